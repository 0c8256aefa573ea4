package io.disclosuredesk.document.kind;

/** 政府信息不存在告知书: 经检索没有所申请的信息（条例第三十六条第（四）项）. */
public record NotExisting(CaseFacts facts) implements LetterData {

    @Override
    public LetterKind kind() {
        return LetterKind.NOT_EXISTING;
    }
}
