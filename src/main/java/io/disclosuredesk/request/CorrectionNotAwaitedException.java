package io.disclosuredesk.request;

/** A correction came that nobody waits for, or not any more; the message says why to staff and applicant alike. */
public class CorrectionNotAwaitedException extends StepRefusedException {

    CorrectionNotAwaitedException(String message) {
        super(message);
    }
}
