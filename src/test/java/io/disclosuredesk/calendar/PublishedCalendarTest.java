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
    @CsvSource({
        "2008,251", "2009,250", "2010,250", "2011,250", "2012,249", "2013,250", "2014,250", "2015,249", "2016,250",
        "2017,249", "2018,250", "2019,250", "2020,249", "2021,250", "2022,249", "2023,249", "2024,251", "2025,248",
        "2026,248"
    })
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

    @ParameterizedTest(name = "{0} {1}：{3}")
    @CsvSource({
        "2007-12-29, MAKE_UP, 国务院办公厅关于2008年部分节假日安排的通知, 元旦前的星期六上班",
        "2008-09-28, MAKE_UP, 国务院办公厅关于2008年部分节假日安排的通知, 国庆节前连上两个周末",
        "2009-10-08, HOLIDAY, 国办发明电〔2008〕42号, 国庆节与中秋节连休八天",
        "2010-09-25, MAKE_UP, 国办发明电〔2009〕27号, 中秋节之后的星期六",
        "2011-06-06, HOLIDAY, 国办发明电〔2010〕40号, 端午节落在指导案例26号的期限内",
        "2011-12-31, MAKE_UP, 国办发明电〔2011〕45号, 由次年的通知安排",
        "2013-06-12, HOLIDAY, 国办发明电〔2012〕33号, 端午节",
        "2014-04-06, REST, 星期制度, 清明节放假一天补休一天之间的星期日",
        "2014-04-07, HOLIDAY, 国办发明电〔2013〕28号, 清明节补休",
        "2015-02-28, MAKE_UP, 国办发明电〔2014〕28号, 春节之后的星期六",
        "2015-09-04, HOLIDAY, 国发明电〔2015〕1号, 国务院另行通知的纪念日",
        "2015-09-06, MAKE_UP, 国发明电〔2015〕1号, 纪念日的调休",
        "2016-05-02, HOLIDAY, 国办发明电〔2015〕18号, 劳动节补休",
        "2017-01-02, HOLIDAY, 国办发明电〔2016〕17号, 元旦补休，落在顾某案的期限内",
        "2017-10-08, HOLIDAY, 国办发明电〔2016〕17号, 国庆节中秋节第八天",
        "2018-09-30, MAKE_UP, 国办发明电〔2017〕12号, 国庆节前的星期日",
        "2018-12-31, HOLIDAY, 国办发明电〔2018〕15号, 由次年的通知安排",
    })
    void goesBackToTheFirstRegulation(LocalDate date, DayKind kind, String source, String why) {
        assertThat(calendar.day(date).kind()).as(why).isEqualTo(kind);
        assertThat(calendar.day(date).source()).isEqualTo(source);
        assertThat(calendar.day(date).provisional()).isFalse();
    }

    @ParameterizedTest(name = "{2}：{0}收到，15个工作日届满于{1}")
    @CsvSource({
        "2011-06-01, 2011-06-23, 指导案例26号",
        "2017-06-18, 2017-07-07, 杨某案",
        "2016-12-27, 2017-01-18, 顾某诉规划局",
    })
    void countsThePeriodsOfDecidedCases(LocalDate received, LocalDate due, String name) {
        assertThat(calendar.lastDayOf(received, 15)).as(name).isEqualTo(due);
    }

    @Test
    void coversTheYearsWithoutAGap() {
        assertThat(calendar.firstYear()).isEqualTo(2008);
        assertThat(calendar.lastPublishedYear()).isEqualTo(2026);
        assertThat(PublishedCalendar.shipped().published()).hasSize(19);
        assertThat(PublishedCalendar.shipped().of(2020).number()).isEqualTo("国办发明电〔2019〕16号、国办发明电〔2020〕1号");
    }

    /** Weekdays off beyond the statutory days are worked off at weekends; 2015 and 2020 had days on top. */
    @ParameterizedTest
    @ValueSource(
            ints = {2008, 2009, 2010, 2011, 2012, 2013, 2014, 2016, 2017, 2018, 2019, 2021, 2022, 2023, 2024, 2025, 2026
            })
    void balancesHolidaysAndMakeUpDays(int year) {
        assertThat(PublishedCalendar.shipped().of(year).hints()).isEmpty();
    }

    @Test
    void makesUpOnWeekendsOnly() {
        var makeUpDays = LocalDate.of(2007, 12, 1)
                .datesUntil(LocalDate.of(2028, 1, 1))
                .filter(date -> calendar.day(date).kind() == DayKind.MAKE_UP)
                .toList();
        assertThat(makeUpDays).hasSize(124);
        assertThat(makeUpDays)
                .allSatisfy(
                        date -> assertThat(date.getDayOfWeek()).as("%s", date).isIn(WEEKEND));
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                2008, 2009, 2010, 2011, 2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024,
                2025, 2026
            })
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
        // the notice of the new year may reach back to 29 December, as the one of 2019 did
        assertThat(calendar.isProvisional(LocalDate.of(2026, 12, 29))).isTrue();
        assertThat(calendar.isProvisional(LocalDate.of(2026, 12, 28))).isFalse();
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
