package io.disclosuredesk.metrics;

/**
 * What is wrong with a ledger.
 *
 * @param row the row in the file, the heading being 1; 0 for the file as a whole
 * @param column the heading of the column; empty for the whole row
 * @param mend how to put it right
 */
public record LedgerProblem(long row, String column, String wrong, String mend) {

    /** No longer than the table keeps; a cell of a hostile file may hold megabytes. */
    LedgerProblem shortened() {
        return new LedgerProblem(row, shortened(column, 40), shortened(wrong, 300), shortened(mend, 300));
    }

    private static String shortened(String text, int most) {
        var points = text.codePoints().limit(most + 1L).toArray();
        return points.length <= most && text.length() <= most
                ? text
                : new String(points, 0, Math.min(points.length, most / 2)) + "…";
    }
}
