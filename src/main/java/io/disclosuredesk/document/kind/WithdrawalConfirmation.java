package io.disclosuredesk.document.kind;

/** 撤回申请确认书: 确认申请人撤回申请，办理终止（条例第四十五条）. */
public record WithdrawalConfirmation(CaseFacts facts) implements LetterData {

    @Override
    public LetterKind kind() {
        return LetterKind.WITHDRAWAL_CONFIRMATION;
    }
}
