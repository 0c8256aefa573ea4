package io.disclosuredesk.deadline;

import java.time.LocalDate;

/**
 * When a remedy ends.
 *
 * @param servedOn the day of service, not counted
 * @param lastDay the last day by the calendar
 * @param rolledTo the last day on which the act is in time: {@code lastDay}, or the next working day when that is a day off
 * @param provisional whether the day lies in a year whose holiday notice is not published (暂定)
 */
public record RemedyDeadline(
        RemedyPeriod remedy, LocalDate servedOn, LocalDate lastDay, LocalDate rolledTo, boolean provisional) {}
