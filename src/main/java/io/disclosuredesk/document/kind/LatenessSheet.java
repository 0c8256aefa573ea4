package io.disclosuredesk.document.kind;

/** 逾期情况说明: 逾期的原因、责任环节和补救（条例第三十三条）. */
public record LatenessSheet(CaseFacts facts) implements LetterData {

    @Override
    public LetterKind kind() {
        return LetterKind.LATENESS_SHEET;
    }
}
