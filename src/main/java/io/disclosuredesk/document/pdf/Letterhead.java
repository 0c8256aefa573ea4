package io.disclosuredesk.document.pdf;

import static io.disclosuredesk.document.pdf.Grid.LINE;
import static io.disclosuredesk.document.pdf.Grid.MM;
import static io.disclosuredesk.document.pdf.Grid.RED;
import static io.disclosuredesk.document.pdf.Grid.SIZE_3;
import static io.disclosuredesk.document.pdf.Grid.WIDTH;

import io.disclosuredesk.document.letter.Letter;
import io.disclosuredesk.document.pdf.Row.Rule;
import io.disclosuredesk.document.pdf.Row.Span;
import java.util.ArrayList;
import java.util.List;

/** 版头: 发文机关标志, 发文字号 and the red lines, as one row that keeps the lines below on the grid. */
final class Letterhead {
    /** Upper edge of the mark, 公文格式: 35 mm below that of the text area. */
    private static final float OFFICIAL = 35 * MM;
    /** 信函格式: 30 mm below the page's, above the text area. */
    private static final float CORRESPONDENCE = 30 * MM - Grid.TOP;

    private static final float OFFICIAL_SIZE = 44;
    private static final float CORRESPONDENCE_SIZE = 37;
    /** A long name is narrowed, as printers do, before it is made smaller. */
    private static final float NARROWEST = 0.6f;

    private static final float THICK = 0.9f * MM;
    private static final float BETWEEN = 0.45f * MM;
    private static final float THIN = 0.3f * MM;
    private static final float LONG = 170 * MM;
    /** Lower edge of the second double line: 20 mm above the page's. */
    private static final float LAST = Grid.PAGE_HEIGHT - 20 * MM - Grid.TOP;
    /** The title's own line holds a little of the blank above it, and a third of a millimetre is not seen. */
    private static final float LEADING = (LINE - Grid.SIZE_2) / 2 + 0.3f * MM;

    private Letterhead() {}

    /** The rows above the title; none on a sheet. */
    static List<Row> of(Element root, Letter letter) {
        return switch (letter.format()) {
            case OFFICIAL -> List.of(official(root, letter));
            case CORRESPONDENCE -> List.of(correspondence(root, letter));
            case SHEET -> List.of();
        };
    }

    /** One red line below 发文字号, or below the mark where a letter has no number. */
    private static Row official(Element root, Letter letter) {
        Mark mark = mark(root, letter.issuer(), OFFICIAL_SIZE, OFFICIAL);
        List<Span> spans = new ArrayList<>(List.of(mark.span()));
        float above = mark.bottom();
        if (letter.number() != null || letter.draft()) {
            float top = above + 2 * LINE;
            if (letter.number() != null) {
                float x = (WIDTH - Fonts.width(Role.TEXT, letter.number(), SIZE_3)) / 2;
                spans.add(number(root, letter.number(), x, top));
            }
            above = top + SIZE_3;
        }
        float rule = above + 4 * MM;
        return row(spans, List.of(new Rule(0, WIDTH, rule, 0.5f * MM, RED)), rule);
    }

    /** Two red double lines, and 发文字号 at the right below the first, 7/8 of a character from it. */
    private static Row correspondence(Element root, Letter letter) {
        Mark mark = mark(root, letter.issuer(), CORRESPONDENCE_SIZE, CORRESPONDENCE);
        List<Span> spans = new ArrayList<>(List.of(mark.span()));
        float first = mark.bottom() + 4 * MM;
        float above = first + THICK + BETWEEN + THIN;
        List<Rule> rules = List.of(
                rule(first + THICK / 2, THICK),
                rule(above - THIN / 2, THIN),
                rule(LAST - THICK - BETWEEN - THIN / 2, THIN),
                rule(LAST - THICK / 2, THICK));
        if (letter.number() != null || letter.draft()) {
            float top = above + 0.875f * SIZE_3;
            if (letter.number() != null) {
                float x = WIDTH - Fonts.width(Role.TEXT, letter.number(), SIZE_3);
                spans.add(number(root, letter.number(), x, top));
            }
            above = top + SIZE_3;
        }
        return row(spans, rules, above);
    }

    private static Rule rule(float y, float thickness) {
        return new Rule((Grid.PAGE_WIDTH - LONG) / 2 - Grid.LEFT, LONG, y, thickness, RED);
    }

    private static Span number(Element root, String number, float x, float top) {
        return Span.of(root.add("P"), Role.TEXT, number, SIZE_3, x, top + 0.88f * SIZE_3);
    }

    /** Two lines are free between the last element and the title; what is more brings the title to the grid. */
    private static Row row(List<Span> spans, List<Rule> rules, float last) {
        float height = LINE * (float) Math.ceil((last + 2 * LINE - LEADING) / LINE);
        return Row.of(height, spans.toArray(Span[]::new)).ruled(rules).glue();
    }

    /** @param bottom of its ink */
    private record Mark(Span span, float bottom) {}

    /** Fills between 80 and 100 percent of the text area's width, where the name is neither very short nor very long. */
    private static Mark mark(Element root, String issuer, float most, float top) {
        int count = issuer.codePointCount(0, issuer.length());
        float em = Fonts.width(Role.TITLE, issuer, 1);
        float size = Math.min(most, WIDTH / em / NARROWEST);
        float scale = Math.min(1, WIDTH / em / size);
        float wanted = count < 2 ? 0 : Math.max(0, (0.8f * WIDTH - em * size) / (count - 1));
        float spacing = Math.min(wanted, 0.5f * size);
        float width = em * size * scale + spacing * Math.max(0, count - 1);
        float baseline = top + Fonts.ascent(Role.TITLE, issuer, size);
        float x = (WIDTH - width) / 2;
        return new Mark(
                new Span(root.add("P"), Role.TITLE, issuer, size, x, baseline, spacing, scale, RED),
                baseline + Fonts.descent(Role.TITLE, issuer, size));
    }
}
