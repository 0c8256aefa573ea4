package io.disclosuredesk.delivery;

/** A notice did not go out; the message is for operators and names no address. */
class NoticeFailedException extends Exception {

    private final boolean lasting;

    /** @param lasting whether trying again is no use */
    NoticeFailedException(String message, boolean lasting) {
        super(message);
        this.lasting = lasting;
    }

    boolean isLasting() {
        return lasting;
    }
}
