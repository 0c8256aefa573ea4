package io.disclosuredesk.deadline;

/**
 * How far a period has run on a day, in working days.
 *
 * @param used counted days so far, today included when it counts
 * @param leftToTarget counted days after today until the promise ends; 0 on its last day, negative once it has passed
 * @param leftToStatutory counted days after today until the red line, extension included; 0 on its last day, negative once it
 *     has passed
 * @param awaited what the clock waits for: while the applicant owes something nothing is late
 * @param suspended whether today does not count because an opinion is awaited
 */
public record Standing(int used, int leftToTarget, int leftToStatutory, Awaited awaited, boolean suspended) {

    private static final int DUE_SOON = 5;

    /** Whether the applicant's correction or payment is awaited. */
    public boolean isAwaiting() {
        return awaited != Awaited.NOTHING;
    }

    /** The colour and the word of the case. */
    public Risk risk() {
        if (isAwaiting()) {
            return awaited == Awaited.CORRECTION ? Risk.AWAITING_CORRECTION : Risk.AWAITING_PAYMENT;
        }
        if (leftToStatutory < 0) {
            return Risk.STATUTORY_PASSED;
        }
        if (leftToStatutory <= DUE_SOON) {
            return Risk.DUE_SOON;
        }
        return leftToTarget < 0 ? Risk.TARGET_PASSED : Risk.ON_TRACK;
    }
}
