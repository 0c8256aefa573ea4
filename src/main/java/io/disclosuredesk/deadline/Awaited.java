package io.disclosuredesk.deadline;

/** What the applicant owes before the reply period goes on; while it is owed nothing is counted and nothing is late. */
public enum Awaited {
    NOTHING(""),
    /** The correction asked for (条例第三十条). */
    CORRECTION("补正"),
    /** The processing fee (国办函〔2020〕109号). */
    PAYMENT("缴费");

    private final String label;

    Awaited(String label) {
        this.label = label;
    }

    /** The Chinese word, to be read after 等待; empty where nothing is owed. */
    public String label() {
        return label;
    }
}
