package io.disclosuredesk.document;

/** What a letter is worth today. */
public enum LetterState {
    /** As it was issued. */
    VALID("有效"),
    /** The organ has withdrawn it. */
    WITHDRAWN("已撤销"),
    /** The organ has withdrawn it and put another letter in its place. */
    REPLACED("已被替换");

    private final String label;

    LetterState(String label) {
        this.label = label;
    }

    /** The field's word. */
    public String label() {
        return label;
    }
}
