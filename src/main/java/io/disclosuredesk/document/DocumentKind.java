package io.disclosuredesk.document;

/** The documents a case can hold, at most one of each. */
public enum DocumentKind {
    /** 登记回执: the request arrived, with its number and dates. */
    RECEIPT("登记回执"),
    /** 补正告知书: what to correct, and until when (条例第三十条). */
    CORRECTION_NOTICE("补正告知书"),
    /** 延期答复告知书: by how long the reply is put off, and why (条例第三十三条). */
    EXTENSION_NOTICE("延期答复告知书"),
    /** 收费通知书: the processing fee, how it was reckoned and how to pay it (国办函〔2020〕109号). */
    FEE_NOTICE("信息处理费收费通知书"),
    /** 撤回申请确认书: the applicant took the request back, nothing more happens (条例第四十五条). */
    WITHDRAWAL("撤回申请确认书"),
    /** 答复书: the formal reply. */
    REPLY("答复书"),
    /** 证据卷: everything about the case in one archive, closed with it. */
    EVIDENCE("证据卷");

    private final String label;

    DocumentKind(String label) {
        this.label = label;
    }

    /** Whether it tells the applicant a step of the handling and decides nothing (程序性告知, law sheet §5.1 R0). */
    public boolean isNotice() {
        return this == CORRECTION_NOTICE || this == EXTENSION_NOTICE || this == FEE_NOTICE || this == WITHDRAWAL;
    }

    /** The field's word. */
    public String label() {
        return label;
    }
}
