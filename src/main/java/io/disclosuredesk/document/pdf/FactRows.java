package io.disclosuredesk.document.pdf;

import static io.disclosuredesk.document.pdf.Grid.LINE;
import static io.disclosuredesk.document.pdf.Grid.SIZE_4;
import static io.disclosuredesk.document.pdf.Grid.WIDTH;

import io.disclosuredesk.document.letter.Letter.Fact;
import io.disclosuredesk.document.letter.Letter.FactTable;
import io.disclosuredesk.document.pdf.Row.Frame;
import io.disclosuredesk.document.pdf.Row.Span;
import java.util.ArrayList;
import java.util.List;

/** A table of two columns, one row for each of its lines, so that it can break anywhere. */
final class FactRows {
    private static final float PITCH = 19;
    private static final float PADDING = 0.5f * SIZE_4;
    private static final float AIR = 5;
    private static final float GAP = 0.4f * LINE;

    private FactRows() {}

    static List<Row> of(Element root, FactTable table) {
        Element element = root.add("Table");
        float longest = (float) table.facts().stream()
                .mapToDouble(fact -> Fonts.width(Role.TEXT, fact.label(), SIZE_4))
                .max()
                .orElse(0);
        float middle = Math.min(longest + 4 * PADDING, 0.4f * WIDTH);
        List<Row> rows = new ArrayList<>();
        rows.add(Row.blank(GAP).glue());
        table.facts().forEach(fact -> rows.addAll(rows(element.add("TR"), fact, middle)));
        // back to the grid
        float height = (float) rows.stream().mapToDouble(Row::height).sum();
        rows.add(Row.blank((float) Math.ceil((height + GAP) / LINE) * LINE - height));
        return rows;
    }

    private static List<Row> rows(Element row, Fact fact, float middle) {
        Element head = row.add("TH");
        Element data = row.add("TD");
        List<String> labels = lines(fact.label(), middle - 2 * PADDING);
        List<String> values = fact.value()
                .lines()
                .flatMap(line -> lines(line, WIDTH - middle - 2 * PADDING).stream())
                .toList();
        int count = Math.max(labels.size(), Math.max(1, values.size()));
        int firstLabel = (count - labels.size()) / 2;
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            float above = i == 0 ? AIR / 2 : 0;
            float below = i == count - 1 ? AIR / 2 : 0;
            float y = above + Grid.baseline(PITCH, SIZE_4);
            List<Span> spans = new ArrayList<>();
            if (i >= firstLabel && i < firstLabel + labels.size()) {
                String label = labels.get(i - firstLabel);
                float x = (middle - Fonts.width(Role.TEXT, label, SIZE_4)) / 2;
                spans.add(Span.of(head, Role.TEXT, label, SIZE_4, x, y));
            }
            if (i < values.size()) {
                spans.add(Span.of(data, Role.TEXT, values.get(i), SIZE_4, middle + PADDING, y));
            }
            // a row of two lines stays whole
            boolean glued = count == 2 && i == 0;
            rows.add(new Row(above + PITCH + below, spans, List.of(), glued, new Frame(middle, i == 0)));
        }
        return rows;
    }

    private static List<String> lines(String text, float width) {
        return LineBreaker.lines(Role.TEXT, SIZE_4, text, width, width).stream()
                .map(LineBreaker.Line::text)
                .toList();
    }
}
