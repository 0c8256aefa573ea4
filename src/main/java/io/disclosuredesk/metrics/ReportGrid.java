package io.disclosuredesk.metrics;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table of the report as it is printed, the same on the page, in the document and in the workbook.
 *
 * @param widths of its columns, in proportion
 * @param headRows how many rows are its head
 * @param rows the cells that begin in each row, from the left, as HTML has them
 */
record ReportGrid(String title, List<Integer> widths, int headRows, List<List<Cell>> rows) {

    /** What a cell is for. */
    enum Use {
        HEAD,
        LABEL,
        NUMBER,
        TO_FILL_IN
    }

    /**
     * A cell.
     *
     * @param number its figure; null where it has words
     * @param rows how many rows it reaches down
     * @param columns how many columns it reaches to the right
     * @param ref where its figure stands: row or route, a slash, column; empty where it has words
     */
    record Cell(Use use, String text, @Nullable Long number, int rows, int columns, String ref) {

        static Cell head(String text, int rows, int columns) {
            return new Cell(Use.HEAD, text, null, rows, columns, "");
        }

        static Cell label(String text, int rows, int columns) {
            return new Cell(Use.LABEL, text, null, rows, columns, "");
        }

        static Cell number(long number, String ref) {
            return new Cell(Use.NUMBER, Long.toString(number), number, 1, 1, ref);
        }

        static Cell toFillIn() {
            return new Cell(Use.TO_FILL_IN, "待填", null, 1, 1, "");
        }
    }

    /**
     * A cell where it stands in the full grid.
     *
     * @param column the first column it covers
     * @param begins whether it begins in this row, or only reaches down into it
     */
    record Placed(Cell cell, int column, boolean begins) {}

    /** Row by row every cell that covers it, also those that reach down from above. */
    List<List<Placed>> full() {
        var reach = new int[widths.size()];
        var above = new ArrayList<@Nullable Placed>();
        widths.forEach(width -> above.add(null));
        var full = new ArrayList<List<Placed>>();
        for (var row : rows) {
            var placed = new ArrayList<Placed>();
            var next = row.iterator();
            for (var column = 0; column < widths.size(); ) {
                var from = above.get(column);
                Placed here;
                if (reach[column] > 0 && from != null) {
                    here = new Placed(from.cell(), column, false);
                } else {
                    here = new Placed(next.next(), column, true);
                }
                for (var i = column; i < column + here.cell().columns(); i++) {
                    reach[i] = here.begins() ? here.cell().rows() - 1 : reach[i] - 1;
                    above.set(i, here);
                }
                placed.add(here);
                column += here.cell().columns();
            }
            full.add(placed);
        }
        return full;
    }
}
