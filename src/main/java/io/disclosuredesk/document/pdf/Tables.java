package io.disclosuredesk.document.pdf;

import static io.disclosuredesk.document.pdf.Grid.SIZE_4;
import static io.disclosuredesk.document.pdf.Grid.WIDTH;

import io.disclosuredesk.document.letter.Letter.Column;
import io.disclosuredesk.document.letter.Letter.Fact;
import io.disclosuredesk.document.letter.Letter.FactTable;
import io.disclosuredesk.document.letter.Letter.Table;
import io.disclosuredesk.document.pdf.TableRows.Cell;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Tables of a letter: facts in two columns with their headings at the left, and lists with their headings above. */
final class Tables {
    /** 小四, and 五号 where there are many columns. */
    private static final float FEW = 12;

    private static final float MANY = 10.5f;
    private static final int FEW_COLUMNS = 6;
    /** Lines of an empty cell, for an opinion or a signature by hand. */
    private static final int HAND = 2;

    private Tables() {}

    static List<Row> of(Element root, FactTable table) {
        Element element = root.add("Table");
        float longest = (float) table.facts().stream()
                .mapToDouble(fact -> Fonts.width(Role.TEXT, fact.label(), SIZE_4))
                .max()
                .orElse(0);
        float middle = Math.min(longest + 4 * TableRows.padding(SIZE_4), 0.4f * WIDTH);
        TableRows rows = new TableRows(SIZE_4, List.of(0f, middle, WIDTH));
        for (Fact fact : table.facts()) {
            Element row = element.add("TR");
            rows.row(
                    fact.value().isEmpty() ? HAND : 1,
                    List.of(
                            new Cell(row.addHeading("Row"), Role.TEXT, fact.label(), true),
                            new Cell(row.add("TD"), Role.TEXT, fact.value(), false)));
        }
        return rows.close();
    }

    /** @throws IllegalArgumentException in Chinese, when there are too many columns for the paper */
    static List<Row> of(Element root, Table table) {
        Element element = root.add("Table");
        float size = table.columns().size() <= FEW_COLUMNS ? FEW : MANY;
        TableRows rows = new TableRows(size, edges(table.columns(), size));
        Element head = element.add("TR");
        rows.header(table.columns().stream()
                .map(column -> new Cell(head.addHeading("Column"), Role.HEI, column.heading(), true))
                .toList());
        for (List<String> texts : table.rows()) {
            Element row = element.add("TR");
            List<Cell> cells = new ArrayList<>();
            for (int i = 0; i < texts.size(); i++) {
                cells.add(new Cell(
                        row.add("TD"),
                        Role.TEXT,
                        texts.get(i),
                        table.columns().get(i).centred()));
            }
            rows.row(1, cells);
        }
        return rows.close();
    }

    /** By weight, but every column holds two characters. */
    private static List<Float> edges(List<Column> columns, float size) {
        float least = 2 * size + 2 * TableRows.padding(size);
        if (columns.size() * least > WIDTH) {
            throw new IllegalArgumentException("表格有%d栏，纸面排不下，请减少到%d栏以内。"
                    .formatted(columns.size(), (int) (WIDTH / (2 * MANY + 2 * TableRows.padding(MANY)))));
        }
        BitSet narrow = new BitSet();
        double unit = 0;
        for (int before = -1; before < narrow.cardinality(); ) {
            before = narrow.cardinality();
            double weights = 0;
            for (int i = narrow.nextClearBit(0); i < columns.size(); i = narrow.nextClearBit(i + 1)) {
                weights += columns.get(i).weight();
            }
            unit = (WIDTH - before * least) / weights;
            for (int i = 0; i < columns.size(); i++) {
                narrow.set(i, narrow.get(i) || columns.get(i).weight() * unit < least);
            }
        }
        List<Float> edges = new ArrayList<>(List.of(0f));
        for (int i = 0; i < columns.size(); i++) {
            float width = narrow.get(i) ? least : (float) (columns.get(i).weight() * unit);
            edges.add(edges.get(i) + width);
        }
        edges.set(columns.size(), WIDTH);
        return edges;
    }
}
