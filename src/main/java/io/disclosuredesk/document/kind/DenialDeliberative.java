package io.disclosuredesk.document.kind;

/** 不予公开决定书（过程性信息）: 讨论记录、过程稿、磋商信函、请示报告等过程性信息（条例第十六条第二款）. */
public record DenialDeliberative(CaseFacts facts) implements LetterData {

    @Override
    public LetterKind kind() {
        return LetterKind.DENIAL_DELIBERATIVE;
    }
}
