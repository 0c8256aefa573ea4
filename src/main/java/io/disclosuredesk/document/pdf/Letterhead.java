package io.disclosuredesk.document.pdf;

import static io.disclosuredesk.document.pdf.Grid.LINE;
import static io.disclosuredesk.document.pdf.Grid.MM;
import static io.disclosuredesk.document.pdf.Grid.SIZE_3;
import static io.disclosuredesk.document.pdf.Grid.WIDTH;

import io.disclosuredesk.document.letter.Letter;
import io.disclosuredesk.document.pdf.Row.Rule;
import io.disclosuredesk.document.pdf.Row.Span;
import java.util.ArrayList;
import java.util.List;

/** 版头: 发文机关标志, 发文字号 and the red line, as one row that keeps the lines below on the grid. */
final class Letterhead {
    /** Upper edge of the mark, 公文格式: 35 mm below that of the text area. */
    private static final float FORMAL = 35 * MM;
    /** 信函格式, for what has no number, such as a receipt: 30 mm below the page's, above the text area. */
    private static final float SIMPLE = 30 * MM - Grid.TOP;

    private static final float SIZE = 44;
    /** A long name is narrowed, as printers do, before it is made smaller. */
    private static final float NARROWEST = 0.6f;

    private Letterhead() {}

    static Row of(Element root, Letter letter) {
        boolean numbered = letter.number() != null || letter.draft();
        List<Span> spans = new ArrayList<>();
        Span mark = mark(root, letter.issuer(), numbered ? FORMAL : SIMPLE);
        spans.add(mark);
        float rule = mark.y() + 0.08f * mark.size() + 4 * MM;
        if (numbered) {
            float baseline = mark.y() + 0.08f * mark.size() + 2 * LINE + 0.84f * SIZE_3;
            rule = baseline + 0.12f * SIZE_3 + 4 * MM;
            if (letter.number() != null) {
                float x = (WIDTH - Fonts.width(Role.TEXT, letter.number(), SIZE_3)) / 2;
                spans.add(Span.of(root.add("P"), Role.TEXT, letter.number(), SIZE_3, x, baseline));
            }
        }
        // the title's own line already holds a part of the second blank line; a receipt keeps to one page with a single
        // one
        float blank = numbered ? 2 * LINE : LINE;
        float height = LINE * (float) Math.ceil((rule + blank - 4) / LINE);
        return new Row(height, spans, List.of(new Rule(rule, 1.5f)), true, null);
    }

    /** Fills between 80 and 100 percent of the text area's width, where the name is neither very short nor very long. */
    private static Span mark(Element root, String issuer, float top) {
        int count = issuer.codePointCount(0, issuer.length());
        float em = Fonts.width(Role.TITLE, issuer, 1);
        float size = Math.min(SIZE, WIDTH / em / NARROWEST);
        float scale = Math.min(1, WIDTH / em / size);
        float wanted = count < 2 ? 0 : Math.max(0, (0.8f * WIDTH - em * size) / (count - 1));
        float spacing = Math.min(wanted, 0.5f * size);
        float width = em * size * scale + spacing * Math.max(0, count - 1);
        float baseline = top + 0.85f * size;
        return new Span(root.add("P"), Role.TITLE, issuer, size, (WIDTH - width) / 2, baseline, spacing, scale, true);
    }
}
