package io.disclosuredesk.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the shipped calendar against an independent copy of the State Council's notices. */
class PublishedCalendarTest {

    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final WorkingDayCalendar calendar = PublishedCalendar.load();

    @ParameterizedTest(name = "{0}年有{1}个工作日")
    @CsvSource({"2019,250", "2020,249", "2021,250", "2022,249", "2023,249", "2024,251", "2025,248", "2026,248"})
    void countsTheWorkingDaysOfTheYear(int year, int workingDays) {
        var newYearsEve = LocalDate.of(year - 1, 12, 31);
        assertThat(calendar.workingDaysBetween(newYearsEve, LocalDate.of(year, 12, 31)))
                .isEqualTo(workingDays);
    }

    @ParameterizedTest(name = "{0} {1}（{2}，{3}）")
    @CsvFileSource(resources = "/data/cn-workdays.csv", numLinesToSkip = 1)
    void saysWhatTheNoticeSaysAboutTheDay(LocalDate date, String type, String occasion, String notice) {
        var day = calendar.day(date);
        assertThat(day.kind()).isEqualTo(type.equals("holiday") ? DayKind.HOLIDAY : DayKind.MAKE_UP);
        assertThat(day.occasion()).isEqualTo(occasion);
        assertThat(notice).endsWith("|" + day.source());
        assertThat(day.source()).matches("国办发明电〔20\\d\\d〕[1-9]\\d*号");
        assertThat(day.provisional()).isFalse();
    }

    @Test
    void makesUpOnWeekendsOnly() {
        var makeUpDays = LocalDate.of(2018, 12, 1)
                .datesUntil(LocalDate.of(2028, 1, 1))
                .filter(date -> calendar.day(date).kind() == DayKind.MAKE_UP)
                .toList();
        assertThat(makeUpDays).hasSizeGreaterThan(40);
        assertThat(makeUpDays)
                .allSatisfy(
                        date -> assertThat(date.getDayOfWeek()).as("%s", date).isIn(WEEKEND));
    }

    @ParameterizedTest
    @ValueSource(ints = {2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026})
    void closesOnEveryStatutoryHolidayOfFixedDate(int year) {
        for (var monthDay : new String[] {"01-01", "05-01", "10-01", "10-02", "10-03"}) {
            assertThat(calendar.isWorkingDay(LocalDate.parse(year + "-" + monthDay)))
                    .as("%s-%s", year, monthDay)
                    .isFalse();
        }
    }

    @Test
    void knowsOnlyStatutoryHolidaysOf2027AndCallsEveryDayProvisional() {
        var days = LocalDate.of(2027, 1, 1)
                .datesUntil(LocalDate.of(2028, 1, 1))
                .map(calendar::day)
                .toList();
        assertThat(days).hasSize(Year.of(2027).length()).allMatch(CalendarDay::provisional);
        assertThat(days.stream().filter(day -> day.kind() == DayKind.HOLIDAY)).hasSize(13);
        assertThat(days).noneMatch(day -> day.kind() == DayKind.MAKE_UP);
        assertThat(calendar.isProvisional(LocalDate.of(2026, 12, 31))).isFalse();
    }

    @Test
    void heedsTheChangesOfNoticesAlreadyPublished() {
        // 国办发明电〔2020〕1号 extended the Spring Festival: Saturday 1 February had been a make-up day
        assertThat(calendar.day(LocalDate.of(2020, 2, 1)).kind()).isEqualTo(DayKind.HOLIDAY);
        assertThat(calendar.day(LocalDate.of(2020, 1, 31)).source()).isEqualTo("国办发明电〔2020〕1号");
        assertThat(calendar.isWorkingDay(LocalDate.of(2020, 2, 3))).isTrue();
        assertThat(calendar.day(LocalDate.of(2019, 5, 2)).source()).isEqualTo("国办发明电〔2019〕3号");
    }
}
