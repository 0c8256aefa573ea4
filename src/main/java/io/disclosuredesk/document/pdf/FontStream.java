package io.disclosuredesk.document.pdf;

import com.itextpdf.io.source.IFinishable;
import com.itextpdf.kernel.pdf.FlateCompressionStrategy;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.zip.Adler32;
import java.util.zip.Deflater;

/** Compresses the fonts in a letter with the bits of outlines that are known already, everything else as usual. */
final class FontStream extends ByteArrayOutputStream implements IFinishable {
    private static final long serialVersionUID = 1L;

    private final transient OutputStream target;

    private FontStream(OutputStream target, int length) {
        super(length);
        this.target = target;
    }

    /** For a document whose fonts are those of {@link SlimFont}. */
    static final class Strategy extends FlateCompressionStrategy {
        @Override
        public OutputStream createNewOutputStream(OutputStream original, PdfStream stream) {
            var length = stream.getAsNumber(PdfName.Length1);
            return length == null
                    ? super.createNewOutputStream(original, stream)
                    : new FontStream(original, length.intValue());
        }
    }

    @Override
    public void finish() {
        try {
            target.write(deflate(buf, count));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A stream of zlib (RFC 1950): up to the end of the outlines in their own code, then the rest. */
    static byte[] deflate(byte[] font, int length) {
        Map<String, ByteBuffer> tables = Sfnt.tables(font);
        ByteBuffer offsets = Objects.requireNonNull(tables.get("loca"));
        int start = Sfnt.offset(font, "glyf");
        BitSink bits = new BitSink(length);
        bits.write(0x0178, 16);
        OutlineCode.open(bits);
        OutlineCode.write(bits, font, 0, start);
        int end = start;
        for (int at = 0; at < offsets.capacity(); at += 4) {
            int next = start + offsets.getInt(at);
            if (next > end) {
                OutlineCode.write(bits, font, end, next);
                end = next;
            }
        }
        OutlineCode.close(bits);
        bits.align();
        byte[] outlines = bits.bytes();
        byte[] whole = Arrays.copyOf(outlines, outlines.length + length - end + 64);
        int size = outlines.length;
        Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
        try {
            deflater.setInput(font, end, length - end);
            deflater.finish();
            while (!deflater.finished()) {
                size += deflater.deflate(whole, size, whole.length - size);
            }
        } finally {
            deflater.end();
        }
        Adler32 sum = new Adler32();
        sum.update(font, 0, length);
        return ByteBuffer.wrap(Arrays.copyOf(whole, size + 4))
                .putInt(size, (int) sum.getValue())
                .array();
    }
}
