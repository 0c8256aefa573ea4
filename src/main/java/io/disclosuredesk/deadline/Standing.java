package io.disclosuredesk.deadline;

/**
 * How far a period has run on a day, in working days.
 *
 * @param used counted days so far, today included when it is a working day
 * @param leftToTarget days after today until the promise ends; 0 on its last day, negative once it has passed
 * @param leftToStatutory days after today until the statutory period ends; 0 on its last day, negative once it has passed
 */
public record Standing(int used, int leftToTarget, int leftToStatutory) {

    private static final int DUE_SOON = 5;

    /** The colour and the word of the case. */
    public Risk risk() {
        if (leftToStatutory < 0) {
            return Risk.STATUTORY_PASSED;
        }
        if (leftToStatutory <= DUE_SOON) {
            return Risk.DUE_SOON;
        }
        return leftToTarget < 0 ? Risk.TARGET_PASSED : Risk.ON_TRACK;
    }
}
