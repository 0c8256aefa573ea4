package io.disclosuredesk.document.kind;

import io.disclosuredesk.document.letter.Letter;
import io.disclosuredesk.document.letter.Letter.Column;
import java.util.ArrayList;
import java.util.List;

/** 证据: the pieces handed in, at least one, numbered in order, with the pages they take in the bundle. */
public record Evidence(List<Piece> pieces) implements Tabular {

    /** @throws IllegalArgumentException in Chinese, when there is none */
    public Evidence {
        pieces = List.copyOf(pieces);
        if (pieces.isEmpty()) {
            throw new IllegalArgumentException("证据目录不能为空。");
        }
    }

    /**
     * One piece.
     *
     * @param source where it comes from: who made or kept it
     * @param proves what it proves
     * @param pages count of pages, at least 1
     */
    public record Piece(String name, String source, String proves, int pages) {
        /** @throws IllegalArgumentException in Chinese, when the count is not positive */
        public Piece {
            if (pages < 1) {
                throw new IllegalArgumentException("证据页数应当大于零。");
            }
        }
    }

    @Override
    public Letter.Block table() {
        var rows = new ArrayList<List<String>>();
        var first = 1;
        for (var piece : pieces) {
            var last = first + piece.pages() - 1;
            rows.add(List.of(
                    String.valueOf(rows.size() + 1),
                    piece.name(),
                    piece.source(),
                    piece.proves(),
                    first == last ? String.valueOf(first) : first + "—" + last));
            first = last + 1;
        }
        return new Letter.Table(
                List.of(
                        new Column("序号", 2, true),
                        new Column("证据名称", 5, false),
                        new Column("来源", 4, false),
                        new Column("证明对象", 7, false),
                        new Column("页码", 2, true)),
                rows);
    }
}
