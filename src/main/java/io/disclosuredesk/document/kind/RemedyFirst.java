package io.disclosuredesk.document.kind;

/** 救济条款（复议前置）: 不予公开的部分：先申请行政复议（行政复议法第二十条、第二十三条、第三十四条）. */
public record RemedyFirst(
        @Element(value = "称谓", means = "对申请人的称呼") String you,

        @Element(value = "文书", means = "告知救济途径的文书：答复书、决定书或者告知书")
        String form,

        @Element(value = "对象", means = "对文书的哪些内容，全部内容的就是文书本身")
        String against,

        RemedyBodies bodies)
        implements LetterData {

    @Override
    public LetterKind kind() {
        return LetterKind.REMEDY_FIRST;
    }
}
