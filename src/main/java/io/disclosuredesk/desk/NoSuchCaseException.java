package io.disclosuredesk.desk;

/** What was asked for does not exist for this member of staff: unknown, or of another organ, which is not told apart. */
class NoSuchCaseException extends RuntimeException {

    /** @param message a Chinese sentence for staff */
    NoSuchCaseException(String message) {
        super(message);
    }
}
