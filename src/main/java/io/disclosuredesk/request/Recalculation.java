package io.disclosuredesk.request;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A run that reckons every open case anew after the calendar changed.
 *
 * @param reason what changed, for people
 * @param openCases cases that were open at the start
 * @param doneCases cases reckoned so far
 * @param movedCases cases of which a date moved, or ceased to be provisional
 * @param finishedAt null while it runs
 */
public record Recalculation(
        long id,
        String reason,
        String startedBy,
        Instant startedAt,
        int openCases,
        int doneCases,
        int movedCases,
        @Nullable Instant finishedAt) {

    /** How far it is, 0 to 100; cases that came meanwhile do not push it further. */
    public int percent() {
        if (finishedAt != null) {
            return 100;
        }
        return openCases == 0 ? 99 : Math.min(99, (int) (100L * doneCases / openCases));
    }
}
