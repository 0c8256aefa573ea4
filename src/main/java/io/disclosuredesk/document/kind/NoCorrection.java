package io.disclosuredesk.document.kind;

/** 逾期不补正告知书: 无正当理由逾期不补正，不再处理（条例第三十条）. */
public record NoCorrection(CaseFacts facts) implements LetterData {

    @Override
    public LetterKind kind() {
        return LetterKind.NO_CORRECTION;
    }
}
