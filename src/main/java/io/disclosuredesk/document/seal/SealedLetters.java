package io.disclosuredesk.document.seal;

/** Classes of letters that the keeper of the seal decides about separately. */
public enum SealedLetters {
    /** Replies: without authorisation each one waits for the keeper. */
    REPLY("答复书"),
    /** Notices on the way to the reply: without authorisation they are sealed on paper. */
    NOTICE("告知书"),
    /** Receipts of a request: without authorisation they are sealed on paper, if at all. */
    RECEIPT("登记回执");

    private final String label;

    SealedLetters(String label) {
        this.label = label;
    }

    /** The field's word. */
    public String label() {
        return label;
    }
}
