package io.disclosuredesk.publication;

/** How an item came into the catalogue. */
public enum PublicSource {
    STAFF("工作人员录入"),
    ANSWER("依申请转主动公开"),
    RECORD("办件材料主动公开");

    private final String label;

    PublicSource(String label) {
        this.label = label;
    }

    /** The Chinese word on screens. */
    public String label() {
        return label;
    }
}
