package io.disclosuredesk.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import io.disclosuredesk.calendar.NoticeRefusedException.Problem;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.jdbc.JdbcTest;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

@JdbcTest
@ContextConfiguration(classes = CalendarTables.class)
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class CalendarsIT {

    private static final LocalDate MADE_UP = LocalDate.of(2027, 5, 8);
    private static final String AMENDED = "国办发明电〔2027〕1号";

    @Autowired
    Calendars calendars;

    @Autowired
    NoticeTable table;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void startAnew() {
        jdbc.sql("delete from holiday_notice_day").update();
        jdbc.sql("delete from holiday_notice").update();
    }

    @Test
    void startsWithWhatShips() {
        assertThat(calendars.version()).isZero();
        assertThat(calendars.current().lastPublishedYear()).isEqualTo(2026);
        assertThat(calendars.current().isWorkingDay(MADE_UP)).isFalse();
        assertThat(calendars.current()).isSameAs(calendars.current());
    }

    @Test
    void previewsWithoutStoring() {
        var revision = calendars.preview(SampleNotice.YEAR, SampleNotice.NUMBER, SampleNotice.TEXT);
        assertThat(revision.version()).isZero();
        assertThat(revision.changes()).hasSize(365);
        assertThat(calendars.version()).isZero();
        assertThat(calendars.current().lastPublishedYear()).isEqualTo(2026);
    }

    @Test
    void publishesTheNextYear() {
        var adoption = adoptSample(0);
        assertThat(adoption).isEqualTo(new Adoption(calendars.version(), true));
        assertThat(adoption.version()).isPositive();
        var current = calendars.current();
        assertThat(current.lastPublishedYear()).isEqualTo(2027);
        assertThat(current.day(MADE_UP))
                .isEqualTo(new CalendarDay(MADE_UP, DayKind.MAKE_UP, "劳动节", SampleNotice.NUMBER, false));
        assertThat(current.isProvisional(LocalDate.of(2028, 1, 4))).isTrue();
        assertThat(table.noticesUpTo(calendars.version()))
                .containsExactly(NoticeReader.read(SampleNotice.YEAR, SampleNotice.NUMBER, SampleNotice.TEXT));
    }

    @Test
    void keepsTheTextAndItsDigest() {
        adoptSample(0);
        var row = jdbc.sql("select * from holiday_notice").query().singleRow();
        assertThat(row.get("source_text")).isEqualTo(SampleNotice.TEXT);
        assertThat(row.get("sha256")).isEqualTo(digest());
        assertThat(row.get("follows")).isEqualTo(0);
    }

    @Test
    void keepsATextOfFullLength() {
        var text = SampleNotice.TEXT + "\u3000".repeat(NoticeReader.LONGEST - SampleNotice.TEXT.length());
        calendars.adopt(SampleNotice.YEAR, SampleNotice.NUMBER, text, 0, "admin");
        assertThat(jdbc.sql("select source_text from holiday_notice")
                        .query(String.class)
                        .single())
                .isEqualTo(text);
    }

    @Test
    void seesAnImportWithinItsTransactionAndNotAfterARollback() {
        var before = calendars.current();
        transaction.executeWithoutResult(status -> {
            var version = adoptSample(0).version();
            assertThat(calendars.version()).isEqualTo(version);
            assertThat(calendars.current().isWorkingDay(MADE_UP)).isTrue();
            status.setRollbackOnly();
        });
        assertThat(calendars.version()).isZero();
        assertThat(calendars.current().isWorkingDay(MADE_UP)).isFalse();
        assertThat(calendars.current().lastPublishedYear()).isEqualTo(before.lastPublishedYear());
    }

    @Test
    void neverMistakesARolledBackImportForTheNext() {
        transaction.executeWithoutResult(status -> {
            adoptSample(0);
            assertThat(calendars.current().isWorkingDay(MADE_UP)).isTrue();
            status.setRollbackOnly();
        });
        // another notice takes its place without anybody having asked in between
        calendars.adopt(2026, "国办发明电〔2026〕1号", SampleNotice.of2026(), 0, "admin");
        assertThat(calendars.current().isWorkingDay(MADE_UP)).isFalse();
        assertThat(calendars.current().lastPublishedYear()).isEqualTo(2026);
        assertThat(calendars.current().day(LocalDate.of(2026, 10, 10)).source()).isEqualTo("国办发明电〔2026〕1号");
    }

    @Test
    void doesNotShowOthersWhatIsNotCommitted() throws Exception {
        var pool = Executors.newSingleThreadExecutor();
        try {
            transaction.executeWithoutResult(status -> {
                adoptSample(0);
                assertThat(calendars.current().lastPublishedYear()).isEqualTo(2027);
                assertThat(get(pool.submit(() -> calendars.current().lastPublishedYear())))
                        .isEqualTo(2026);
                assertThat(calendars.current().lastPublishedYear()).isEqualTo(2027);
            });
            assertThat(get(pool.submit(() -> calendars.current().lastPublishedYear())))
                    .isEqualTo(2027);
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void replacesTheWholeYearByItsAmendment() {
        var first = adoptSample(0).version();
        var amended = SampleNotice.with("5月8日（周六）上班", "4月25日（周日）上班").replace(SampleNotice.NUMBER, "");
        var revision = calendars.preview(SampleNotice.YEAR, AMENDED, amended);
        assertThat(revision.version()).isEqualTo(first);
        assertThat(revision.changes())
                .extracting(Revision.Change::date)
                .containsExactly(LocalDate.of(2027, 4, 25), MADE_UP);
        calendars.adopt(SampleNotice.YEAR, AMENDED, amended, first, "admin");
        assertThat(calendars.version()).isGreaterThan(first);
        assertThat(calendars.current().isWorkingDay(MADE_UP)).isFalse();
        assertThat(calendars.current().isWorkingDay(LocalDate.of(2027, 4, 25))).isTrue();
        assertThat(calendars.current().day(LocalDate.of(2027, 1, 1)).source()).isEqualTo(AMENDED);
    }

    @Test
    void storesTheSameDaysOnce() {
        var version = adoptSample(0).version();
        assertThat(adoptSample(0)).isEqualTo(new Adoption(version, false));
        assertThat(adoptSample(version)).isEqualTo(new Adoption(version, false));
        var shipped = SampleNotice.of2026();
        assertThat(calendars.adopt(2026, "国办发明电〔2025〕7号", shipped, version, "admin"))
                .isEqualTo(new Adoption(version, false));
        assertThat(jdbc.sql("select count(*) from holiday_notice")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void refusesWhatAnotherImportOvertook() {
        adoptSample(0);
        assertThatExceptionOfType(NoticeRefusedException.class)
                .isThrownBy(() -> calendars.adopt(2026, "国办发明电〔2026〕1号", SampleNotice.of2026(), 0, "admin"))
                .satisfies(refusal -> assertThat(refusal.problems())
                        .containsExactly(new Problem("日历", "预览之后已有人导入了另一份通知，日历和预览时不同了，请重新预览后再确认。")));
        assertThat(calendars.years()).filteredOn(CalendarYear::isImported).hasSize(1);
    }

    @Test
    void letsOneOfTwoWinThatAdoptAtOnce() {
        var pool = Executors.newSingleThreadExecutor();
        try {
            var rival = transaction.<Future<Boolean>>execute(status -> {
                adoptSample(0);
                var other = pool.submit(() -> isRefused(AMENDED));
                // it saw no import either, and now waits for this one to stand or fall
                await().until(() ->
                        jdbc.sql(sessionsThatWait()).query(Integer.class).single() == 1);
                return other;
            });
            assertThat(get(Objects.requireNonNull(rival))).isTrue();
        } finally {
            pool.shutdown();
        }
        assertThat(calendars.current().day(MADE_UP).source()).isEqualTo(SampleNotice.NUMBER);
    }

    /** Counts other sessions that are stuck in storing a notice. */
    String sessionsThatWait() {
        return """
                select count(*) from information_schema.sessions
                where executing_statement like 'insert into holiday_notice%' and session_id <> session_id()
                """;
    }

    @Test
    void letsOnlyOneImportFollowAnother() {
        var notice = NoticeReader.read(SampleNotice.YEAR, SampleNotice.NUMBER, SampleNotice.TEXT);
        var first = table.insert(notice, SampleNotice.TEXT, 0, "admin");
        assertThatExceptionOfType(DuplicateKeyException.class)
                .isThrownBy(() -> table.insert(notice, SampleNotice.TEXT, 0, "rival"));
        assertThat(table.insert(notice, SampleNotice.TEXT, first, "rival")).isGreaterThan(first);
        assertThat(table.imports(first).get(2027)).isEqualTo(new NoticeTable.Import(2027, "admin", CalendarTables.NOW));
        assertThat(table.imports(calendars.version()).get(2027))
                .isEqualTo(new NoticeTable.Import(2027, "rival", CalendarTables.NOW));
    }

    @Test
    void refusesBadTextAndBadFitTogether() {
        var text = SampleNotice.with("1月1日（周五）", "1月1日（周六）");
        assertThatExceptionOfType(NoticeRefusedException.class)
                .isThrownBy(() -> calendars.preview(2029, SampleNotice.NUMBER, text))
                .satisfies(refusal -> assertThat(refusal.problems())
                        .extracting(Problem::where)
                        .contains("文号", "“元旦”一段", "年份"));
        assertThatExceptionOfType(NoticeRefusedException.class)
                .isThrownBy(() -> calendars.adopt(SampleNotice.YEAR, SampleNotice.NUMBER, text, 0, "admin"))
                .satisfies(refusal -> assertThat(refusal.problems()).hasSize(1));
        assertThat(calendars.version()).isZero();
    }

    @Test
    void listsTheYearsNewestFirst() {
        assertThat(calendars.years())
                .hasSize(20)
                .extracting(CalendarYear::year)
                .startsWith(2027, 2026)
                .endsWith(2008);
        assertThat(calendars.years().get(0))
                .isEqualTo(new CalendarYear(2027, "全国年节及纪念日放假办法（2024年修订）法定日", true, null, null, 13, 0));
        assertThat(calendars.years().get(1))
                .isEqualTo(new CalendarYear(2026, "国办发明电〔2025〕7号", false, null, null, 33, 6));
        adoptSample(0);
        assertThat(calendars.years()).hasSize(21);
        assertThat(calendars.years().subList(0, 2))
                .isEqualTo(List.of(
                        new CalendarYear(2028, "", true, null, null, 0, 0),
                        new CalendarYear(2027, SampleNotice.NUMBER, false, "admin", CalendarTables.NOW, 27, 4)));
    }

    private Adoption adoptSample(int expectedVersion) {
        return calendars.adopt(SampleNotice.YEAR, SampleNotice.NUMBER, SampleNotice.TEXT, expectedVersion, "admin");
    }

    private boolean isRefused(String number) {
        try {
            calendars.adopt(SampleNotice.YEAR, number, SampleNotice.TEXT.replace(SampleNotice.NUMBER, ""), 0, "rival");
            return false;
        } catch (NoticeRefusedException e) {
            return true;
        }
    }

    private static <T> T get(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String digest() {
        try {
            var digest =
                    MessageDigest.getInstance("SHA-256").digest(SampleNotice.TEXT.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
