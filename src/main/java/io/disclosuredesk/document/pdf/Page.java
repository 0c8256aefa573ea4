package io.disclosuredesk.document.pdf;

import java.util.ArrayList;
import java.util.List;

/** One page's rows with their upper edges, from the top of the text area. */
record Page(List<Placed> rows) {
    private static final float TOLERANCE = 0.05f;

    record Placed(Row row, float y) {
        float bottom() {
            return y + row.height();
        }
    }

    /**
     * Fills pages from the top; rows glued together move to the next page together, as long as they fit on one. A table
     * that goes on begins with its headings again.
     */
    static List<Page> fill(List<Row> rows) {
        List<Page> pages = new ArrayList<>();
        Page page = new Page(new ArrayList<>());
        pages.add(page);
        float y = 0;
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            float group = groupHeight(rows, i);
            float needed = group <= Grid.HEIGHT + TOLERANCE ? group : row.height();
            if (y > 0 && (row.place() == Row.Place.TOP || y + needed > Grid.HEIGHT + TOLERANCE)) {
                page = new Page(new ArrayList<>());
                pages.add(page);
                y = 0;
                if (row.frame() != null) {
                    for (Row heading : row.frame().header()) {
                        page.rows.add(new Placed(heading.repeated(), y));
                        y += heading.height();
                    }
                }
            }
            if (row.place() == Row.Place.FOOT) {
                y = Grid.HEIGHT - row.height();
            }
            page.rows.add(new Placed(row, y));
            y += row.height();
        }
        return pages;
    }

    private static float groupHeight(List<Row> rows, int first) {
        float height = rows.get(first).height();
        for (int i = first; rows.get(i).glued() && i + 1 < rows.size(); i++) {
            if (rows.get(i + 1).place() == Row.Place.TOP) {
                break;
            }
            height += rows.get(i + 1).height();
        }
        return height;
    }
}
