package io.disclosuredesk.process;

import io.disclosuredesk.deadline.Standing;

/** The one list by the clock that a case is in; a case past its red line is there whatever else holds. */
enum ClockState {
    /** In time, or answered. */
    ON_TRACK,
    /** The promise has passed, the red line is more than five working days away. */
    TARGET_PASSED,
    /** Five working days or fewer to the red line (条例第三十三条). */
    DUE_SOON,
    /** The red line has passed without a reply. */
    STATUTORY_PASSED,
    /** Today does not count: an opinion or the applicant's correction is awaited. */
    STOPPED;

    static ClockState of(Standing standing) {
        return switch (standing.risk()) {
            case STATUTORY_PASSED -> STATUTORY_PASSED;
            case AWAITING_CORRECTION -> STOPPED;
            case DUE_SOON -> standing.suspended() ? STOPPED : DUE_SOON;
            case TARGET_PASSED -> standing.suspended() ? STOPPED : TARGET_PASSED;
            case ON_TRACK -> standing.suspended() ? STOPPED : ON_TRACK;
        };
    }
}
