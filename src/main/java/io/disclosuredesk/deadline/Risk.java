package io.disclosuredesk.deadline;

/** How urgent an open case is, from the days left (law of periods: 条例第三十三条; the steps are the organ's own). */
public enum Risk {
    /** More than five working days to the statutory date, and within the promise. */
    ON_TRACK("正常"),
    /** The promise has passed, the statutory date is more than five working days away. */
    TARGET_PASSED("超承诺期"),
    /** Five working days or fewer to the statutory date. */
    DUE_SOON("临期"),
    /** The statutory date has passed without a reply. */
    STATUTORY_PASSED("超法定期"),
    /** The applicant was asked for a correction; the period starts anew with it (条例第三十条). */
    AWAITING_CORRECTION("等待补正"),
    /** The applicant was told the processing fee; the period starts anew with its payment (国办函〔2020〕109号). */
    AWAITING_PAYMENT("等待缴费");

    private final String label;

    Risk(String label) {
        this.label = label;
    }

    /** The Chinese word on the badge. */
    public String label() {
        return label;
    }
}
