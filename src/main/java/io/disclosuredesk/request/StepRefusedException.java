package io.disclosuredesk.request;

/** A step cannot be closed as it stands; the message tells the member of staff what to mend. Nothing was changed. */
public class StepRefusedException extends RuntimeException {

    /** @param message a Chinese sentence for staff */
    public StepRefusedException(String message) {
        super(message);
    }
}
