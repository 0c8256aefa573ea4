package io.disclosuredesk.document.pdf;

import com.itextpdf.commons.datastructures.Tuple2;
import com.itextpdf.io.font.TrueTypeFont;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A font whose subsets hold only what a PDF reader needs. The library keeps the whole character map and all widths of
 * the source font in every subset, which doubles a letter's size. Glyph numbers stay as they are. Immutable.
 */
final class SlimFont extends TrueTypeFont {
    private static final int MORE_COMPONENTS = 0x20;
    private static final String[] HINTING = {"cvt ", "fpgm", "prep"};

    private final Map<String, ByteBuffer> tables;
    private final int glyphs;

    SlimFont(byte[] bytes) throws IOException {
        super(bytes);
        tables = Sfnt.tables(bytes);
        if (!tables.containsKey("glyf")) {
            throw new IOException("只支持 TrueType 轮廓的字库");
        }
        glyphs = unsigned(table("maxp"), 4);
    }

    @Override
    public byte[] getSubset(Set<Integer> used, boolean subsetTables) {
        return subset(used);
    }

    @Override
    public Tuple2<Integer, byte[]> subset(Set<Integer> used, boolean subsetTables) {
        return new Tuple2<>(glyphs, subset(used));
    }

    private byte[] subset(Set<Integer> used) {
        Set<Integer> kept = withComponents(used);
        int length =
                kept.stream().mapToInt(g -> Sfnt.aligned(outline(g).capacity())).sum();
        ByteBuffer outlines = ByteBuffer.allocate(length);
        ByteBuffer offsets = ByteBuffer.allocate(4 * (glyphs + 1));
        ByteBuffer widths = ByteBuffer.allocate(4 * glyphs);
        for (int glyph = 0; glyph < glyphs; glyph++) {
            offsets.putInt(outlines.position());
            if (kept.contains(glyph)) {
                outlines.put(outline(glyph));
                outlines.position(Sfnt.aligned(outlines.position()));
                putWidth(widths, glyph);
            }
        }
        offsets.putInt(outlines.position());

        TreeMap<String, ByteBuffer> subset = new TreeMap<>();
        subset.put("glyf", outlines);
        subset.put("loca", offsets);
        subset.put("hmtx", widths);
        // long offsets, and a width for every glyph
        subset.put("head", copy("head").putShort(50, (short) 1).putInt(8, 0));
        subset.put("hhea", copy("hhea").putShort(34, (short) glyphs));
        subset.put("maxp", copy("maxp"));
        for (String tag : HINTING) {
            if (tables.containsKey(tag)) {
                subset.put(tag, copy(tag));
            }
        }
        return Sfnt.assemble(subset);
    }

    /** A composite glyph draws others, which must come along. */
    private Set<Integer> withComponents(Set<Integer> used) {
        Set<Integer> kept = new HashSet<>();
        Deque<Integer> open = new ArrayDeque<>(used);
        open.add(0);
        while (!open.isEmpty()) {
            int glyph = open.pop();
            if (glyph >= glyphs || !kept.add(glyph)) {
                continue;
            }
            ByteBuffer outline = outline(glyph);
            if (outline.capacity() > 0 && outline.getShort(0) < 0) {
                int at = 10;
                int flags;
                do {
                    flags = unsigned(outline, at);
                    open.push(unsigned(outline, at + 2));
                    at += componentLength(flags);
                } while ((flags & MORE_COMPONENTS) != 0);
            }
        }
        return kept;
    }

    private static int componentLength(int flags) {
        int arguments = (flags & 1) != 0 ? 4 : 2;
        int scale = (flags & 8) != 0 ? 2 : (flags & 0x40) != 0 ? 4 : (flags & 0x80) != 0 ? 8 : 0;
        return 4 + arguments + scale;
    }

    private ByteBuffer outline(int glyph) {
        int start = offset(glyph);
        return table("glyf").slice(start, offset(glyph + 1) - start);
    }

    private int offset(int glyph) {
        boolean longOffsets = table("head").getShort(50) == 1;
        return longOffsets ? table("loca").getInt(4 * glyph) : 2 * unsigned(table("loca"), 2 * glyph);
    }

    /** Glyphs beyond the last full entry share its width and have a side bearing only. */
    private void putWidth(ByteBuffer widths, int glyph) {
        int full = unsigned(table("hhea"), 34);
        ByteBuffer source = table("hmtx");
        int bearing = glyph < full ? 4 * glyph + 2 : 4 * full + 2 * (glyph - full);
        widths.putShort(4 * glyph, source.getShort(4 * Math.min(glyph, full - 1)));
        widths.putShort(4 * glyph + 2, source.getShort(bearing));
    }

    private ByteBuffer table(String tag) {
        ByteBuffer table = tables.get(tag);
        if (table == null) {
            throw new IllegalStateException("字库缺少 " + tag + " 表");
        }
        return table;
    }

    private ByteBuffer copy(String tag) {
        ByteBuffer source = table(tag);
        return ByteBuffer.allocate(source.capacity()).put(source.duplicate().rewind());
    }

    private static int unsigned(ByteBuffer buffer, int at) {
        return buffer.getShort(at) & 0xFFFF;
    }
}
