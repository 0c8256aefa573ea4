package io.disclosuredesk.document.kind;

/** 重复申请告知书: 已经答复，不予重复处理（条例第三十六条第（六）项）. */
public record Repeat(CaseFacts facts) implements LetterData {

    @Override
    public LetterKind kind() {
        return LetterKind.REPEAT;
    }
}
