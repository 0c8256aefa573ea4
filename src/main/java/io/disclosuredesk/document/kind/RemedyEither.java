package io.disclosuredesk.document.kind;

/** 救济条款（复议或者诉讼）: 申请行政复议或者直接提起行政诉讼（行政复议法第二十条；行政诉讼法第四十六条）. */
public record RemedyEither(CaseFacts facts) implements LetterData {

    @Override
    public LetterKind kind() {
        return LetterKind.REMEDY_EITHER;
    }
}
