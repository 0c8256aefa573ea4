package io.disclosuredesk.request;

/** How staff and applicant, or somebody else who is concerned, spoke with each other. */
public enum ContactWay {
    PHONE("电话"),
    VISIT("来访"),
    LETTER("信函"),
    EMAIL("电子邮件"),
    MESSAGE("微信、短信"),
    OTHER("其他");

    private final String label;

    ContactWay(String label) {
        this.label = label;
    }

    /** The Chinese word on screens. */
    public String label() {
        return label;
    }
}
