package io.disclosuredesk.document.kind;

/** 补正后仍不明确告知书: 补正以后申请内容仍不明确，无法提供（条例第三十条）. */
public record StillUnclear(CaseFacts facts) implements LetterData {

    @Override
    public LetterKind kind() {
        return LetterKind.STILL_UNCLEAR;
    }
}
