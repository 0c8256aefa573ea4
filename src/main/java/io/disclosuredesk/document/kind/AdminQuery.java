package io.disclosuredesk.document.kind;

/** 依特别规定查询告知书: 法律、行政法规对获取有特别规定（条例第三十六条第（七）项）. */
public record AdminQuery(CaseFacts facts) implements LetterData {

    @Override
    public LetterKind kind() {
        return LetterKind.ADMIN_QUERY;
    }
}
