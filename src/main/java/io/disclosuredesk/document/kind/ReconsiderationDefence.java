package io.disclosuredesk.document.kind;

/** 行政复议答复书: 向复议机关提出书面答复，提交证据、依据（行政复议法第四十八条、第五十四条）. */
public record ReconsiderationDefence(CaseFacts facts) implements LetterData {

    @Override
    public LetterKind kind() {
        return LetterKind.RECONSIDERATION_DEFENCE;
    }
}
