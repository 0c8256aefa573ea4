package io.disclosuredesk.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.disclosuredesk.calendar.NoticeRefusedException.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Notices of several years side by side. */
class NoticeBookTest {

    private static final NoticeBook SHIPPED = PublishedCalendar.shipped();
    private static final HolidayNotice SAMPLE =
            NoticeReader.read(SampleNotice.YEAR, SampleNotice.NUMBER, SampleNotice.TEXT);

    @Test
    void publishesTheYearOfANewNotice() {
        var calendar = SHIPPED.with(SAMPLE).calendar();
        assertThat(calendar.lastPublishedYear()).isEqualTo(2027);
        assertThat(calendar.firstYear()).isEqualTo(2008);
        assertThat(calendar.day(LocalDate.of(2027, 2, 9)))
                .isEqualTo(
                        new CalendarDay(LocalDate.of(2027, 2, 9), DayKind.HOLIDAY, "春节", SampleNotice.NUMBER, false));
        assertThat(calendar.isWorkingDay(LocalDate.of(2027, 5, 8))).isTrue();
        assertThat(calendar.isProvisionalWithin(LocalDate.of(2026, 12, 1), LocalDate.of(2027, 12, 28)))
                .isFalse();
        assertThat(calendar.day(LocalDate.of(2028, 1, 3)).source()).isEqualTo("星期制度（2028年放假通知尚未发布）");
        assertThat(calendar.day(LocalDate.of(2028, 1, 1)).kind()).isEqualTo(DayKind.REST);
        assertThat(calendar.isProvisional(LocalDate.of(2028, 1, 1))).isTrue();
    }

    @Test
    void dropsEveryProvisionalDayOfAPublishedYear() {
        // a notice that leaves 9 June out: the day known by law must not shine through
        var without = new HolidayNotice(
                2027,
                SampleNotice.NUMBER,
                SAMPLE.days().stream()
                        .filter(day -> !day.date().equals(LocalDate.of(2027, 6, 9)))
                        .toList());
        assertThat(SHIPPED.calendar().day(LocalDate.of(2027, 6, 9)).kind()).isEqualTo(DayKind.HOLIDAY);
        assertThat(SHIPPED.with(without)
                        .calendar()
                        .day(LocalDate.of(2027, 6, 9))
                        .kind())
                .isEqualTo(DayKind.WORKDAY);
    }

    @Test
    void saysWhatTheLawAloneSaysOfAYearToCome() {
        assertThat(SHIPPED.isPublished(2026)).isTrue();
        assertThat(SHIPPED.isPublished(2027)).isFalse();
        assertThat(SHIPPED.of(2027).number()).isEqualTo("全国年节及纪念日放假办法（2024年修订）法定日");
        assertThat(SHIPPED.of(2027).holidays()).isEqualTo(13);
        assertThat(SHIPPED.of(2028)).isEqualTo(new HolidayNotice(2028, "", List.of()));
        assertThat(SHIPPED.with(SAMPLE).of(2027)).isEqualTo(SAMPLE);
    }

    @Test
    void letsTheLaterNoticeSpeakOfADayBothDeclareAlike() {
        var december = LocalDate.of(2026, 12, 26);
        var earlier = new CalendarDay(december, DayKind.MAKE_UP, "元旦", "甲", false);
        var later = new CalendarDay(december, DayKind.MAKE_UP, "元旦", "乙", false);
        var years = new TreeMap<Integer, HolidayNotice>();
        years.put(2026, new HolidayNotice(2026, "甲", List.of(earlier)));
        years.put(2027, new HolidayNotice(2027, "乙", List.of(later)));
        var book = new NoticeBook(years, List.of());
        assertThat(book.calendar().day(december)).isEqualTo(later);
        assertThat(book.misfits(years.get(2027))).isEmpty();
    }

    @ParameterizedTest(name = "{0}年：{1}")
    @CsvSource({"2007, false", "2008, true", "2020, true", "2026, true", "2027, true", "2028, false"})
    void takesAPublishedYearOrTheNext(int year, boolean accepted) {
        var problems = SHIPPED.misfits(new HolidayNotice(year, "通知", List.of()));
        assertThat(problems.isEmpty()).isEqualTo(accepted);
        assertThat(problems)
                .allMatch(problem -> problem.equals(
                        new Problem("年份", "已有2008年至2026年的安排，只能更新其中一年或者导入2027年的安排，不能导入" + year + "年的；中间缺的年份请先导入。")));
    }

    @Test
    void refusesToContradictTheYearBefore() {
        // the notice of 2019 had people work on Saturday 29 December 2018
        var day = new CalendarDay(LocalDate.of(2018, 12, 29), DayKind.HOLIDAY, "元旦", "通知", false);
        assertThat(SHIPPED.misfits(new HolidayNotice(2018, "通知", List.of(day))))
                .containsExactly(
                        new Problem("2018-12-29", "这里是放假，而国办发明电〔2018〕15号（2019年安排）定为调休上班；请核对，确有变动的先导入修改后的2019年安排。"));
    }

    @Test
    void refusesToContradictTheYearAfter() {
        var day = new CalendarDay(LocalDate.of(2026, 10, 10), DayKind.HOLIDAY, "国庆节", "通知", false);
        assertThat(SHIPPED.misfits(new HolidayNotice(2027, "通知", List.of(day))))
                .containsExactly(
                        new Problem("2026-10-10", "这里是放假，而国办发明电〔2025〕7号（2026年安排）定为调休上班；请核对，确有变动的先导入修改后的2026年安排。"));
    }

    @Test
    void doesNotHoldAYearAgainstItsOwnFormerNotice() {
        var day = new CalendarDay(LocalDate.of(2026, 10, 10), DayKind.HOLIDAY, "国庆节", "通知", false);
        assertThat(SHIPPED.misfits(new HolidayNotice(2026, "通知", List.of(day)))).isEmpty();
    }
}
