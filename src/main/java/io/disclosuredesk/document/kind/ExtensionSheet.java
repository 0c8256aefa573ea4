package io.disclosuredesk.document.kind;

/** 延期审批表: 延长答复期限的申请、理由和审批（条例第三十三条第二款）. */
public record ExtensionSheet(CaseFacts facts) implements LetterData {

    @Override
    public LetterKind kind() {
        return LetterKind.EXTENSION_SHEET;
    }
}
