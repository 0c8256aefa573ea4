package io.disclosuredesk.document.kind;

/** 登记表: 收到当日登记一件申请，留存在卷（条例第四十五条）. */
public record RegistrationSheet(CaseFacts facts) implements LetterData {

    @Override
    public LetterKind kind() {
        return LetterKind.REGISTRATION_SHEET;
    }
}
