package io.disclosuredesk.document.pdf;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Takes bits, the first one lowest, as DEFLATE wants them. */
final class BitSink {
    private ByteBuffer out;
    private long word;
    private int filled;

    /** @param expected bytes, more or less */
    BitSink(int expected) {
        out = ByteBuffer.allocate(expected + 16).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** @param count at most 32 */
    void write(int bits, int count) {
        add(bits & 0xFFFF_FFFFL, count);
    }

    void append(OutlineCode.Bits bits) {
        int left = bits.count;
        for (int i = 0; left > 0; i++, left -= Long.SIZE) {
            add(bits.words[i], Math.min(left, Long.SIZE));
        }
    }

    /** Bits above {@code count} must be 0. */
    private void add(long bits, int count) {
        if (count == 0) {
            return;
        }
        word |= bits << filled;
        if (filled + count < Long.SIZE) {
            filled += count;
            return;
        }
        room(Long.BYTES).putLong(word);
        int used = Long.SIZE - filled;
        word = used == Long.SIZE ? 0 : bits >>> used;
        filled = count - used;
    }

    /** Up to the next whole byte with an empty block that is stored. */
    void align() {
        write(0, 3);
        int rest = (8 - filled % 8) % 8;
        write(0, rest);
        write(0xFFFF_0000, 32);
    }

    /** Everything so far; only after {@link #align}. */
    byte[] bytes() {
        byte[] whole = Arrays.copyOf(out.array(), out.position() + filled / 8);
        for (int i = 0; i < filled / 8; i++) {
            whole[out.position() + i] = (byte) (word >>> (8 * i));
        }
        return whole;
    }

    int count() {
        return 8 * out.position() + filled;
    }

    long[] words() {
        long[] words = new long[(count() + Long.SIZE - 1) / Long.SIZE];
        for (int i = 0; i < out.position() / Long.BYTES; i++) {
            words[i] = out.getLong(Long.BYTES * i);
        }
        if (filled > 0) {
            words[words.length - 1] = word;
        }
        return words;
    }

    private ByteBuffer room(int bytes) {
        if (out.remaining() < bytes) {
            out = ByteBuffer.allocate(2 * out.capacity() + bytes)
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .put(out.flip());
        }
        return out;
    }
}
