package io.disclosuredesk.document.kind;

/** 延迟答复告知书: 申请理由合理但不能按期答复，确定延迟答复的合理期限（条例第三十五条）. */
public record DelayNotice(CaseFacts facts) implements LetterData {

    @Override
    public LetterKind kind() {
        return LetterKind.DELAY_NOTICE;
    }
}
