package io.disclosuredesk.document.kind;

/** 用印登记表: 何时、由何人、在何文书上用印（条例第四十五条）. */
public record SealSheet(CaseFacts facts) implements LetterData {

    @Override
    public LetterKind kind() {
        return LetterKind.SEAL_SHEET;
    }
}
