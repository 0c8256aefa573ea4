package io.disclosuredesk.deadline;

/** The day of receipt cannot be determined from what was entered; the message says what to mend. */
public class ReceiptRefusedException extends RuntimeException {

    private final String field;

    ReceiptRefusedException(String field, String message) {
        super(message);
        this.field = field;
    }

    /** The input the message is about. */
    public String field() {
        return field;
    }
}
