package io.disclosuredesk.request;

/** The way by which the applicant wants the reply (条例第二十九条第二款第（三）项、第四十条). */
public enum DeliveryMethod {
    DOWNLOAD("网上下载", true),
    EMAIL("电子邮件", true),
    POST("邮寄", false),
    PICKUP("到场领取", false);

    private final String label;
    private final boolean electronic;

    DeliveryMethod(String label, boolean electronic) {
        this.label = label;
        this.electronic = electronic;
    }

    /** The Chinese word on screens. */
    public String label() {
        return label;
    }

    /** Whether the system serves the reply itself, without paper. */
    public boolean isElectronic() {
        return electronic;
    }
}
