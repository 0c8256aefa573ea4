package io.disclosuredesk.document.kind;

/** 送达回证: 文书送达的凭证（条例第四十五条）. */
public record ServiceReceipt(CaseFacts facts) implements LetterData {

    @Override
    public LetterKind kind() {
        return LetterKind.SERVICE_RECEIPT;
    }
}
