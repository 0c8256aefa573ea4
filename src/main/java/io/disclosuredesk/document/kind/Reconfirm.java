package io.disclosuredesk.document.kind;

/** 不予处理告知书（确认或者重新出具）: 要求确认或者重新出具已经获取的信息（条例第三十六条）. */
public record Reconfirm(CaseFacts facts) implements LetterData {

    @Override
    public LetterKind kind() {
        return LetterKind.RECONFIRM;
    }
}
