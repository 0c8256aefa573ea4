package io.disclosuredesk.document.kind;

/** 不予处理告知书（大量反复申请）: 数量、频次明显超过合理范围且理由不合理（条例第三十五条）. */
public record Excessive(CaseFacts facts) implements LetterData {

    @Override
    public LetterKind kind() {
        return LetterKind.EXCESSIVE;
    }
}
