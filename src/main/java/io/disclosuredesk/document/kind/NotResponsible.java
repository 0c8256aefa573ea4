package io.disclosuredesk.document.kind;

/** 非本机关负责公开告知书: 不由本机关负责公开，能够确定的告知负责机关（条例第三十六条第（五）项）. */
public record NotResponsible(CaseFacts facts) implements LetterData {

    @Override
    public LetterKind kind() {
        return LetterKind.NOT_RESPONSIBLE;
    }
}
