package io.disclosuredesk.request;

/** A request cannot be withdrawn, not any more or not again; the message says why to staff and applicant alike. */
public class WithdrawalNotPossibleException extends StepRefusedException {

    WithdrawalNotPossibleException(String message) {
        super(message);
    }
}
