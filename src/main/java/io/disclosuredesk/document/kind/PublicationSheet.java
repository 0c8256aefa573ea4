package io.disclosuredesk.document.kind;

/** 转主动公开审核表: 多人申请或者申请人建议主动公开的审核（条例第四十四条）. */
public record PublicationSheet(CaseFacts facts) implements LetterData {

    @Override
    public LetterKind kind() {
        return LetterKind.PUBLICATION_SHEET;
    }
}
