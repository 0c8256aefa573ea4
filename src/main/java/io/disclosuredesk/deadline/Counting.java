package io.disclosuredesk.deadline;

import io.disclosuredesk.calendar.WorkingDayCalendar;
import io.disclosuredesk.deadline.ClockEvent.Corrected;
import io.disclosuredesk.deadline.ClockEvent.CorrectionRequested;
import io.disclosuredesk.deadline.ClockEvent.Delayed;
import io.disclosuredesk.deadline.ClockEvent.Extended;
import io.disclosuredesk.deadline.ClockEvent.FeeNoticed;
import io.disclosuredesk.deadline.ClockEvent.FeePaid;
import io.disclosuredesk.deadline.ClockEvent.Suspended;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Counts the days of one clock under one calendar. */
final class Counting {

    /** The order of the events carries no meaning, so the reason of a day suspended twice must not depend on it. */
    private static final Comparator<Suspended> IN_ORDER =
            Comparator.comparing(Suspended::on).thenComparing(Suspended::until).thenComparing(Suspended::cause);

    private final DeadlineClock clock;
    private final WorkingDayCalendar calendar;
    private final List<Suspended> suspensions;
    private final LocalDate deemedReceivedOn;
    private final LocalDate countedFrom;

    Counting(DeadlineClock clock, WorkingDayCalendar calendar) {
        this.clock = clock;
        this.calendar = calendar;
        this.suspensions = all(Suspended.class).sorted(IN_ORDER).toList();
        this.deemedReceivedOn = clock.policy().restDayReceipt().of(clock.receivedOn(), calendar);
        this.countedFrom = restarts().max(LocalDate::compareTo).orElse(deemedReceivedOn);
    }

    DeadlineClock clock() {
        return clock;
    }

    WorkingDayCalendar calendar() {
        return calendar;
    }

    /** The day of receipt after the rule for days off. */
    LocalDate deemedReceivedOn() {
        return deemedReceivedOn;
    }

    /** The day the current period runs from, not counted. */
    LocalDate countedFrom() {
        return countedFrom;
    }

    <E extends ClockEvent> Stream<E> all(Class<E> type) {
        return clock.events().stream().filter(type::isInstance).map(type::cast);
    }

    private Stream<LocalDate> restarts() {
        var rule = clock.policy().restDayReceipt();
        return Stream.concat(
                all(Corrected.class).map(event -> rule.of(event.on(), calendar)),
                all(FeePaid.class).map(FeePaid::on));
    }

    /**
     * Whether the event fell into a period that a restart has ended since. The day the correction or the payment arrived decides,
     * under both readings of a day off.
     */
    boolean lapsed(ClockEvent event) {
        var on = event.happenedOn();
        return on != null
                && Stream.concat(all(Corrected.class), all(FeePaid.class))
                        .map(ClockEvent::happenedOn)
                        .anyMatch(restart -> restart != null && !on.isAfter(restart));
    }

    Optional<Extended> extension() {
        return all(Extended.class).filter(event -> !lapsed(event)).findFirst();
    }

    Optional<Delayed> delay() {
        return all(Delayed.class).filter(event -> !lapsed(event)).findFirst();
    }

    /** The notice that waits for its answer. */
    Optional<CorrectionRequested> openCorrection() {
        return all(Corrected.class).findAny().isPresent()
                ? Optional.empty()
                : all(CorrectionRequested.class).findFirst();
    }

    /** The fee notice that waits for its payment. */
    Optional<FeeNoticed> openFee() {
        return all(FeePaid.class).findAny().isPresent()
                ? Optional.empty()
                : all(FeeNoticed.class).findFirst();
    }

    /** What the applicant owes now. */
    Awaited awaited() {
        if (openFee().isPresent()) {
            return Awaited.PAYMENT;
        }
        return openCorrection().isPresent() ? Awaited.CORRECTION : Awaited.NOTHING;
    }

    /** The day after which nothing is counted until the applicant has done what is owed; of two the earlier. */
    Optional<LocalDate> stillSince() {
        return Stream.concat(
                        openCorrection().map(CorrectionRequested::on).stream(), openFee().map(FeeNoticed::on).stream())
                .min(LocalDate::compareTo);
    }

    /** By their first day. */
    List<Suspended> suspensions() {
        return suspensions;
    }

    Optional<Suspended> suspensionOn(LocalDate day) {
        return suspensions.stream().filter(s -> s.covers(day)).findFirst();
    }

    boolean counts(LocalDate day) {
        return calendar.isWorkingDay(day) && suspensionOn(day).isEmpty();
    }

    /** The {@code n}th counted day after the start of the current period. */
    LocalDate dayNumber(int n) {
        var day = countedFrom;
        for (var left = n; left > 0; ) {
            day = day.plusDays(1);
            if (counts(day)) {
                left--;
            }
        }
        return day;
    }

    ReplyDeadlines deadlines() {
        var policy = clock.policy();
        var statutory = dayNumber(policy.statutoryDays());
        var red = finalDueOn();
        return new ReplyDeadlines(
                clock.receivedOn(),
                countedFrom,
                dayNumber(1),
                calendar.lastDayOf(deemedReceivedOn, policy.correctionNoticeDays()),
                dayNumber(policy.targetDays()),
                statutory,
                red,
                calendar.lastDayOf(deemedReceivedOn, policy.targetDays()),
                calendar.lastDayOf(deemedReceivedOn, policy.statutoryDays()),
                calendar.isProvisional(red) || calendar.isProvisional(clock.receivedOn()),
                awaited());
    }

    /** The last day of the statutory period with its extension, but without a delay. */
    LocalDate extendedDueOn() {
        return dayNumber(clock.policy().statutoryDays()
                + extension().map(Extended::workdays).orElse(0));
    }

    private LocalDate finalDueOn() {
        var extended = extendedDueOn();
        return delay().map(Delayed::until).filter(extended::isBefore).orElse(extended);
    }

    Standing standingOn(LocalDate today) {
        var dates = deadlines();
        var reached = reached(today);
        return new Standing(
                countedBetween(countedFrom, reached),
                leftOn(reached, dates.targetDueOn()),
                leftOn(reached, dates.finalDueOn()),
                dates.awaited(),
                suspensionOn(today).isPresent());
    }

    List<LocalDate> countedDays(LocalDate day) {
        return counted(countedFrom, reached(day)).toList();
    }

    /** How far the period has run: while the applicant is awaited it stands still. */
    private LocalDate reached(LocalDate today) {
        return stillSince().filter(today::isAfter).orElse(today);
    }

    /**
     * Counted days after {@code today} until {@code due}; once that has passed, working days since then with a minus sign, on
     * the days off right after it already one: the period ended with its last day, not with the next morning in the office.
     */
    private int leftOn(LocalDate today, LocalDate due) {
        return today.isAfter(due) ? -Math.max(1, calendar.workingDaysBetween(due, today)) : countedBetween(today, due);
    }

    private int countedBetween(LocalDate after, LocalDate upTo) {
        return (int) counted(after, upTo).count();
    }

    /** The counted days in {@code (after, upTo]}. */
    private Stream<LocalDate> counted(LocalDate after, LocalDate upTo) {
        return upTo.isAfter(after)
                ? after.plusDays(1).datesUntil(upTo.plusDays(1)).filter(this::counts)
                : Stream.empty();
    }
}
