package io.disclosuredesk.deadline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A legal event that moves the reply period of a case. Which period an event belongs to follows from its date, not from its place in a list. */
public sealed interface ClockEvent {

    /** The day that decides to which period the event belongs; null when it is not known and the current one is meant. */
    @Nullable
    LocalDate happenedOn();

    /**
     * The organ asked for a correction; while it is awaited, nothing is counted (条例第三十条).
     *
     * @param on the day the notice was served
     */
    record CorrectionRequested(LocalDate on) implements ClockEvent {
        @Override
        public LocalDate happenedOn() {
            return on;
        }
    }

    /**
     * The corrected request was received: the period starts anew (条例第三十条).
     *
     * @param on the day of receipt of the correction, not counted
     */
    record Corrected(LocalDate on) implements ClockEvent {
        @Override
        public LocalDate happenedOn() {
            return on;
        }
    }

    /**
     * The applicant was told what the processing fee is; while its payment is awaited, nothing is counted (国办函〔2020〕109号).
     *
     * @param on the day the notice was served
     */
    record FeeNoticed(LocalDate on) implements ClockEvent {
        @Override
        public LocalDate happenedOn() {
            return on;
        }
    }

    /**
     * The processing fee was paid: the period starts anew (国办函〔2020〕109号).
     *
     * @param on the day the payment was complete, not counted
     */
    record FeePaid(LocalDate on) implements ClockEvent {
        @Override
        public LocalDate happenedOn() {
            return on;
        }
    }

    /**
     * An opinion was asked for and awaited: the days in {@code (on, until]} do not count (条例第三十三条第三款).
     *
     * @param on the day the letter was sent, itself still counted
     * @param until the day the opinion arrived or its period ended, not counted
     */
    record Suspended(LocalDate on, LocalDate until, SuspensionCause cause) implements ClockEvent {
        @Override
        public LocalDate happenedOn() {
            return on;
        }

        /** Whether {@code day} lies in {@code (on, until]}. */
        boolean covers(LocalDate day) {
            return day.isAfter(on) && !day.isAfter(until);
        }
    }

    /**
     * The period was extended once (条例第三十三条第二款): approved, and the applicant told, both on or before the day on which the
     * period ended. Both days are known in a case; both are null where somebody only asks what would be.
     *
     * @param workdays by how many working days
     * @param approvedOn the day of approval
     * @param noticedOn the day the notice was served
     */
    record Extended(
            int workdays,
            @Nullable LocalDate approvedOn,
            @Nullable LocalDate noticedOn) implements ClockEvent {
        @Override
        public @Nullable LocalDate happenedOn() {
            return noticedOn;
        }
    }

    /**
     * A delayed reply to a request that exceeds a reasonable number or frequency for good reason (条例第三十五条).
     *
     * @param on the day the applicant was told
     * @param until the last day the organ fixed, a working day
     */
    record Delayed(LocalDate on, LocalDate until) implements ClockEvent {
        @Override
        public LocalDate happenedOn() {
            return on;
        }
    }
}
