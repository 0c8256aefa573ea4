package io.disclosuredesk.document.pdf;

import java.nio.ByteBuffer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One Huffman code of DEFLATE (RFC 1951) for all outlines of all fonts, so that an outline's bits do not depend on what
 * stands around it: each is encoded once in the life of the process and copied afterwards. Compressing outlines anew was
 * a third of a letter's cost. The lengths were counted over the shipped fonts; others only come out a little longer.
 */
final class OutlineCode {
    /** Lengths of the codes of bytes, the end of the block, and copies, a hexadecimal digit each. */
    static final String SYMBOLS =
            "655555555666666666666665777777777776876688888888887676669999998999999999999999999a9aaaaaaa"
                    + "aaaaaaaaaaaaaaaaaaaaaaaaaaababbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
                    + "bbbbbcbcbbbcbbbcbbbbbbbbcbbbbcbccccccccbccccccccccccccccccccccccccccccccb979e567889abbcded"
                    + "eeeeeeeeeedddddd";
    /** Lengths of the codes of distances. */
    static final String DISTANCES = "6546554434334445678bccccccbbbb";

    private static final int END = 256;
    private static final int SHORTEST = 3;
    private static final int LONGEST = 258;
    private static final int FARTHEST = 1 << 15;
    /** So many outlines are remembered, about as many as an organ's letters need; others are encoded each time. */
    private static final int REMEMBERED = 12_000;

    private static final int[] LENGTHS = lengths(SYMBOLS);
    private static final int[] CODES = codes(LENGTHS);
    private static final int[] DISTANCE_LENGTHS = lengths(DISTANCES);
    private static final int[] DISTANCE_CODES = codes(DISTANCE_LENGTHS);
    private static final Map<ByteBuffer, Bits> KNOWN = new ConcurrentHashMap<>();

    private OutlineCode() {}

    /** Encoded bytes. */
    static final class Bits {
        final long[] words;
        final int count;

        private Bits(BitSink sink) {
            count = sink.count();
            words = sink.words();
        }
    }

    /** Opens a block that is not the last one and describes the code. */
    static void open(BitSink out) {
        out.write(0b100, 3);
        out.write(LENGTHS.length - 257, 5);
        out.write(DISTANCE_LENGTHS.length - 1, 5);
        // the lengths themselves, 0 to 15, in four bits each; 16 to 18 are not used
        out.write(19 - 4, 4);
        for (int symbol : new int[] {16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15}) {
            out.write(symbol > 15 ? 0 : 4, 3);
        }
        for (int length : LENGTHS) {
            out.write(Integer.reverse(length) >>> 28, 4);
        }
        for (int length : DISTANCE_LENGTHS) {
            out.write(Integer.reverse(length) >>> 28, 4);
        }
    }

    static void close(BitSink out) {
        out.write(CODES[END], LENGTHS[END]);
    }

    /** Encodes a stretch by itself: nothing in it refers to what went before. */
    static void write(BitSink out, byte[] bytes, int from, int to) {
        ByteBuffer slice = ByteBuffer.wrap(bytes, from, to - from);
        Bits bits = KNOWN.get(slice);
        if (bits == null) {
            BitSink fresh = new BitSink(to - from);
            parse(bytes, from, to, new Writing(fresh));
            bits = new Bits(fresh);
            if (KNOWN.size() < REMEMBERED) {
                byte[] key = new byte[to - from];
                slice.get(key);
                KNOWN.put(ByteBuffer.wrap(key), bits);
            }
        }
        out.append(bits);
    }

    /** Takes what a stretch is made of. */
    abstract static class Parts {
        abstract void plain(int value);

        /** A piece that stood {@code distance} bytes before. */
        abstract void copy(int length, int distance);
    }

    static void parse(byte[] bytes, int from, int to, Parts parts) {
        for (int at = from; at < to; ) {
            int best = 0;
            int distance = 0;
            for (int start = at - 1; start >= Math.max(from, at - FARTHEST); start--) {
                int length = common(bytes, start, at, to);
                if (length > best) {
                    best = length;
                    distance = at - start;
                }
            }
            // three bytes from afar cost more than themselves
            if (best > SHORTEST || (best == SHORTEST && distance < 64)) {
                parts.copy(best, distance);
                at += best;
            } else {
                parts.plain(bytes[at++] & 0xFF);
            }
        }
    }

    private static int common(byte[] bytes, int start, int at, int to) {
        int length = 0;
        int most = Math.min(LONGEST, to - at);
        while (length < most && bytes[start + length] == bytes[at + length]) {
            length++;
        }
        return length;
    }

    private static final class Writing extends Parts {
        private final BitSink out;

        Writing(BitSink out) {
            this.out = out;
        }

        @Override
        void plain(int value) {
            out.write(CODES[value], LENGTHS[value]);
        }

        @Override
        void copy(int length, int distance) {
            int symbol = symbol(length);
            out.write(CODES[symbol], LENGTHS[symbol]);
            int extra = extra(length);
            out.write((length - SHORTEST) & ((1 << extra) - 1), extra);
            symbol = distanceSymbol(distance);
            out.write(DISTANCE_CODES[symbol], DISTANCE_LENGTHS[symbol]);
            extra = distanceExtra(distance);
            out.write((distance - 1) & ((1 << extra) - 1), extra);
        }
    }

    /** How many bits follow the symbol of a length. */
    private static int extra(int length) {
        return length == LONGEST ? 0 : Math.max(0, 29 - Integer.numberOfLeadingZeros(length - SHORTEST));
    }

    static int symbol(int length) {
        return length == LONGEST ? 285 : 257 + 4 * extra(length) + ((length - SHORTEST) >> extra(length));
    }

    private static int distanceExtra(int distance) {
        return Math.max(0, 30 - Integer.numberOfLeadingZeros(distance - 1));
    }

    static int distanceSymbol(int distance) {
        return 2 * distanceExtra(distance) + ((distance - 1) >> distanceExtra(distance));
    }

    private static int[] lengths(String digits) {
        return digits.chars().map(digit -> Character.digit(digit, 16)).toArray();
    }

    /** Canonical codes, their first bit lowest, as they are written. */
    private static int[] codes(int[] lengths) {
        int[] codes = new int[lengths.length];
        int code = 0;
        for (int length = 1; length <= 15; length++) {
            code <<= 1;
            for (int symbol = 0; symbol < lengths.length; symbol++) {
                if (lengths[symbol] == length) {
                    codes[symbol] = Integer.reverse(code++) >>> (32 - length);
                }
            }
        }
        return codes;
    }
}
