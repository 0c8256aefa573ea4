package io.disclosuredesk.document.kind;

import java.util.ArrayList;
import java.util.List;

/**
 * One piece of evidence in a list.
 *
 * @param source who made or kept it
 * @param span the pages it takes in the bundle: 3—5
 * @param pages count of pages, at least 1
 */
public record EvidencePiece(
        @Element(value = "证据名称", means = "证据的名称") String name,

        @Element(value = "证据来源", means = "由谁制作或者保存") String source,

        @Element(value = "证明对象", means = "证明什么事实") String proves,

        @Element(value = "页码", means = "在证据卷里的起止页码") String span,

        @Element(value = "页数", means = "这份证据的页数", mayBeLeftOut = true)
        int pages) {

    /** A piece before it has its pages in the bundle. */
    public record Draft(String name, String source, String proves, int pages) {}

    /** The pieces in this order, paged through from 1. */
    public static List<EvidencePiece> paged(List<Draft> drafts) {
        var pieces = new ArrayList<EvidencePiece>();
        var first = 1;
        for (var draft : drafts) {
            pieces.add(new EvidencePiece(
                    draft.name(), draft.source(), draft.proves(), span(first, draft.pages()), draft.pages()));
            first += draft.pages();
        }
        return List.copyOf(pieces);
    }

    /** @throws IllegalArgumentException in Chinese, when there is no piece, or the pages do not follow one another */
    static List<EvidencePiece> checked(List<EvidencePiece> pieces) {
        var first = 1;
        for (var piece : pieces) {
            if (piece.pages() < 1 || !piece.span().equals(span(first, piece.pages()))) {
                throw new IllegalArgumentException("证据“" + piece.name() + "”的页码与页数不相接。");
            }
            first += piece.pages();
        }
        if (pieces.isEmpty()) {
            throw new IllegalArgumentException("证据目录不能为空。");
        }
        return List.copyOf(pieces);
    }

    private static String span(int first, int pages) {
        return pages == 1 ? String.valueOf(first) : first + "—" + (first + pages - 1);
    }
}
