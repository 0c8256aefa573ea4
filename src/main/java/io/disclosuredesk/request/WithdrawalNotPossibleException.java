package io.disclosuredesk.request;

/** A request cannot be withdrawn: not any more, not again, or not in this system now; the message says why to staff and applicant alike. */
public class WithdrawalNotPossibleException extends StepRefusedException {

    /** With the sentence for whoever wants to withdraw. */
    public WithdrawalNotPossibleException(String message) {
        super(message);
    }
}
