package io.disclosuredesk.document.check;

/** When a letter was checked for good: each time its report is kept. */
public enum CheckOccasion {
    /** The legal reviewer let it pass. */
    LEGAL_REVIEW("法制审核"),
    /** The approver signed it off. */
    SIGN_OFF("签发"),
    /** Its words were sealed. */
    ISSUE("制发");

    private final String label;

    CheckOccasion(String label) {
        this.label = label;
    }

    /** The word on screens. */
    public String label() {
        return label;
    }
}
