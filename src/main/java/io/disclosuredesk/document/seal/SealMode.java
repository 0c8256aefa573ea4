package io.disclosuredesk.document.seal;

/** How the seal comes onto a letter. */
public enum SealMode {
    /** The keeper has authorised a class of letters: the system seals each one as it is issued. */
    WITH_SIGN_OFF("随签发用印"),
    /** The keeper looks at each letter and applies the seal. */
    ONE_BY_ONE("逐件用印"),
    /** Issued without a seal, for the stamp on paper. */
    ON_PAPER("纸质用印");

    private final String label;

    SealMode(String label) {
        this.label = label;
    }

    /** The field's word. */
    public String label() {
        return label;
    }
}
