package io.disclosuredesk.document.kind;

/** 逾期未缴费告知书: 逾期未缴纳信息处理费，不再处理（国办函〔2020〕109号）. */
public record UnpaidFee(CaseFacts facts) implements LetterData {

    @Override
    public LetterKind kind() {
        return LetterKind.UNPAID_FEE;
    }
}
