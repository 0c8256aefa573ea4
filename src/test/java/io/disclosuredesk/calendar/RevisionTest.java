package io.disclosuredesk.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.disclosuredesk.calendar.Revision.Change;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What a notice would change, day by day. */
class RevisionTest {

    private static final NoticeBook SHIPPED = PublishedCalendar.shipped();

    @Test
    void makesEveryDayOfANewYearCertain() {
        var sample = NoticeReader.read(SampleNotice.YEAR, SampleNotice.NUMBER, SampleNotice.TEXT);
        var revision = Revision.of(7, SHIPPED, sample);
        assertThat(revision.version()).isEqualTo(7);
        assertThat(revision.notice()).isEqualTo(sample);
        assertThat(revision.changes()).hasSize(365).extracting(Change::date).isSorted();
        assertThat(revision.changes())
                .allMatch(change -> change.before().provisional()
                        && !change.after().provisional()
                        && change.after().date().equals(change.date()));
        assertThat(revision.changes().stream().filter(Change::isOfKind)).hasSize(18);
        assertThat(revision.changes().stream().filter(Change::isOfWorking))
                .extracting(Change::date)
                .contains(LocalDate.of(2027, 2, 9), LocalDate.of(2027, 5, 8))
                .doesNotContain(LocalDate.of(2027, 1, 2), LocalDate.of(2027, 1, 1))
                .hasSize(14);
        assertThat(revision.workingDaysBefore()).isEqualTo(254);
        assertThat(revision.workingDaysAfter()).isEqualTo(248);
        assertThat(revision.hints()).isEmpty();
    }

    @Test
    void showsOnlyWhatAnAmendmentMoves() {
        var amended = amended2026("2026-10-10,workday,国庆节", "2026-10-11,workday,国庆节");
        var revision = Revision.of(0, SHIPPED, amended);
        assertThat(revision.changes()).extracting(Change::date).containsExactly(day("2026-10-10"), day("2026-10-11"));
        var first = revision.changes().get(0);
        assertThat(first.before().kind()).isEqualTo(DayKind.MAKE_UP);
        assertThat(first.after().kind()).isEqualTo(DayKind.REST);
        assertThat(first.isOfKind()).isTrue();
        assertThat(first.isOfWorking()).isTrue();
        assertThat(revision.workingDaysBefore()).isEqualTo(248);
        assertThat(revision.workingDaysAfter()).isEqualTo(248);
    }

    @Test
    void showsNothingWhereOnlyTheNumberIsNew() {
        assertThat(Revision.of(0, SHIPPED, amended2026("date,", "date,")).changes())
                .isEmpty();
    }

    @Test
    void showsDaysOfTheDecemberBefore() {
        var added = Revision.of(0, SHIPPED, amended2026("2026-10-10,workday,国庆节", "2025-12-28,workday,元旦"));
        assertThat(added.changes()).extracting(Change::date).containsExactly(day("2025-12-28"), day("2026-10-10"));
        assertThat(added.workingDaysAfter()).isEqualTo(247);
        assertThat(added.hints()).isEmpty();
        assertThat(Revision.of(0, SHIPPED, amended2026("2026-10-10,workday,国庆节", ""))
                        .hints())
                .hasSize(1);
        var removed = Revision.of(
                0,
                SHIPPED,
                new HolidayNotice(
                        2019,
                        "通知",
                        SHIPPED.of(2019).days().stream()
                                .filter(day -> day.date().getYear() == 2019)
                                .toList()));
        assertThat(removed.changes())
                .extracting(Change::date)
                .containsExactly(day("2018-12-29"), day("2018-12-30"), day("2018-12-31"));
        assertThat(removed.changes().stream().filter(Change::isOfWorking))
                .extracting(Change::date)
                .containsExactly(day("2018-12-29"), day("2018-12-31"));
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }

    /** The notice of 2026 as a table under a later number, one row replaced. */
    private static HolidayNotice amended2026(String row, String replacement) {
        return NoticeReader.read(2026, "国办发明电〔2026〕1号", SampleNotice.of2026().replace(row, replacement));
    }
}
