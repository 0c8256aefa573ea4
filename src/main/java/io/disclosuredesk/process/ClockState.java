package io.disclosuredesk.process;

import io.disclosuredesk.deadline.Standing;

/** Where a case stands by the clock, as far as lists tell apart; a case past its red line is there whatever else holds. */
enum ClockState {
    /** In time, or answered. */
    ON_TRACK,
    /** The promise has passed, the red line is more than five working days away. */
    TARGET_PASSED,
    /** Five working days or fewer to the red line (条例第三十三条), within the promise. */
    DUE_SOON,
    /** Five working days or fewer to the red line, and the promise has passed. */
    DUE_SOON_AND_TARGET_PASSED,
    /** The red line has passed without a reply. */
    STATUTORY_PASSED,
    /** Today does not count: an opinion, or the applicant's correction or payment, is awaited. */
    STOPPED;

    static ClockState of(Standing standing) {
        var running = switch (standing.risk()) {
            case STATUTORY_PASSED -> STATUTORY_PASSED;
            case AWAITING_CORRECTION, AWAITING_PAYMENT -> STOPPED;
            case DUE_SOON -> standing.leftToTarget() < 0 ? DUE_SOON_AND_TARGET_PASSED : DUE_SOON;
            case TARGET_PASSED -> TARGET_PASSED;
            case ON_TRACK -> ON_TRACK;
        };
        return standing.suspended() && running != STATUTORY_PASSED ? STOPPED : running;
    }
}
