package io.disclosuredesk.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

/** The calendar in force over notices kept in memory: how often it reads them, and what it does with its versions. */
class CalendarsTest {

    private final InMemory table = new InMemory();
    private final Calendars calendars = new Calendars(table);

    @Test
    void readsTheNoticesOnceAVersion() {
        var first = calendars.current();
        assertThat(calendars.current()).isSameAs(first);
        assertThat(table.reads).isEqualTo(1);
        var version = adopt(0, SampleNotice.TEXT).version();
        assertThat(calendars.current()).isNotSameAs(first).isSameAs(calendars.current());
        assertThat(table.reads).isEqualTo(2);
        assertThat(calendars.version()).isEqualTo(version).isEqualTo(1);
        assertThat(calendars.current().lastPublishedYear()).isEqualTo(2027);
    }

    @Test
    void goesBackWhereAVersionIsTakenBack() {
        adopt(0, SampleNotice.TEXT);
        assertThat(calendars.current().lastPublishedYear()).isEqualTo(2027);
        table.notices.clear();
        assertThat(calendars.current().lastPublishedYear()).isEqualTo(2026);
    }

    @ParameterizedTest
    @MethodSource
    void refusesWhatADatabaseFindsOvertaken(RuntimeException finding) {
        table.finding = finding;
        assertThatExceptionOfType(NoticeRefusedException.class)
                .isThrownBy(() -> adopt(0, SampleNotice.TEXT))
                .withMessage("日历：预览之后已有人导入了另一份通知，日历和预览时不同了，请重新预览后再确认。");
    }

    /** Another import stands already, or does not stand or fall for too long. */
    static Stream<RuntimeException> refusesWhatADatabaseFindsOvertaken() {
        return Stream.of(new DuplicateKeyException("follows"), new CannotAcquireLockException("follows"));
    }

    @Test
    void refusesAnAdoptionForAnotherVersionThanPreviewed() {
        assertThatExceptionOfType(NoticeRefusedException.class)
                .isThrownBy(() -> adopt(1, SampleNotice.TEXT))
                .withMessageContaining("请重新预览");
        assertThat(table.notices).isEmpty();
    }

    @Test
    void storesTheSameDaysOnce() {
        assertThat(adopt(0, SampleNotice.TEXT)).isEqualTo(new Adoption(1, true));
        assertThat(adopt(0, SampleNotice.TEXT)).isEqualTo(new Adoption(1, false));
        assertThat(table.notices).hasSize(1);
    }

    @Test
    void previewsAgainstTheVersionInForce() {
        assertThat(preview(SampleNotice.TEXT).version()).isZero();
        adopt(0, SampleNotice.TEXT);
        var again = preview(SampleNotice.TEXT);
        assertThat(again.version()).isEqualTo(1);
        assertThat(again.changes()).isEmpty();
    }

    @Test
    void refusesTogetherWhatIsWrongInTheTextAndBesideOtherYears() {
        assertThatExceptionOfType(NoticeRefusedException.class)
                .isThrownBy(() -> calendars.preview(2029, "通知", "你好"))
                .satisfies(refusal -> assertThat(refusal.problems())
                        .extracting(NoticeRefusedException.Problem::where)
                        .containsExactly("全文", "年份"));
    }

    @Test
    void listsEveryYear() {
        adopt(0, SampleNotice.TEXT);
        var years = calendars.years();
        assertThat(years)
                .hasSize(21)
                .extracting(CalendarYear::year)
                .startsWith(2028, 2027)
                .endsWith(2008);
        assertThat(years.get(0)).isEqualTo(new CalendarYear(2028, "", true, null, null, 0, 0));
        assertThat(years.get(1))
                .isEqualTo(new CalendarYear(2027, SampleNotice.NUMBER, false, "admin", Instant.EPOCH, 27, 4));
        assertThat(years.get(2).isImported()).isFalse();
        assertThat(years.get(1).isImported()).isTrue();
    }

    private Adoption adopt(int expectedVersion, String text) {
        return calendars.adopt(SampleNotice.YEAR, SampleNotice.NUMBER, text, expectedVersion, "admin");
    }

    private Revision preview(String text) {
        return calendars.preview(SampleNotice.YEAR, SampleNotice.NUMBER, text);
    }

    /** Keeps notices in a list, the version being their number. */
    private static final class InMemory extends NoticeTable {

        private final List<HolidayNotice> notices = new ArrayList<>();
        private int reads;
        private @Nullable RuntimeException finding;

        InMemory() {
            super(JdbcClient.create(new SimpleDriverDataSource()), Clock.systemUTC());
        }

        @Override
        int version() {
            return notices.size();
        }

        @Override
        List<HolidayNotice> noticesUpTo(int version) {
            reads++;
            return notices.subList(0, version);
        }

        @Override
        Map<Integer, Import> imports(int version) {
            var imports = new TreeMap<Integer, Import>();
            notices.forEach(notice -> imports.put(notice.year(), new Import(notice.year(), "admin", Instant.EPOCH)));
            return imports;
        }

        @Override
        int insert(HolidayNotice notice, String text, int version, String userId) {
            if (finding != null) {
                throw finding;
            }
            notices.add(notice);
            return notices.size();
        }
    }
}
