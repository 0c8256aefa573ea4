package io.disclosuredesk.document.pdf;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A horizontal strip of a page: a line of text, a blank line, a line of a table, or the whole letterhead.
 *
 * @param glued whether the next row must stand on the same page
 * @param frame the table this row is part of, or null
 */
record Row(
        float height,
        List<Span> spans,
        List<Rule> rules,
        boolean glued,
        @Nullable Frame frame) {

    /**
     * A piece of text.
     *
     * @param x from the left edge of the text area
     * @param y baseline, from the row's upper edge
     * @param spacing added after each character
     * @param scale horizontal, 1 for none
     */
    record Span(
            Element element,
            Role role,
            String text,
            float size,
            float x,
            float y,
            float spacing,
            float scale,
            boolean red) {
        static Span of(Element element, Role role, String text, float size, float x, float y) {
            return new Span(element, role, text, size, x, y, 0, 1, false);
        }

        Span spaced(float extra) {
            return new Span(element, role, text, size, x, y, extra, scale, red);
        }
    }

    /** A red line across the text area, its middle this far below the row's upper edge. */
    record Rule(float y, float thickness) {}

    /**
     * The lines of a table around this row.
     *
     * @param middle where the columns meet, from the left edge of the text area
     * @param opens whether a line of the table lies above
     */
    record Frame(float middle, boolean opens) {}

    static Row blank(float height) {
        return new Row(height, List.of(), List.of(), false, null);
    }

    static Row of(float height, Span... spans) {
        return new Row(height, List.of(spans), List.of(), false, null);
    }

    Row glue() {
        return new Row(height, spans, rules, true, frame);
    }
}
