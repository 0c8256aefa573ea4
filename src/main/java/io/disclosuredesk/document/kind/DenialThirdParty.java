package io.disclosuredesk.document.kind;

/** 不予公开决定书（第三方权益）: 公开会损害第三方合法权益（条例第十五条）. */
public record DenialThirdParty(CaseFacts facts) implements LetterData {

    @Override
    public LetterKind kind() {
        return LetterKind.DENIAL_THIRD_PARTY;
    }
}
