package io.disclosuredesk.document.kind;

/** 登记回执: 告知申请已经收到、编号和期限（条例第三十一条、第四十五条）. */
public record Receipt(CaseFacts facts) implements LetterData {

    @Override
    public LetterKind kind() {
        return LetterKind.RECEIPT;
    }
}
