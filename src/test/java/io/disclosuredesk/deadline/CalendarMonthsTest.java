package io.disclosuredesk.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import io.disclosuredesk.calendar.PublishedCalendar;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Calendar pages from Monday to Sunday. */
class CalendarMonthsTest {

    private static final Explanation EXPLANATION = new DeadlineClock(
                    LocalDate.of(2026, 5, 29), DeadlinePolicy.DEFAULT, List.of())
            .explain(PublishedCalendar.load(), Channel.COUNTER);

    private final List<CalendarMonths.Month> months =
            CalendarMonths.of(EXPLANATION.days()).months();

    @Test
    void laysOutEveryMonthTheDaysTouch() {
        assertThat(months)
                .extracting(CalendarMonths.Month::month)
                .containsExactly(YearMonth.of(2026, 5), YearMonth.of(2026, 6));
        assertThat(months.get(0).weeks()).hasSize(5);
        assertThat(months.get(1).weeks()).as("June 2026 begins on a Monday").hasSize(5);
    }

    /** May 2026 begins on a Friday and ends on a Sunday; the explanation begins on its 29th. */
    @Test
    void leavesCellsEmptyOutsideTheMonthAndTheExplanation() {
        var first = months.get(0).weeks().get(0);
        assertThat(first).hasSize(7);
        assertThat(first.get(3)).as("Thursday, 30 April").isEqualTo(new CalendarMonths.Cell(null, null));
        assertThat(first.get(4)).isEqualTo(new CalendarMonths.Cell(LocalDate.of(2026, 5, 1), null));
        var lastWeek = months.get(0).weeks().get(4);
        assertThat(lastWeek.get(4))
                .isEqualTo(new CalendarMonths.Cell(
                        LocalDate.of(2026, 5, 29), EXPLANATION.days().get(0)));
        assertThat(lastWeek.get(6).date()).isEqualTo("2026-05-31");
        var june = months.get(1).weeks();
        assertThat(june.get(0).get(0))
                .isEqualTo(new CalendarMonths.Cell(
                        LocalDate.of(2026, 6, 1), EXPLANATION.days().get(3)));
        assertThat(june.get(4).get(1).date()).isEqualTo("2026-06-30");
        assertThat(june.get(4).get(2).date()).isNull();
    }

    @Test
    void isEmptyWithoutDays() {
        assertThat(CalendarMonths.of(List.of()).months()).isEmpty();
    }
}
