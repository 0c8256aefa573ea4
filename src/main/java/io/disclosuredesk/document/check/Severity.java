package io.disclosuredesk.document.check;

/** How much a fault of a letter weighs. */
public enum Severity {
    /** 严重: the letter cannot pass and is never sealed. */
    ERROR("严重"),
    /** 提示: whoever lets the letter pass says why. */
    WARNING("提示");

    private final String label;

    Severity(String label) {
        this.label = label;
    }

    /** The word on screens. */
    public String label() {
        return label;
    }
}
