package io.disclosuredesk.document.kind;

/** 不予公开决定书（三安全一稳定）: 公开后可能危及国家安全、公共安全、经济安全、社会稳定（条例第十四条）. */
public record DenialSecurity(CaseFacts facts) implements LetterData {

    @Override
    public LetterKind kind() {
        return LetterKind.DENIAL_SECURITY;
    }
}
