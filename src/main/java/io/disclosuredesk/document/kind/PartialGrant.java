package io.disclosuredesk.document.kind;

/** 部分公开答复书: 区分处理：提供可以公开的，对不公开的说明理由（条例第三十七条）. */
public record PartialGrant(CaseFacts facts) implements LetterData {

    @Override
    public LetterKind kind() {
        return LetterKind.PARTIAL_GRANT;
    }
}
