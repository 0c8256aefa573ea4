package io.disclosuredesk.request;

/** The form in which the applicant wants the information (条例第二十九条第二款第（三）项). */
public enum Carrier {
    ELECTRONIC("电子文件"),
    PAPER("纸质文件");

    private final String label;

    Carrier(String label) {
        this.label = label;
    }

    /** The Chinese word on screens. */
    public String label() {
        return label;
    }
}
