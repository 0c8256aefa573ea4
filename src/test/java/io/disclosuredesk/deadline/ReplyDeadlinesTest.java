package io.disclosuredesk.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import io.disclosuredesk.calendar.PublishedCalendar;
import io.disclosuredesk.calendar.WorkingDayCalendar;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The dates of a plain case, and how it stands day by day. */
class ReplyDeadlinesTest {

    private static final WorkingDayCalendar CALENDAR = PublishedCalendar.load();

    @Test
    void doesNotWaitForAWorkingDayToStart() {
        // received on the Wednesday of the National Day holiday: the day of receipt stays, the first counted day is
        // later
        var dates = ReplyDeadlines.of(LocalDate.of(2025, 10, 1), DeadlinePolicy.DEFAULT, CALENDAR);
        assertThat(dates.receivedOn()).isEqualTo("2025-10-01");
        assertThat(dates.dayOne()).isEqualTo("2025-10-09");
    }

    @ParameterizedTest(name = "{0}：已计{1}日，距承诺{2}日，距法定{3}日，{4}")
    @CsvSource({
        "2026-03-09, 0, 15, 20, ON_TRACK",
        "2026-03-10, 1, 14, 19, ON_TRACK",
        "2026-03-14, 4, 11, 16, ON_TRACK", // Saturday
        "2026-03-30, 15, 0, 5, DUE_SOON",
        "2026-03-31, 16, -1, 4, DUE_SOON",
        "2026-04-07, 20, -5, 0, DUE_SOON", // the last day
        "2026-04-08, 21, -6, -1, STATUTORY_PASSED",
        "2026-03-08, 0, 16, 21, ON_TRACK", // the day before it came: nothing used
    })
    void standsOnTheDay(LocalDate today, int used, int toTarget, int toStatutory, Risk risk) {
        var standing = new DeadlineClock(LocalDate.of(2026, 3, 9), DeadlinePolicy.DEFAULT, List.of())
                .standingOn(today, CALENDAR);
        assertThat(standing).isEqualTo(new Standing(used, toTarget, toStatutory, Awaited.NOTHING, false));
        assertThat(standing.risk()).isEqualTo(risk);
    }

    @Test
    void isOverOnTheSaturdayAfterAFridayOnWhichItEnded() {
        var clock = new DeadlineClock(LocalDate.of(2026, 3, 12), DeadlinePolicy.DEFAULT, List.of());
        assertThat(clock.deadlines(CALENDAR).finalDueOn()).isEqualTo("2026-04-10");
        assertThat(clock.standingOn(LocalDate.of(2026, 4, 10), CALENDAR).leftToStatutory())
                .isZero();
        assertThat(clock.standingOn(LocalDate.of(2026, 4, 11), CALENDAR).risk()).isEqualTo(Risk.STATUTORY_PASSED);
        assertThat(clock.standingOn(LocalDate.of(2026, 4, 13), CALENDAR).leftToStatutory())
                .isEqualTo(-1);
    }
}
