package io.disclosuredesk.document.pdf;

import java.util.ArrayList;
import java.util.List;

/** Breaks a paragraph into lines. */
final class LineBreaker {
    /** Rounding must not push the 28th character off a full line. */
    private static final float TOLERANCE = 0.01f;

    /** An endless word or row of marks is cut where the line is full, rather than leave so many places empty. */
    private static final int FARTHEST = 20;

    private LineBreaker() {}

    /**
     * @param width in points, as set without justification
     * @param last whether it ends the paragraph
     */
    record Line(String text, float width, boolean last) {}

    /**
     * @param first width of the first line
     * @param rest width of the others
     */
    static List<Line> lines(Role role, float size, String text, float first, float rest) {
        int[] characters = text.codePoints().toArray();
        List<Line> lines = new ArrayList<>();
        int start = 0;
        while (start < characters.length) {
            int end = end(role, size, characters, start, lines.isEmpty() ? first : rest);
            String line = new String(characters, start, end - start).strip();
            lines.add(new Line(line, Fonts.width(role, line, size), end == characters.length));
            start = end;
            while (start < characters.length && characters[start] == ' ') {
                start++;
            }
        }
        return lines;
    }

    private static int end(Role role, float size, int[] text, int start, float available) {
        float width = 0;
        int fits = start;
        while (fits < text.length) {
            width += Fonts.width(role, text[fits], size);
            if (width > available + TOLERANCE) {
                break;
            }
            fits++;
        }
        if (fits == text.length) {
            return fits;
        }
        for (int end = fits; end > Math.max(start, fits - FARTHEST); end--) {
            if (Kinsoku.mayBreak(text, end)) {
                return end;
            }
        }
        int cut = Math.max(fits, start + 1);
        return cut > start + 1 && Kinsoku.tearsPair(text, cut) ? cut - 1 : cut;
    }
}
