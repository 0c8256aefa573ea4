package io.disclosuredesk.document.kind;

/** 延期答复告知书: 告知答复期限延长（条例第三十三条第二款）. */
public record ExtensionNotice(CaseFacts facts) implements LetterData {

    @Override
    public LetterKind kind() {
        return LetterKind.EXTENSION_NOTICE;
    }
}
