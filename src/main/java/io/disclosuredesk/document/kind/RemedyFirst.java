package io.disclosuredesk.document.kind;

/** 救济条款（复议前置）: 不予公开的部分：先申请行政复议（行政复议法第二十条、第二十三条、第三十四条）. */
public record RemedyFirst(CaseFacts facts) implements LetterData {

    @Override
    public LetterKind kind() {
        return LetterKind.REMEDY_FIRST;
    }
}
