package io.disclosuredesk.request;

/** The two sides of an identity document. */
public enum IdentitySide {
    FRONT("证件正面"),
    BACK("证件反面");

    private final String label;

    IdentitySide(String label) {
        this.label = label;
    }

    /** The Chinese word on screens. */
    public String label() {
        return label;
    }
}
