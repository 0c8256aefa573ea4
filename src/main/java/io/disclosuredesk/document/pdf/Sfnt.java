package io.disclosuredesk.document.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;

/** The container of a TrueType font: a directory, then its tables, each beginning at a multiple of four bytes. */
final class Sfnt {
    private static final int VERSION = 0x00010000;
    /** What the sums of all words of a font must add up to, with the one in {@code head}. */
    private static final int MAGIC_SUM = 0xB1B0AFBA;

    private Sfnt() {}

    /** The tables by their names; they share the bytes and begin at 0. */
    static Map<String, ByteBuffer> tables(byte[] bytes) {
        ByteBuffer font = ByteBuffer.wrap(bytes).asReadOnlyBuffer();
        Map<String, ByteBuffer> tables = new LinkedHashMap<>();
        for (int i = 0, n = font.getShort(4); i < n; i++) {
            int entry = 12 + 16 * i;
            String tag = new String(bytes, entry, 4, StandardCharsets.US_ASCII);
            tables.put(tag, font.slice(font.getInt(entry + 8), font.getInt(entry + 12)));
        }
        return tables;
    }

    /** Where a table begins, from the start of the file. */
    static int offset(byte[] font, String tag) {
        ByteBuffer directory = ByteBuffer.wrap(font);
        byte[] name = tag.getBytes(StandardCharsets.US_ASCII);
        for (int entry = 12; entry < 12 + 16 * directory.getShort(4); entry += 16) {
            if (Arrays.equals(font, entry, entry + 4, name, 0, 4)) {
                return directory.getInt(entry + 8);
            }
        }
        throw new IllegalStateException("字库缺少 " + tag + " 表");
    }

    /** A font of these tables; {@code head} must be writable and have its own sum set to 0. */
    static byte[] assemble(SortedMap<String, ByteBuffer> tables) {
        int at = 12 + 16 * tables.size();
        int size = at
                + tables.values().stream().mapToInt(t -> aligned(t.capacity())).sum();
        ByteBuffer out = ByteBuffer.allocate(size);
        int range = 16 * Integer.highestOneBit(tables.size());
        out.putInt(VERSION).putShort((short) tables.size()).putShort((short) range);
        out.putShort((short) Integer.numberOfTrailingZeros(range / 16)).putShort((short) (16 * tables.size() - range));
        int head = 0;
        int sum = 0;
        for (var table : tables.entrySet()) {
            ByteBuffer content = table.getValue();
            if (table.getKey().equals("head")) {
                head = at;
            }
            int own = checksum(content);
            sum += own;
            out.put(table.getKey().getBytes(StandardCharsets.US_ASCII))
                    .putInt(own)
                    .putInt(at)
                    .putInt(content.capacity());
            out.duplicate().position(at).put(content.duplicate().rewind());
            at += aligned(content.capacity());
        }
        sum += checksum(out.duplicate().rewind().limit(out.position()).slice());
        out.putInt(head + 8, MAGIC_SUM - sum);
        return out.array();
    }

    private static int checksum(ByteBuffer table) {
        int sum = 0;
        int whole = table.capacity() & ~3;
        for (int i = 0; i < whole; i += 4) {
            sum += table.getInt(i);
        }
        for (int i = whole; i < table.capacity(); i++) {
            sum += (table.get(i) & 0xFF) << (24 - 8 * (i % 4));
        }
        return sum;
    }

    static int aligned(int length) {
        return (length + 3) & ~3;
    }
}
