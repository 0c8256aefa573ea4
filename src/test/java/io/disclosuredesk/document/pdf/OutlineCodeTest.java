package io.disclosuredesk.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.TreeSet;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.api.Test;

/** Compressed outlines come out as they went in, in any company, and no larger than the ordinary way. */
class OutlineCodeTest {
    private static final List<String> FONTS =
            List.of("GovFang", "GovKai", "GovHei", "GovTitleB", "GovRareKai", "GovSongRare", "GovSongLatin");
    private static final int EVERY = 60;

    @Test
    void givesAnyBytesBack() throws DataFormatException {
        Random random = new Random(1);
        for (int round = 0; round < 300; round++) {
            byte[] bytes = new byte[1 + random.nextInt(900)];
            int values = 1 + random.nextInt(round < 100 ? 3 : 256);
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = (byte) random.nextInt(values);
            }
            int middle = random.nextInt(bytes.length);
            BitSink sink = new BitSink(16);
            OutlineCode.open(sink);
            OutlineCode.write(sink, bytes, 0, middle);
            OutlineCode.write(sink, bytes, middle, bytes.length);
            OutlineCode.close(sink);
            sink.align();
            assertThat(inflated(sink.bytes(), bytes.length))
                    .as("round %s", round)
                    .isEqualTo(bytes);
        }
    }

    @Test
    void copiesOfEveryLengthAndDistanceComeBack() throws DataFormatException {
        byte[] bytes = new byte[20_000];
        new Random(2).nextBytes(bytes);
        for (int length = 3, at = 10_000; length <= 262; length++) {
            System.arraycopy(bytes, (length * 37) % 9_000, bytes, at += 30, Math.min(length, 9_000));
        }
        Arrays.fill(bytes, 19_000, 20_000, (byte) 7);
        BitSink sink = new BitSink(16);
        OutlineCode.open(sink);
        OutlineCode.write(sink, bytes, 0, bytes.length);
        OutlineCode.close(sink);
        sink.align();
        assertThat(inflated(sink.bytes(), bytes.length)).isEqualTo(bytes);
    }

    @Test
    void givesAFontBackAndIsHardlyLargerThanTheOrdinaryWay() throws IOException {
        for (String name : FONTS) {
            byte[] font = font(name);
            SlimFont slim = new SlimFont(font);
            var glyphs = new TreeSet<Integer>();
            for (int glyph = 1; glyph < 4000; glyph += 7) {
                glyphs.add(glyph);
            }
            byte[] subset = slim.getSubset(glyphs, true);
            byte[] compressed = FontStream.deflate(subset, subset.length);
            try (var back = new InflaterInputStream(new ByteArrayInputStream(compressed))) {
                assertThat(back.readAllBytes()).as(name).isEqualTo(subset);
            }
            Deflater deflater = new Deflater(Deflater.BEST_SPEED);
            deflater.setInput(subset);
            deflater.finish();
            int ordinary = deflater.deflate(new byte[subset.length + 100]);
            deflater.end();
            assertThat(compressed.length).as(name).isLessThan((int) (ordinary * 1.15) + 200);
        }
    }

    /** When the fonts change, write the lengths this test wants into OutlineCode. */
    @Test
    void itsLengthsAreThoseCountedOverTheFonts() throws IOException {
        long[] symbols = new long[286];
        long[] distances = new long[30];
        OutlineCode.Parts counting = new OutlineCode.Parts() {
            @Override
            public void plain(int value) {
                symbols[value]++;
            }

            @Override
            public void copy(int length, int distance) {
                symbols[OutlineCode.symbol(length)]++;
                distances[OutlineCode.distanceSymbol(distance)]++;
            }
        };
        for (String name : FONTS) {
            byte[] font = font(name);
            var tables = Sfnt.tables(font);
            ByteBuffer loca = Objects.requireNonNull(tables.get("loca"));
            boolean isLong = Objects.requireNonNull(tables.get("head")).getShort(50) == 1;
            int start = Sfnt.offset(font, "glyf");
            int count = loca.capacity() / (isLong ? 4 : 2) - 1;
            for (int glyph = 0; glyph < count; glyph += EVERY) {
                int from = isLong ? loca.getInt(4 * glyph) : 2 * (loca.getShort(2 * glyph) & 0xFFFF);
                int to = isLong ? loca.getInt(4 * glyph + 4) : 2 * (loca.getShort(2 * glyph + 2) & 0xFFFF);
                OutlineCode.parse(font, start + from, start + to, counting);
            }
        }
        symbols[256] = 1;
        assertThat(huffman(symbols)).isEqualTo(OutlineCode.SYMBOLS);
        assertThat(huffman(distances)).isEqualTo(OutlineCode.DISTANCES);
    }

    /** Lengths of at most 15, a hexadecimal digit each; what never came may still come. */
    private static String huffman(long[] counts) {
        long all = Arrays.stream(counts).sum();
        int n = counts.length;
        record Node(long weight, int id) {}
        var open = new PriorityQueue<Node>((one, other) -> one.weight() == other.weight()
                ? Integer.compare(one.id(), other.id())
                : Long.compare(one.weight(), other.weight()));
        int[] parent = new int[2 * n];
        for (int i = 0; i < n; i++) {
            open.add(new Node(Math.max(counts[i], 1 + all / 12_000), i));
        }
        int next = n;
        while (open.size() > 1) {
            Node one = open.remove();
            Node other = open.remove();
            parent[one.id()] = next;
            parent[other.id()] = next;
            open.add(new Node(one.weight() + other.weight(), next++));
        }
        StringBuilder lengths = new StringBuilder();
        for (int i = 0; i < n; i++) {
            int length = 0;
            for (int node = i; node != next - 1; node = parent[node]) {
                length++;
            }
            assertThat(length).isLessThanOrEqualTo(15);
            lengths.append(Character.forDigit(length, 16));
        }
        return lengths.toString();
    }

    private static byte[] inflated(byte[] blocks, int length) throws DataFormatException {
        Inflater inflater = new Inflater(true);
        inflater.setInput(blocks);
        byte[] out = new byte[length];
        int count = inflater.inflate(out);
        inflater.end();
        assertThat(count).isEqualTo(length);
        return out;
    }

    private static byte[] font(String name) throws IOException {
        try (var in = Objects.requireNonNull(OutlineCodeTest.class.getResourceAsStream("/fonts/" + name + ".ttf"))) {
            return in.readAllBytes();
        }
    }
}
