package io.disclosuredesk.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Counting over one invented fortnight: Wednesday 4 March is a holiday, Sunday 8 March makes up for it. */
class WorkingDayCalendarTest {

    private static final LocalDate HOLIDAY = LocalDate.of(2026, 3, 4);
    private static final LocalDate MAKE_UP = LocalDate.of(2026, 3, 8);

    private final WorkingDayCalendar calendar =
            new WorkingDayCalendar(List.of(day(HOLIDAY, DayKind.HOLIDAY), day(MAKE_UP, DayKind.MAKE_UP)), 2026, 2026);

    @ParameterizedTest(name = "{0}之后第{1}个工作日是{2}：{3}")
    @CsvSource({
        "2026-03-02, 1, 2026-03-03, 次日起算",
        "2026-03-02, 2, 2026-03-05, 跳过放假",
        "2026-03-03, 1, 2026-03-05, 起算日之后即放假",
        "2026-03-06, 1, 2026-03-08, 调休的周日计入，周六不计",
        "2026-03-08, 1, 2026-03-09, 起算日本身是调休上班日也不计入",
        "2026-03-04, 1, 2026-03-05, 起算日是放假日",
        "2026-03-02, 5, 2026-03-09, 一周之内放一补一",
        "2026-03-13, 1, 2026-03-16, 平常周末",
    })
    void findsTheLastDayOfAPeriod(LocalDate start, int days, LocalDate last, String why) {
        assertThat(calendar.lastDayOf(start, days)).as(why).isEqualTo(last);
    }

    @ParameterizedTest(name = "({0}, {1}] 有{2}个工作日")
    @CsvSource({
        "2026-03-02, 2026-03-02, 0",
        "2026-03-02, 2026-03-03, 1",
        "2026-03-03, 2026-03-04, 0",
        "2026-03-06, 2026-03-08, 1",
        "2026-03-02, 2026-03-09, 5",
        "2026-03-03, 2026-03-02, -1",
        "2026-03-09, 2026-03-02, -5",
        "2026-03-08, 2026-03-07, -1",
        "2026-03-07, 2026-03-06, 0",
    })
    void countsWorkingDaysAfterTheFirstUpToTheSecond(LocalDate after, LocalDate upTo, int days) {
        assertThat(calendar.workingDaysBetween(after, upTo)).isEqualTo(days);
    }

    @Test
    void countsBackWhatALastDayCountedForward() {
        for (var days = 1; days <= 60; days++) {
            var last = calendar.lastDayOf(HOLIDAY, days);
            assertThat(calendar.isWorkingDay(last)).isTrue();
            assertThat(calendar.workingDaysBetween(HOLIDAY, last)).isEqualTo(days);
            assertThat(calendar.workingDaysBetween(last, HOLIDAY)).isEqualTo(-days);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void refusesAPeriodWithoutDays(int days) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> calendar.lastDayOf(HOLIDAY, days))
                .withMessageContaining("至少为1个工作日");
    }

    @Test
    void refusesADateDeclaredTwice() {
        var twice = List.of(day(HOLIDAY, DayKind.HOLIDAY), day(HOLIDAY, DayKind.MAKE_UP));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WorkingDayCalendar(twice, 2026, 2026))
                .withMessageContaining("2026-03-04");
    }

    @Test
    void followsTheWeekWhereNoNoticeSpeaks() {
        assertThat(calendar.day(LocalDate.of(2026, 3, 2)).kind()).isEqualTo(DayKind.WORKDAY);
        assertThat(calendar.day(LocalDate.of(2026, 3, 7)).kind()).isEqualTo(DayKind.REST);
        assertThat(calendar.day(LocalDate.of(2026, 3, 15)).kind()).isEqualTo(DayKind.REST);
        assertThat(calendar.day(LocalDate.of(2026, 3, 2)).source()).isEqualTo("星期制度");
    }

    @ParameterizedTest(name = "{0} 暂定：{1}")
    @CsvSource({"2025-12-31, true", "2026-01-01, false", "2026-12-28, false", "2026-12-29, true", "2027-01-01, true"})
    void isProvisionalOutsideTheYearsWithANotice(LocalDate date, boolean provisional) {
        assertThat(calendar.isProvisional(date)).isEqualTo(provisional);
        assertThat(calendar.day(date).provisional()).isEqualTo(provisional);
    }

    @Test
    void findsTheNextWorkingDayNeverTheDayItself() {
        assertThat(calendar.nextWorkingDay(LocalDate.of(2026, 3, 2))).isEqualTo("2026-03-03");
        assertThat(calendar.nextWorkingDay(LocalDate.of(2026, 3, 7))).isEqualTo(MAKE_UP);
    }

    @Test
    void saysWhichNoticeIsMissing() {
        assertThat(calendar.day(LocalDate.of(2027, 1, 4)).source()).isEqualTo("星期制度（2027年放假通知尚未发布）");
        assertThat(calendar.day(LocalDate.of(2026, 12, 28)).source()).isEqualTo("星期制度");
        assertThat(calendar.day(LocalDate.of(2026, 12, 31)).source()).isEqualTo("星期制度（2027年放假通知尚未发布）");
        assertThat(calendar.day(LocalDate.of(2026, 1, 1)).source()).isEqualTo("星期制度");
        assertThat(calendar.day(LocalDate.of(2025, 12, 31)).source()).isEqualTo("星期制度（未收录2025年放假通知）");
    }

    @ParameterizedTest(name = "[{0}, {1}] 含暂定日：{2}")
    @CsvSource({
        "2026-01-01, 2026-12-28, false",
        "2026-12-28, 2026-12-28, false",
        "2026-12-28, 2026-12-29, true",
        "2026-12-31, 2027-01-01, true",
        "2025-12-31, 2026-01-01, true",
        "2025-12-31, 2027-01-01, true",
        "2027-05-01, 2027-05-01, true",
    })
    void isProvisionalWithinASpanThatTouchesAnUncoveredYear(LocalDate from, LocalDate to, boolean provisional) {
        assertThat(calendar.isProvisionalWithin(from, to)).isEqualTo(provisional);
    }

    @Test
    void refusesASpanThatRunsBackwards() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> calendar.isProvisionalWithin(MAKE_UP, HOLIDAY))
                .withMessageContaining("2026-03-08 2026-03-04");
    }

    @Test
    void saysWhichYearsItCovers() {
        var decade = new WorkingDayCalendar(List.of(), 2008, 2017);
        assertThat(decade.firstYear()).isEqualTo(2008);
        assertThat(decade.lastPublishedYear()).isEqualTo(2017);
    }

    private static CalendarDay day(LocalDate date, DayKind kind) {
        return new CalendarDay(date, kind, kind.label(), "国办发明电〔2025〕7号", false);
    }
}
