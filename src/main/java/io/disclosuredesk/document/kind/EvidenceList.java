package io.disclosuredesk.document.kind;

import java.util.List;

/**
 * 证据目录: 逐份列明证据名称、来源、证明对象和页数（行政复议法第四十八条）.
 *
 * @param pages pages of all pieces together
 */
public record EvidenceList(
        @Element(value = "案由", means = "谁对哪一份答复申请行政复议或者提起诉讼")
        String matter,

        @Element(value = "案号", means = "复议机关或者法院的案号") String caseReference,

        @Element(value = "提交给", means = "向谁提交：复议机关或者法院的全称") String submittedTo,

        @Element(value = "证据", means = "逐份的名称、来源、证明对象和页码") List<EvidencePiece> pieces,

        @Element(value = "证据份数", means = "证据的份数") int count,

        @Element(value = "证据页数", means = "全部证据的页数") int pages)
        implements LetterData {

    /** @throws IllegalArgumentException in Chinese, when the totals are not those of the pieces */
    public EvidenceList {
        pieces = EvidencePiece.checked(pieces);
        if (count != pieces.size()
                || pages != pieces.stream().mapToInt(EvidencePiece::pages).sum()) {
            throw new IllegalArgumentException("证据的份数、页数与目录不一致。");
        }
    }

    @Override
    public LetterKind kind() {
        return LetterKind.EVIDENCE_LIST;
    }
}
