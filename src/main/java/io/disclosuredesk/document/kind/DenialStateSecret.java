package io.disclosuredesk.document.kind;

/** 不予公开决定书（国家秘密）: 依法确定为国家秘密（条例第十四条）. */
public record DenialStateSecret(CaseFacts facts) implements LetterData {

    @Override
    public LetterKind kind() {
        return LetterKind.DENIAL_STATE_SECRET;
    }
}
