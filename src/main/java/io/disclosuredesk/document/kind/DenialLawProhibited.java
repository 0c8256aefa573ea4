package io.disclosuredesk.document.kind;

/** 不予公开决定书（禁止公开）: 法律、行政法规禁止公开（条例第十四条）. */
public record DenialLawProhibited(CaseFacts facts) implements LetterData {

    @Override
    public LetterKind kind() {
        return LetterKind.DENIAL_LAW_PROHIBITED;
    }
}
