package io.disclosuredesk.document.pdf;

import static io.disclosuredesk.document.pdf.Grid.LINE;
import static io.disclosuredesk.document.pdf.Grid.SIZE_2;
import static io.disclosuredesk.document.pdf.Grid.SIZE_3;
import static io.disclosuredesk.document.pdf.Grid.WIDTH;

import io.disclosuredesk.document.pdf.Row.Span;
import java.util.ArrayList;
import java.util.List;

/** One long column of rows, before it is cut into pages. */
final class Galley {
    static final float INDENT = 2 * SIZE_3;
    /** Of a character: a line too empty, say before a long number, stays ragged; torn apart it would read worse. */
    private static final float LOOSEST = 0.2f;

    final List<Row> rows = new ArrayList<>();

    int size() {
        return rows.size();
    }

    void add(Row row) {
        rows.add(row);
    }

    void blank(int lines) {
        if (lines > 0) {
            rows.add(Row.blank(lines * LINE));
        }
    }

    /** 2号小标宋, in the middle. */
    void title(Element element, String title) {
        for (String line : TitleLines.of(title, Role.TITLE, SIZE_2, WIDTH - 2 * SIZE_2)) {
            centred(element, Role.TITLE, line, SIZE_2, WIDTH / 2);
            glueFrom(size() - 1);
        }
    }

    void centred(Element element, Role role, String text, float size, float centre) {
        float x = centre - Fonts.width(role, text, size) / 2;
        rows.add(Row.of(LINE, Span.of(element, role, text, size, x, Grid.baseline(LINE, size))));
    }

    /** @param margin left and right; the first line is indented further */
    void paragraph(Element element, Role role, String text, float margin, float indent) {
        float width = WIDTH - 2 * margin;
        float x = margin + indent;
        for (LineBreaker.Line line : LineBreaker.lines(role, SIZE_3, text, width - indent, width)) {
            Span span = Span.of(element, role, line.text(), SIZE_3, x, Grid.baseline(LINE, SIZE_3));
            rows.add(Row.of(LINE, justified(span, line, margin + width - x)));
            x = margin;
        }
    }

    /** Spreads the characters of a line over the width, unless it ends a paragraph. */
    static Span justified(Span span, LineBreaker.Line line, float width) {
        int gaps = line.text().codePointCount(0, line.text().length()) - 1;
        if (line.last() || gaps < 1) {
            return span;
        }
        float slack = Math.max(0, (width - line.width()) / gaps);
        return slack > LOOSEST * span.size() ? span : span.spaced(slack);
    }

    /** Holds the rows from here on together with whatever comes next. */
    void glueFrom(int first) {
        for (int i = first; i < rows.size(); i++) {
            rows.set(i, rows.get(i).glue());
        }
    }
}
