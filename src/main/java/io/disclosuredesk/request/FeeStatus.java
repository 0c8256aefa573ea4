package io.disclosuredesk.request;

/** How far a processing fee has come (国办函〔2020〕109号): it needs the head's consent and a notice within the reply period. */
public enum FeeStatus {
    /** The handler wants to charge; goes to the head when the review is closed. */
    PROPOSED("拟收费，待审批"),
    /** The handler thought better of it. */
    DROPPED("承办岗已取消"),
    /** The head refused; nothing is charged unless it is proposed anew. */
    REFUSED("未同意"),
    /** The head agreed; the applicant has not been told. */
    APPROVED("已同意，待送达收费通知"),
    /** The notice was served in time: the payment is awaited, nothing is counted. */
    NOTICED("已通知，等待缴费"),
    /** Paid: the reply period starts anew on the next day. */
    PAID("已缴费"),
    /** A person confirmed that it was not paid in time: the request counts as given up. */
    UNPAID("逾期未缴费"),
    /** The notice was served after the reply period: nothing is charged. */
    WITHOUT_EFFECT("通知逾期，不收费");

    private final String label;

    FeeStatus(String label) {
        this.label = label;
    }

    /** The Chinese word on screens. */
    public String label() {
        return label;
    }

    /** Whether another one may follow in the same case. */
    boolean mayBeFollowed() {
        return this == DROPPED || this == REFUSED;
    }
}
