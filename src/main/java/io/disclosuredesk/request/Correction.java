package io.disclosuredesk.request;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an applicant was asked to correct (补正, 条例第三十条), and what came of it. A case has one at most.
 *
 * @param what the matters to correct, in the words of the notice
 * @param workdays how many working days the applicant was given, counted from the day the notice is made
 * @param issuedOn the day the notice was made
 * @param dueOn last day to correct, inclusive; once the notice is made it is never moved to an earlier day
 * @param noticedOn the day the notice was served
 * @param late whether the notice was served too late to stop the clock: nothing is awaited then
 * @param answeredOn the day of receipt of the correction
 * @param answer the applicant's own words
 * @param abandoned whether a person confirmed that the applicant gave the request up
 */
public record Correction(
        String what,
        int workdays,
        @Nullable LocalDate issuedOn,
        LocalDate dueOn,
        @Nullable LocalDate noticedOn,
        boolean late,
        @Nullable LocalDate answeredOn,
        @Nullable String answer,
        boolean abandoned) {

    Correction dueOn(LocalDate day) {
        return new Correction(what, workdays, issuedOn, day, noticedOn, late, answeredOn, answer, abandoned);
    }

    /** Whether it is neither answered nor given up: its last day may still matter. */
    boolean isOpen() {
        return answeredOn == null && !abandoned;
    }

    /** Whether the correction may be handed in now. */
    public boolean isAwaited() {
        return noticedOn != null && !late && isOpen();
    }
}
