package io.disclosuredesk.document;

/** The documents a case can hold, at most one of each. */
public enum DocumentKind {
    /** 登记回执: the request arrived, with its number and dates. */
    RECEIPT("登记回执"),
    /** 答复书: the formal reply. */
    REPLY("答复书"),
    /** 证据卷: everything about the case in one archive, closed with it. */
    EVIDENCE("证据卷");

    private final String label;

    DocumentKind(String label) {
        this.label = label;
    }

    /** The field's word. */
    public String label() {
        return label;
    }
}
