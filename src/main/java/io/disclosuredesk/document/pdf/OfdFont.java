package io.disclosuredesk.document.pdf;

import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfObject;
import com.itextpdf.kernel.pdf.PdfStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A font of an OFD file: the subset embedded in the PDF, made complete. A PDF addresses glyphs by number; OFD does so by
 * character, for which a font needs {@code cmap}, and readers ask for {@code name}, {@code OS/2} and {@code post} too.
 */
final class OfdFont {
    final int id;
    final String name;
    private final PdfStream program;
    private final TreeMap<Integer, Integer> glyphs = new TreeMap<>();

    /**
     * A font of the PDF.
     *
     * @throws IllegalStateException if it is not a composite font with an embedded TrueType program whose codes are glyph
     *     numbers, as all fonts of a letter are
     */
    OfdFont(int id, PdfDictionary font) {
        this.id = id;
        PdfObject encoding = font.get(PdfName.Encoding);
        var descendants = font.getAsArray(PdfName.DescendantFonts);
        if (descendants == null || !PdfName.IdentityH.equals(encoding)) {
            throw new IllegalStateException("字体的编码方式不能写成 OFD：" + font.get(PdfName.BaseFont));
        }
        PdfDictionary descendant = descendants.getAsDictionary(0);
        PdfObject map = descendant.get(PdfName.CIDToGIDMap);
        PdfStream file = descendant.getAsDictionary(PdfName.FontDescriptor).getAsStream(PdfName.FontFile2);
        if (file == null || (map != null && !PdfName.Identity.equals(map))) {
            throw new IllegalStateException("字体没有嵌入 TrueType 轮廓，不能写成 OFD：" + font.get(PdfName.BaseFont));
        }
        program = file;
        String base = font.getAsName(PdfName.BaseFont).getValue();
        name = base.substring(base.indexOf('+') + 1);
    }

    /** Notes that the text uses this character with this glyph. */
    void use(int character, int glyph) {
        Integer other = glyphs.putIfAbsent(character, glyph);
        if (other != null && other != glyph) {
            throw new IllegalStateException("同一字符有两种字形，不能写成 OFD：U+%04X".formatted(character));
        }
    }

    String fileName() {
        return "font_" + id + ".ttf";
    }

    /** The complete font. */
    byte[] file() {
        Map<String, ByteBuffer> subset = Sfnt.tables(program.getBytes());
        TreeMap<String, ByteBuffer> tables = new TreeMap<>(subset);
        ByteBuffer head = required(subset, "head");
        tables.put(
                "head",
                ByteBuffer.allocate(head.capacity()).put(head.duplicate()).putInt(8, 0));
        tables.put("cmap", cmap());
        tables.put("name", names());
        tables.put("OS/2", metrics(required(subset, "hhea"), head.getShort(18)));
        // version 3: no names of glyphs
        tables.put("post", ByteBuffer.allocate(32).putInt(0x00030000));
        return Sfnt.assemble(tables);
    }

    private static ByteBuffer required(Map<String, ByteBuffer> tables, String tag) {
        ByteBuffer table = tables.get(tag);
        if (table == null) {
            throw new IllegalStateException("嵌入的字库缺少 " + tag + " 表");
        }
        return table;
    }

    /** Characters that follow each other as their glyphs do. */
    private record Segment(int first, int last, int glyph) {}

    /** Format 4 for readers that know the basic plane only, format 12 for all. */
    private ByteBuffer cmap() {
        List<Segment> all = segments();
        List<Segment> basic = new ArrayList<>(
                all.stream().filter(segment -> segment.last() < 0xFFFF).toList());
        basic.add(new Segment(0xFFFF, 0xFFFF, 0));
        int short4 = 16 + 8 * basic.size();
        int long12 = 16 + 12 * all.size();
        ByteBuffer out = ByteBuffer.allocate(20 + short4 + long12);
        out.putShort((short) 0).putShort((short) 2);
        out.putShort((short) 3).putShort((short) 1).putInt(20);
        out.putShort((short) 3).putShort((short) 10).putInt(20 + short4);
        int range = 2 * Integer.highestOneBit(basic.size());
        out.putShort((short) 4).putShort((short) short4).putShort((short) 0);
        out.putShort((short) (2 * basic.size())).putShort((short) range);
        out.putShort((short) Integer.numberOfTrailingZeros(range / 2)).putShort((short) (2 * basic.size() - range));
        basic.forEach(segment -> out.putShort((short) segment.last()));
        out.putShort((short) 0);
        basic.forEach(segment -> out.putShort((short) segment.first()));
        // the last segment's 0xFFFF + 1 is glyph 0
        basic.forEach(
                segment -> out.putShort((short) (segment.first() == 0xFFFF ? 1 : segment.glyph() - segment.first())));
        basic.forEach(segment -> out.putShort((short) 0));
        out.putShort((short) 12).putShort((short) 0).putInt(long12).putInt(0).putInt(all.size());
        all.forEach(
                segment -> out.putInt(segment.first()).putInt(segment.last()).putInt(segment.glyph()));
        return out;
    }

    /** Never across the end of the basic plane, which the short format must leave out. */
    private List<Segment> segments() {
        List<Segment> segments = new ArrayList<>();
        for (var entry : glyphs.entrySet()) {
            int character = entry.getKey();
            int glyph = entry.getValue();
            Segment before = segments.isEmpty() ? null : segments.get(segments.size() - 1);
            if (before != null
                    && character == before.last() + 1
                    && character != 0x10000
                    && glyph == before.glyph() + character - before.first()) {
                segments.set(segments.size() - 1, new Segment(before.first(), character, before.glyph()));
            } else {
                segments.add(new Segment(character, character, glyph));
            }
        }
        return segments;
    }

    private ByteBuffer names() {
        byte[] face = name.getBytes(StandardCharsets.UTF_16BE);
        byte[] style = "Regular".getBytes(StandardCharsets.UTF_16BE);
        int[] kinds = {1, 2, 4, 6};
        ByteBuffer out = ByteBuffer.allocate(6 + 12 * kinds.length + face.length + style.length);
        out.putShort((short) 0).putShort((short) kinds.length).putShort((short) (6 + 12 * kinds.length));
        for (int kind : kinds) {
            boolean isStyle = kind == 2;
            out.putShort((short) 3).putShort((short) 1).putShort((short) 0x409).putShort((short) kind);
            out.putShort((short) (isStyle ? style.length : face.length));
            out.putShort((short) (isStyle ? face.length : 0));
        }
        return out.put(face).put(style);
    }

    /** Version 3: regular weight, free to embed, heights as the font's own. */
    private ByteBuffer metrics(ByteBuffer hhea, short unitsPerEm) {
        ByteBuffer out = ByteBuffer.allocate(96);
        short ascent = hhea.getShort(4);
        short descent = hhea.getShort(6);
        out.putShort(0, (short) 3)
                .putShort(2, unitsPerEm)
                .putShort(4, (short) 400)
                .putShort(6, (short) 5);
        // bit 59: CJK ideographs; bit 6: regular
        out.putInt(46, 1 << 27).putShort(62, (short) (1 << 6));
        out.putShort(64, (short) Math.min(0xFFFF, glyphs.firstKey()));
        out.putShort(66, (short) Math.min(0xFFFF, glyphs.lastKey()));
        out.putShort(68, ascent).putShort(70, descent).putShort(72, hhea.getShort(8));
        out.putShort(74, ascent).putShort(76, (short) -descent);
        // bit 18: simplified Chinese
        return out.putInt(78, 1 << 18);
    }
}
