package io.disclosuredesk.document.kind;

/** 不予公开决定书（内部事务）: 人事管理、后勤管理、内部工作流程等内部事务信息（条例第十六条第一款）. */
public record DenialInternal(CaseFacts facts) implements LetterData {

    @Override
    public LetterKind kind() {
        return LetterKind.DENIAL_INTERNAL;
    }
}
