package io.disclosuredesk.deadline;

/** A date cannot be computed from what was entered; the message says in Chinese what to mend. */
public class DeadlineRefusedException extends RuntimeException {

    private final String field;

    /**
     * @param field the input the message is about: {@code receivedOn}, {@code events[2].until}
     * @param message what is wrong and how to mend it, for people
     */
    public DeadlineRefusedException(String field, String message) {
        super(message);
        this.field = field;
    }

    /** The input the message is about. */
    public String field() {
        return field;
    }
}
