package io.disclosuredesk.document.kind;

/** Which interest of a third party disclosure may hurt (条例第十五条). */
public enum ThirdPartyInterest {
    /** Trade secrets. */
    TRADE_SECRET("商业秘密"),
    /** Personal privacy. */
    PRIVACY("个人隐私"),
    /** Another lawful interest. */
    OTHER("其他合法权益");

    private final String label;

    ThirdPartyInterest(String label) {
        this.label = label;
    }

    /** The field's word. */
    public String label() {
        return label;
    }
}
