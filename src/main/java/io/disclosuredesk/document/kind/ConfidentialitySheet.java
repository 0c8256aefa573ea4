package io.disclosuredesk.document.kind;

/** 保密审查表: 逐项审查的结论和各级意见（条例第十七条；保密法第三十五条）. */
public record ConfidentialitySheet(CaseFacts facts) implements LetterData {

    @Override
    public LetterKind kind() {
        return LetterKind.CONFIDENTIALITY_SHEET;
    }
}
