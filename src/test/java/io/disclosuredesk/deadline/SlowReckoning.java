package io.disclosuredesk.deadline;

import io.disclosuredesk.deadline.ClockEvent.Corrected;
import io.disclosuredesk.deadline.ClockEvent.CorrectionRequested;
import io.disclosuredesk.deadline.ClockEvent.Delayed;
import io.disclosuredesk.deadline.ClockEvent.Extended;
import io.disclosuredesk.deadline.ClockEvent.FeeNoticed;
import io.disclosuredesk.deadline.ClockEvent.FeePaid;
import io.disclosuredesk.deadline.ClockEvent.Suspended;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reckons the dates a second time, as a clerk would with paper: writes a strip of one letter a day from the receipt on, crosses
 * out what does not count and reads the dates off by counting letters. Shares nothing with the program but the events.
 */
final class SlowReckoning {

    private static final int LENGTH = 800;
    private static final char OPEN = 'w';
    private static final char SHUT = '-';
    private static final char CROSSED = 'x';

    private final DeadlineClock clock;
    private final long origin;
    private final String open;
    private final String left;
    private final int deemed;
    private final int start;
    private int restarted = -1;
    private int extension;
    private @Nullable LocalDate extensionTold;
    private @Nullable Delayed delay;
    private @Nullable LocalDate askedToCorrect;
    private boolean corrected;
    private @Nullable LocalDate askedToPay;
    private boolean paid;

    /** @param rows {@code 2026-05-01,holiday} or {@code 2026-05-09,workday}, as the notices' files begin their lines */
    SlowReckoning(DeadlineClock clock, Set<String> rows) {
        this.clock = clock;
        this.origin = clock.receivedOn().toEpochDay();
        this.open = strip(rows);
        var shifts = clock.policy().restDayReceipt() == RestDayReceipt.NEXT_WORKDAY;
        this.deemed = shifts ? open.indexOf(OPEN) : 0;
        this.left = cross(open);
        this.start = start(shifts);
    }

    private String strip(Set<String> rows) {
        var strip = new StringBuilder();
        for (var i = 0; i < LENGTH; i++) {
            var date = LocalDate.ofEpochDay(origin + i);
            var weekend = (origin + i + 3) % 7 > 4; // day 0 of the epoch was a Thursday
            strip.append(
                    rows.contains(date + ",workday")
                            ? OPEN
                            : rows.contains(date + ",holiday") || weekend ? SHUT : OPEN);
        }
        return strip.toString();
    }

    private String cross(String strip) {
        var crossed = new StringBuilder(strip);
        for (var event : clock.events()) {
            if (event instanceof Suspended suspended) {
                for (var i = at(suspended.on()) + 1; i <= at(suspended.until()); i++) {
                    crossed.setCharAt(i, crossed.charAt(i) == OPEN ? CROSSED : crossed.charAt(i));
                }
            }
        }
        return crossed.toString();
    }

    /** Where the count begins, and meanwhile what else the events say. */
    private int start(boolean shifts) {
        var begin = -1;
        for (var event : clock.events()) {
            if (event instanceof Corrected answer) {
                corrected = true;
                restarted = Math.max(restarted, at(answer.on()));
                begin = Math.max(begin, shifts ? open.indexOf(OPEN, at(answer.on())) : at(answer.on()));
            } else if (event instanceof FeePaid payment) {
                paid = true;
                restarted = Math.max(restarted, at(payment.on()));
                begin = Math.max(begin, at(payment.on()));
            } else if (event instanceof FeeNoticed notice) {
                askedToPay = notice.on();
            } else if (event instanceof Extended extended) {
                extension = extended.workdays();
                extensionTold = extended.noticedOn();
            } else if (event instanceof Delayed delayed) {
                delay = delayed;
            } else if (event instanceof CorrectionRequested requested) {
                askedToCorrect = requested.on();
            }
        }
        return begin < 0 ? deemed : begin;
    }

    private int at(LocalDate date) {
        return (int) (date.toEpochDay() - origin);
    }

    private LocalDate date(int index) {
        return LocalDate.ofEpochDay(origin + index);
    }

    private static int nth(String strip, int after, int n) {
        var index = after;
        for (var i = 0; i < n; i++) {
            index = strip.indexOf(OPEN, index + 1);
        }
        return index;
    }

    private int statutoryDays() {
        return clock.policy().regime().name().endsWith("2008") ? 15 : 20;
    }

    /** Whether what was told on {@code day} was told in the period that runs now. */
    private boolean stands(@Nullable LocalDate day) {
        return day == null || at(day) > restarted;
    }

    private boolean isExtended() {
        return extension > 0 && stands(extensionTold);
    }

    private LocalDate finalWithoutDelay() {
        return date(nth(left, start, statutoryDays() + (isExtended() ? extension : 0)));
    }

    LocalDate finalDueOn() {
        var due = finalWithoutDelay();
        return delay != null && stands(delay.on()) && delay.until().isAfter(due) ? delay.until() : due;
    }

    ReplyDeadlines deadlines(int firstYear, int lastPublishedYear) {
        var due = finalDueOn();
        return new ReplyDeadlines(
                clock.receivedOn(),
                date(start),
                date(nth(left, start, 1)),
                date(nth(open, deemed, clock.policy().correctionNoticeDays())),
                date(nth(left, start, clock.policy().targetDays())),
                date(nth(left, start, statutoryDays())),
                due,
                date(nth(open, deemed, clock.policy().targetDays())),
                date(nth(open, deemed, statutoryDays())),
                due.isAfter(LocalDate.of(lastPublishedYear, 12, 28))
                        || clock.receivedOn().getYear() < firstYear,
                owed());
    }

    private Awaited owed() {
        if (askedToPay != null && !paid) {
            return Awaited.PAYMENT;
        }
        return askedToCorrect != null && !corrected ? Awaited.CORRECTION : Awaited.NOTHING;
    }

    /** Whether an event came too late, or a delay is none. */
    boolean isLate() {
        if (askedToCorrect != null
                && at(askedToCorrect) > nth(open, deemed, clock.policy().correctionNoticeDays())) {
            return true;
        }
        if (isExtended() && extensionTold != null && at(extensionTold) > nth(left, start, statutoryDays())) {
            return true;
        }
        if (askedToPay != null && stands(askedToPay) && askedToPay.isAfter(finalDueOn())) {
            return true;
        }
        if (delay == null || !stands(delay.on())) {
            return false;
        }
        var due = finalWithoutDelay();
        return delay.on().isAfter(due) || !delay.until().isAfter(due) || !isOpen(delay.until());
    }

    boolean isOpen(LocalDate day) {
        return open.charAt(at(day)) == OPEN;
    }

    boolean isCrossed(LocalDate day) {
        return left.charAt(at(day)) == CROSSED;
    }

    boolean counts(LocalDate day) {
        return at(day) > start && left.charAt(at(day)) == OPEN;
    }
}
