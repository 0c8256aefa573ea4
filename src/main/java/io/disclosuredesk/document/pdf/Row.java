package io.disclosuredesk.document.pdf;

import com.itextpdf.kernel.colors.Color;
import com.itextpdf.kernel.colors.ColorConstants;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A horizontal strip of a page: a line of text, a blank line, a line of a table, or the whole letterhead.
 *
 * @param place where on a page it stands
 * @param glued whether the next row must stand on the same page
 * @param frame the table this row is part of, or null
 * @param code the square code in this row, or null
 */
record Row(
        float height,
        List<Span> spans,
        List<Rule> rules,
        Place place,
        boolean glued,
        @Nullable Frame frame,
        @Nullable Code code) {

    /** Where a row stands. */
    enum Place {
        /** Below the row before it. */
        FLOW,
        /** At the top of a page of its own. */
        TOP,
        /** At the foot of the text area. */
        FOOT
    }

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
            Color colour) {
        static Span of(Element element, Role role, String text, float size, float x, float y) {
            return new Span(element, role, text, size, x, y, 0, 1, ColorConstants.BLACK);
        }

        Span spaced(float extra) {
            return new Span(element, role, text, size, x, y, extra, scale, colour);
        }

        /** The same outside the structure, for what is printed again on a later page. */
        Span repeated() {
            return new Span(Element.ARTIFACT, role, text, size, x, y, spacing, scale, colour);
        }
    }

    /**
     * A line across.
     *
     * @param x its left end, from the left edge of the text area
     * @param y its middle, from the row's upper edge
     */
    record Rule(float x, float width, float y, float thickness, Color colour) {}

    /**
     * The lines of a table around this row.
     *
     * @param edges of the columns, from the left edge of the text area, the outer ones with them
     * @param opens whether a line of the table lies above
     * @param header what is printed again where a page begins with this row
     */
    record Frame(List<Float> edges, boolean opens, List<Row> header) {}

    /**
     * A code for machines, printed as a square.
     *
     * @param modules lines of modules, true for dark
     * @param x its left edge, from the left edge of the text area
     * @param y its upper edge, from the row's upper edge
     */
    record Code(Element element, boolean[][] modules, float x, float y, float side) {}

    static Row blank(float height) {
        return of(height);
    }

    static Row of(float height, Span... spans) {
        return new Row(height, List.of(spans), List.of(), Place.FLOW, false, null, null);
    }

    static Row framed(float height, List<Span> spans, boolean glued, Frame frame) {
        return new Row(height, List.copyOf(spans), List.of(), Place.FLOW, glued, frame, null);
    }

    Row glue() {
        return new Row(height, spans, rules, place, true, frame, code);
    }

    Row at(Place value) {
        return new Row(height, spans, rules, value, glued, frame, code);
    }

    Row ruled(List<Rule> value) {
        return new Row(height, spans, value, place, glued, frame, code);
    }

    /** The same outside the structure. */
    Row repeated() {
        return new Row(height, spans.stream().map(Span::repeated).toList(), rules, place, true, frame, null);
    }

    /** Whether the row leaves this much free at its left. */
    boolean isFree(float width) {
        return frame == null && rules.isEmpty() && spans.stream().allMatch(span -> span.x() >= width);
    }
}
