package io.disclosuredesk.delivery;

/** How a letter on paper travels: only the postal enterprise, or the applicant's own hand (国办公开办函〔2016〕235号). */
public enum PaperCarrier {
    EMS("邮政特快专递（EMS）", true),
    REGISTERED_LETTER("邮政挂号信", true),
    PICKUP("申请人到场领取", false);

    private final String label;
    private final boolean posted;

    PaperCarrier(String label, boolean posted) {
        this.label = label;
        this.posted = posted;
    }

    /** The Chinese word on screens. */
    public String label() {
        return label;
    }

    /** Whether it goes by post: the day of posting counts, and a mail number proves it. */
    public boolean isPosted() {
        return posted;
    }
}
