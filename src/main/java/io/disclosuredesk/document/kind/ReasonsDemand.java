package io.disclosuredesk.document.kind;

/** 说明理由告知书: 申请数量、频次明显超过合理范围，要求说明理由（条例第三十五条）. */
public record ReasonsDemand(CaseFacts facts) implements LetterData {

    @Override
    public LetterKind kind() {
        return LetterKind.REASONS_DEMAND;
    }
}
