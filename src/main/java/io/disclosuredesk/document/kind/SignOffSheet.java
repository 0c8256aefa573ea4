package io.disclosuredesk.document.kind;

/** 答复呈批单: 答复稿的拟稿、审核和签发意见（条例第四十五条）. */
public record SignOffSheet(CaseFacts facts) implements LetterData {

    @Override
    public LetterKind kind() {
        return LetterKind.SIGN_OFF_SHEET;
    }
}
