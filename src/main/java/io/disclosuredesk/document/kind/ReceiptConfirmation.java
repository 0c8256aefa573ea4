package io.disclosuredesk.document.kind;

/** 收到申请确认记录: 平常信函、传真等与申请人确认收到日期的记录（条例第三十一条）. */
public record ReceiptConfirmation(CaseFacts facts) implements LetterData {

    @Override
    public LetterKind kind() {
        return LetterKind.RECEIPT_CONFIRMATION;
    }
}
