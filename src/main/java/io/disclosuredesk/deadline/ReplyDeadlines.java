package io.disclosuredesk.deadline;

import io.disclosuredesk.calendar.WorkingDayCalendar;
import java.time.LocalDate;

/**
 * The dates that follow from the day of receipt. Every date is the last day on which the act is still in time.
 *
 * @param receivedOn the day of receipt, not counted (民法典第二百零一条)
 * @param dayOne the first counted working day
 * @param correctionNoticeDueOn last day to ask once for a correction
 * @param targetDueOn last day of the organ's promise
 * @param statutoryDueOn last day of the statutory period
 * @param provisional whether a date lies in a year whose holiday notice is not published (暂定)
 */
public record ReplyDeadlines(
        LocalDate receivedOn,
        LocalDate dayOne,
        LocalDate correctionNoticeDueOn,
        LocalDate targetDueOn,
        LocalDate statutoryDueOn,
        boolean provisional) {

    /** The dates of a request received on {@code receivedOn} under {@code policy}. */
    public static ReplyDeadlines of(LocalDate receivedOn, DeadlinePolicy policy, WorkingDayCalendar calendar) {
        var statutory = calendar.lastDayOf(receivedOn, policy.statutoryDays());
        return new ReplyDeadlines(
                receivedOn,
                calendar.nextWorkingDay(receivedOn),
                calendar.lastDayOf(receivedOn, policy.correctionNoticeDays()),
                calendar.lastDayOf(receivedOn, policy.targetDays()),
                statutory,
                calendar.isProvisional(statutory));
    }

    /** How the case stands at the end of {@code today}. */
    public Standing standingOn(LocalDate today, WorkingDayCalendar calendar) {
        return new Standing(
                Math.max(0, calendar.workingDaysBetween(receivedOn, today)),
                calendar.workingDaysBetween(today, targetDueOn),
                calendar.workingDaysBetween(today, statutoryDueOn));
    }
}
