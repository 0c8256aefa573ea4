package io.disclosuredesk.document.kind;

/** 补正告知书: 一次性告知补正事项和合理期限（条例第三十条）. */
public record CorrectionNotice(CaseFacts facts) implements LetterData {

    @Override
    public LetterKind kind() {
        return LetterKind.CORRECTION_NOTICE;
    }
}
