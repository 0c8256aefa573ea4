package io.disclosuredesk.deadline;

/** How a request reached the organ; each channel has its own day of receipt (条例第三十一条). */
public enum Channel {
    /** Handed in at the counter: the day it is handed in. */
    COUNTER("当面提交", ReceiptRule.ARRIVAL, "接收回执（申请人签名）"),
    /** Registered mail or EMS: the day the organ signs for it, its mail room included. */
    REGISTERED_POST("挂号信或EMS", ReceiptRule.ARRIVAL, "签收底单、邮件轨迹"),
    /** Ordinary letter nobody signs for: the day the organ confirms it with the applicant. */
    ORDINARY_POST("平常信函", ReceiptRule.CONFIRMATION, "电话确认记录"),
    /** This system's portal: submission answered at once by a receipt is the confirmation of both sides. */
    ONLINE("网上提交", ReceiptRule.ARRIVAL, "系统回执"),
    /** The published mailbox: the day both sides confirm. */
    EMAIL("电子邮件", ReceiptRule.CONFIRMATION, "确认邮件"),
    /** Fax: the day both sides confirm. */
    FAX("传真", ReceiptRule.CONFIRMATION, "确认记录");

    enum ReceiptRule {
        ARRIVAL,
        CONFIRMATION
    }

    private final String label;
    private final ReceiptRule rule;
    private final String usualEvidence;

    Channel(String label, ReceiptRule rule, String usualEvidence) {
        this.label = label;
        this.rule = rule;
        this.usualEvidence = usualEvidence;
    }

    /** The Chinese word on screens and letters. */
    public String label() {
        return label;
    }

    /** Whether the day of receipt is the day both sides confirm it, not the day of arrival. */
    public boolean needsConfirmation() {
        return rule == ReceiptRule.CONFIRMATION;
    }

    /** Which day is the day of receipt, in Chinese. */
    public String receiptDayWords() {
        return switch (this) {
            case COUNTER -> "提交之日";
            case REGISTERED_POST -> "本机关签收之日";
            case ONLINE -> "系统确认提交成功之日";
            case ORDINARY_POST, EMAIL, FAX -> "与申请人确认之日";
        };
    }

    /** What usually proves the day of receipt. */
    public String usualEvidence() {
        return usualEvidence;
    }
}
