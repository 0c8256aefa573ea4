package io.disclosuredesk.document.kind;

/** 告知第三方决定书: 决定公开的内容和理由书面告知第三方（条例第三十二条）. */
public record ThirdPartyDecision(CaseFacts facts) implements LetterData {

    @Override
    public LetterKind kind() {
        return LetterKind.THIRD_PARTY_DECISION;
    }
}
