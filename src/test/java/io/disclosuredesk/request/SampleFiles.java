package io.disclosuredesk.request;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.jspecify.annotations.NullMarked;

/** Small files of every kind staff upload, and some that only look like them. */
@NullMarked
public final class SampleFiles {

    private SampleFiles() {}

    /** A PDF with so many empty pages, which a reader can open; the text makes it another file. */
    public static byte[] pdf(int pages, String text) {
        var body = new StringBuilder("%PDF-1.4\n%").append(text).append('\n');
        var offsets = new int[pages + 3];
        offsets[1] = body.toString().getBytes(UTF_8).length;
        body.append("1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n");
        offsets[2] = body.toString().getBytes(UTF_8).length;
        body.append("2 0 obj<</Type/Pages/Count ").append(pages).append("/Kids[");
        for (var i = 0; i < pages; i++) {
            body.append(i + 3).append(" 0 R ");
        }
        body.append("]>>endobj\n");
        for (var i = 0; i < pages; i++) {
            offsets[i + 3] = body.toString().getBytes(UTF_8).length;
            body.append(i + 3).append(" 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\n");
        }
        var start = body.toString().getBytes(UTF_8).length;
        body.append("xref\n0 ").append(pages + 3).append("\n0000000000 65535 f \n");
        for (var i = 1; i < pages + 3; i++) {
            body.append(String.format("%010d 00000 n \n", offsets[i]));
        }
        body.append("trailer<</Size ")
                .append(pages + 3)
                .append("/Root 1 0 R>>\nstartxref\n")
                .append(start)
                .append("\n%%EOF");
        return body.toString().getBytes(UTF_8);
    }

    /** A picture. */
    public static byte[] picture(String kind) {
        try {
            var out = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), kind, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An office document whose main part has this type. */
    public static byte[] office(String type, String... more) {
        return zip("[Content_Types].xml", "<Types><Override ContentType=\"" + type + ".main+xml\"/></Types>", more);
    }

    /** A layout document (GB/T 33190), as far as its first part tells. */
    public static byte[] ofd() {
        return zip("OFD.xml", "<ofd:OFD xmlns:ofd=\"http://www.ofdspec.org/2016\" DocType=\"OFD\" Version=\"1.0\"/>");
    }

    /** An archive of names and texts. */
    public static byte[] zip(String name, String text, String... more) {
        try {
            var out = new ByteArrayOutputStream();
            try (var zip = new ZipOutputStream(out)) {
                zip.setLevel(Deflater.BEST_COMPRESSION);
                put(zip, name, text.getBytes(UTF_8));
                for (var i = 0; i + 1 < more.length; i += 2) {
                    put(zip, more[i], more[i + 1].getBytes(UTF_8));
                }
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    /** One after the other. */
    public static byte[] joined(byte[]... parts) {
        var out = new ByteArrayOutputStream();
        for (var part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }
}
