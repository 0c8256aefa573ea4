package io.disclosuredesk.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A notice as a value, and what it points out about itself. */
class HolidayNoticeTest {

    private static final HolidayNotice SAMPLE =
            NoticeReader.read(SampleNotice.YEAR, SampleNotice.NUMBER, SampleNotice.TEXT);

    @Test
    void sortsItsDays() {
        var backwards = new ArrayList<>(SAMPLE.days());
        Collections.reverse(backwards);
        assertThat(new HolidayNotice(2027, SampleNotice.NUMBER, backwards)).isEqualTo(SAMPLE);
    }

    @Test
    void pointsOutALostMakeUpDay() {
        var text = SampleNotice.with("。2月14日（周日）上班", "");
        assertThat(NoticeReader.read(2027, SampleNotice.NUMBER, text).hints())
                .containsExactly("周一至周五放假17天，调休上班3天，相差14天；通常相差13天（法定节假日天数），请对照通知核对有无遗漏。");
    }

    @Test
    void pointsOutWhatLengthenedTheHolidaysOf2020() {
        assertThat(PublishedCalendar.shipped().of(2020).hints())
                .containsExactly("周一至周五放假19天，调休上班6天，相差13天；通常相差11天（法定节假日天数），请对照通知核对有无遗漏。");
        assertThat(PublishedCalendar.shipped().of(2015).hints())
                .containsExactly("周一至周五放假17天，调休上班5天，相差12天；通常相差11天（法定节假日天数），请对照通知核对有无遗漏。");
    }

    @ParameterizedTest(name = "{0}年通常{1}天")
    @CsvSource({"2024, 11", "2025, 13"})
    void expectsTheStatutoryDaysOfTheYear(int year, int days) {
        assertThat(new HolidayNotice(year, "通知", List.of()).hints())
                .singleElement()
                .asString()
                .contains("通常相差" + days + "天");
    }

    @ParameterizedTest(name = "{0} 周末：{1}")
    @CsvSource({"2027-01-01, false", "2027-01-02, true", "2027-01-03, true", "2027-01-04, false"})
    void countsSaturdayAndSundayAsWeekend(LocalDate date, boolean weekend) {
        assertThat(HolidayNotice.isWeekend(date)).isEqualTo(weekend);
    }

    @ParameterizedTest(name = "{0} → {1}，认识：{2}")
    @CsvSource({
        "元旦, 元旦, true",
        "清明, 清明节, true",
        "中秋和国庆, 中秋节、国庆节, true",
        "国庆节及中秋节, 国庆节、中秋节, true",
        "‘五一’国际劳动节, 劳动节, true",
        "新年, 元旦, true",
        "十一, 国庆节, true",
        "五一, 劳动节, true",
        "国际劳动节, 劳动节, true",
        "端午, 端午节, true",
        "春节(除夕), 春节(除夕), true",
        "春节（初一）, 春节（初一）, true",
        "抗战胜利纪念日, 抗战胜利纪念日, true",
        "火把节, 火把节, false",
        "元旦、火把节, 元旦、火把节, false",
        "'', '', false",
    })
    void knowsTheSevenHolidays(String written, String canonical, boolean known) {
        assertThat(Occasions.canonical(written)).isEqualTo(canonical);
        assertThat(Occasions.areKnown(canonical)).isEqualTo(known);
    }
}
