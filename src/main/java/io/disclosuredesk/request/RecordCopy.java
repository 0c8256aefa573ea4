package io.disclosuredesk.request;

/** Which copy of a record a file is. Of a record that is disclosed in part only a processed copy leaves the organ (条例第三十七条). */
public enum RecordCopy {
    ORIGINAL("原件"),
    PROCESSED("公开稿");

    private final String label;

    RecordCopy(String label) {
        this.label = label;
    }

    /** The Chinese word on screens. */
    public String label() {
        return label;
    }
}
