package io.disclosuredesk.deadline;

import io.disclosuredesk.calendar.WorkingDayCalendar;
import java.time.LocalDate;
import java.util.List;

/**
 * The dates of a case. Every date is the last day on which the act is still in time. The dates as they were on receipt stand
 * beside the current ones.
 *
 * @param receivedOn the day of receipt, not counted (民法典第二百零一条)
 * @param countedFrom the day the current period runs from, not counted: receipt, correction or payment
 * @param dayOne the first counted working day of the current period
 * @param correctionNoticeDueOn last day to ask once for a correction; always from the receipt
 * @param targetDueOn last day of the organ's promise
 * @param statutoryDueOn last day of the statutory period without an extension
 * @param finalDueOn last day of the statutory period, extension or delay included: the red line
 * @param originalTargetDueOn the promise as it was on receipt, under today's calendar
 * @param originalStatutoryDueOn the statutory date as it was on receipt, under today's calendar
 * @param provisional whether a date lies in a year whose holiday notice is not published (暂定)
 * @param awaited what the applicant owes: the dates then stand still and start anew with it
 */
public record ReplyDeadlines(
        LocalDate receivedOn,
        LocalDate countedFrom,
        LocalDate dayOne,
        LocalDate correctionNoticeDueOn,
        LocalDate targetDueOn,
        LocalDate statutoryDueOn,
        LocalDate finalDueOn,
        LocalDate originalTargetDueOn,
        LocalDate originalStatutoryDueOn,
        boolean provisional,
        Awaited awaited) {

    /** The dates of a request received on {@code receivedOn} under {@code policy}, before anything happened to it. */
    public static ReplyDeadlines of(LocalDate receivedOn, DeadlinePolicy policy, WorkingDayCalendar calendar) {
        return new DeadlineClock(receivedOn, policy, List.of()).deadlines(calendar);
    }

    /** Whether the applicant's correction or payment is awaited: nothing is counted, and no day of a reply is known. */
    public boolean isAwaiting() {
        return awaited != Awaited.NOTHING;
    }

    /** Whether a correction is awaited (条例第三十条). */
    public boolean awaitingCorrection() {
        return awaited == Awaited.CORRECTION;
    }

    /** Whether the processing fee is awaited (国办函〔2020〕109号). */
    public boolean awaitingPayment() {
        return awaited == Awaited.PAYMENT;
    }

    /** Whether an extension or a delay moved the red line beyond the statutory period itself. */
    public boolean isExtended() {
        return finalDueOn.isAfter(statutoryDueOn);
    }

    /** Whether the current dates differ from those on receipt. */
    public boolean isMoved() {
        return !finalDueOn.equals(originalStatutoryDueOn) || !targetDueOn.equals(originalTargetDueOn);
    }
}
