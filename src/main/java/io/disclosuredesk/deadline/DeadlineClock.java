package io.disclosuredesk.deadline;

import io.disclosuredesk.calendar.WorkingDayCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The statutory clock of one case: the day of receipt, the policy locked into the case, and what happened since. Everything
 * else follows from these and the calendar. Immutable; the order of the events carries no meaning.
 *
 * @param receivedOn the day of receipt (收到申请之日, 条例第三十一条) as the channel gives it
 * @param events at most {@link #MOST_EVENTS}
 */
public record DeadlineClock(LocalDate receivedOn, DeadlinePolicy policy, List<ClockEvent> events) {

    /** More events than any case can have. */
    public static final int MOST_EVENTS = 50;

    /** The first day on which anybody had a right to ask: the regulation of 2008 came into force. */
    public static final LocalDate EARLIEST = Regime.REGULATION_2008.validFrom();

    /** The last day this program reckons with. */
    public static final LocalDate LATEST = LocalDate.of(2099, 12, 31);

    /**
     * @throws DeadlineRefusedException if a date is impossible whatever the calendar says: before the receipt, an end before its
     *     beginning, a second correction; names the event
     */
    public DeadlineClock {
        events = List.copyOf(events);
        EventChecks.check(receivedOn, policy, events);
    }

    /** The same clock after one more event, the last of its list. */
    public DeadlineClock with(ClockEvent event) {
        var more = new ArrayList<>(events);
        more.add(event);
        return new DeadlineClock(receivedOn, policy, more);
    }

    /**
     * Refuses the last event, as {@link #refuseLateEvents} does, and no other: what was in time when it was recorded does not
     * hinder what happens later, though the calendar has moved or the period has outgrown a delay. To be asked when an event is
     * added to a case.
     *
     * @throws DeadlineRefusedException names the event and its date
     */
    public void refuseLastIfLate(WorkingDayCalendar calendar) {
        EventChecks.refuseLastIfLate(this, calendar);
    }

    /**
     * Refuses an event that came too late to have its effect: a correction asked for after its last day, an extension told after
     * the period ended, a delay that delays nothing. To be asked of events that are all entered together; a case recomputed
     * later, under a calendar that moved, keeps what was lawful on its day.
     *
     * @throws DeadlineRefusedException names the event and its date
     */
    public void refuseLateEvents(WorkingDayCalendar calendar) {
        EventChecks.refuseLate(this, calendar);
    }

    /** The dates, with as many of them provisional as the calendar leaves open. */
    public ReplyDeadlines deadlines(WorkingDayCalendar calendar) {
        return new Counting(this, calendar).deadlines();
    }

    /** The dates together with every day's reason and the rules applied. */
    public Explanation explain(WorkingDayCalendar calendar, Channel channel) {
        return new Explaining(new Counting(this, calendar), channel).explanation();
    }

    /**
     * The counted days of the current period up to {@code day}, inclusive: working days on which no opinion was awaited, also
     * those after the red line. As many as {@link Standing#used}.
     */
    public List<LocalDate> countedDays(LocalDate day, WorkingDayCalendar calendar) {
        return new Counting(this, calendar).countedDays(day);
    }

    /** How the case stands at the end of {@code today}. */
    public Standing standingOn(LocalDate today, WorkingDayCalendar calendar) {
        return new Counting(this, calendar).standingOn(today);
    }
}
