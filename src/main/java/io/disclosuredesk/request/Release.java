package io.disclosuredesk.request;

/** What is proposed for a record that was found. */
public enum Release {
    FULL("全部公开"),
    PART("部分公开"),
    NONE("不予公开");

    private final String label;

    Release(String label) {
        this.label = label;
    }

    /** The Chinese word on screens. */
    public String label() {
        return label;
    }
}
