package io.disclosuredesk.document.kind;

/** 证据目录: 逐份列明证据名称、来源、证明对象和页数（行政复议法第四十八条）. */
public record EvidenceList(CaseFacts facts) implements LetterData {

    @Override
    public LetterKind kind() {
        return LetterKind.EVIDENCE_LIST;
    }
}
