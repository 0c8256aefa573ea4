package io.disclosuredesk.metrics;

/** How a reply was contested: the three groups of table 4 of the annual report, in its order (law sheet §4.2). */
public enum RemedyRoute {
    RECONSIDERATION("行政复议"),
    DIRECT_SUIT("未经复议直接起诉"),
    SUIT_AFTER_RECONSIDERATION("复议后起诉");

    private final String label;

    RemedyRoute(String label) {
        this.label = label;
    }

    /** The words of the form. */
    public String label() {
        return label;
    }

    /** Whether a court hears it (行政诉讼). */
    public boolean isSuit() {
        return this != RECONSIDERATION;
    }
}
