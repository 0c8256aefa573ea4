package io.disclosuredesk.document.pdf;

import static io.disclosuredesk.document.pdf.Grid.LINE;

import io.disclosuredesk.document.pdf.LineBreaker.Line;
import io.disclosuredesk.document.pdf.Row.Frame;
import io.disclosuredesk.document.pdf.Row.Span;
import java.util.ArrayList;
import java.util.List;

/** The rows of a table, one for each line of type, so that it can break anywhere. */
final class TableRows {
    /** Rows of so many lines stay whole, and their cells are centred from top to bottom. */
    private static final int WHOLE = 6;

    private static final float GAP = 0.4f * LINE;

    private final List<Row> rows = new ArrayList<>();
    private final float size;
    private final float pitch;
    private final List<Float> edges;
    private List<Row> header = List.of();

    /** @param edges of the columns, from the left edge of the text area, the outer ones with them */
    TableRows(float size, List<Float> edges) {
        this.size = size;
        this.pitch = size * 1.36f;
        this.edges = edges;
        rows.add(Row.blank(GAP).glue());
    }

    record Cell(Element element, Role role, String text, boolean centred) {}

    /** Beside the text of a cell, left and right. */
    static float padding(float size) {
        return 0.5f * size;
    }

    /** The row that is repeated on every page, unless it is so tall that no room would be left. */
    void header(List<Cell> cells) {
        List<Row> set = set(cells, 1, true).stream().map(Row::glue).toList();
        rows.addAll(set);
        float height = (float) set.stream().mapToDouble(Row::height).sum();
        header = height < Grid.HEIGHT / 3 ? set : List.of();
    }

    /** @param least lines it is high, where something is to be written in by hand */
    void row(int least, List<Cell> cells) {
        rows.addAll(set(cells, least, false));
    }

    /** All rows, and what brings the text below back to the grid. */
    List<Row> close() {
        float height = (float) rows.stream().mapToDouble(Row::height).sum();
        rows.add(Row.blank((float) Math.ceil((height + GAP) / LINE) * LINE - height));
        return rows;
    }

    private List<Row> set(List<Cell> cells, int least, boolean isWhole) {
        List<List<Line>> lines = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            float width = width(i);
            lines.add(cell.text()
                    .lines()
                    .flatMap(text -> LineBreaker.lines(cell.role(), size, text, width, width).stream())
                    .toList());
        }
        int count = lines.stream().mapToInt(List::size).max().orElse(0);
        count = Math.max(least, count);
        boolean whole = isWhole || count <= WHOLE;
        float air = size / 5;
        List<Row> set = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            float above = i == 0 ? air : 0;
            float below = i == count - 1 ? air : 0;
            List<Span> spans = new ArrayList<>();
            for (int column = 0; column < cells.size(); column++) {
                List<Line> cell = lines.get(column);
                if (i < cell.size()) {
                    float middle = whole ? (count - cell.size()) * pitch / 2 : 0;
                    float y = above + Grid.baseline(pitch, size) + middle;
                    spans.add(span(cells.get(column), cell.get(i), column, y));
                }
            }
            // no single line of a row at either edge of a page
            boolean glued = i < count - 1 && (whole || i == 0 || i == count - 2);
            set.add(Row.framed(above + pitch + below, spans, glued, new Frame(edges, i == 0, header)));
        }
        return set;
    }

    private Span span(Cell cell, Line line, int column, float y) {
        float left = edges.get(column) + padding(size);
        float x = cell.centred() ? left + (width(column) - line.width()) / 2 : left;
        Span span = Span.of(cell.element(), cell.role(), line.text(), size, x, y);
        return cell.centred() ? span : Galley.justified(span, line, width(column));
    }

    private float width(int column) {
        return edges.get(column + 1) - edges.get(column) - 2 * padding(size);
    }
}
