package io.disclosuredesk.document.kind;

/** 不予公开决定书（行政执法案卷）: 行政执法案卷信息（条例第十六条第二款）. */
public record DenialEnforcementFile(CaseFacts facts) implements LetterData {

    @Override
    public LetterKind kind() {
        return LetterKind.DENIAL_ENFORCEMENT_FILE;
    }
}
