package io.disclosuredesk.metrics;

/** How a reconsideration or a suit ended: the columns of each group of table 4 of the annual report (law sheet §4.2). */
public enum RemedyResult {
    UPHELD("结果维持"),
    CORRECTED("结果纠正"),
    OTHER("其他结果"),
    PENDING("尚未审结");

    private final String label;

    RemedyResult(String label) {
        this.label = label;
    }

    /** The words of the form. */
    public String label() {
        return label;
    }
}
