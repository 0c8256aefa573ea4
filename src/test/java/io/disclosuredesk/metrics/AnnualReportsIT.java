package io.disclosuredesk.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.disclosuredesk.calendar.Calendars;
import io.disclosuredesk.request.CaseHistory;
import io.disclosuredesk.request.CaseTables.Cases;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.jdbc.JdbcTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Whatever happened to a hundred cases, across years: the report of every year, quarter and month agrees with itself. */
@JdbcTest
@ContextConfiguration(
        classes = {
            MetricTables.class,
            CaseCounts.class,
            FrozenReports.class,
            FeeCounts.class,
            AnnualReports.class,
            RemedyRecords.class,
            RemedyTable.class,
            RemedyChecks.class,
            AnnualReportsIT.Json.class
        })
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class AnnualReportsIT {

    private static final YearMonth NOW = YearMonth.of(2026, 3);

    @Autowired
    Cases cases;

    @Autowired
    CaseHistory history;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    MetricTables.Today today;

    @Autowired
    Calendars calendars;

    @Autowired
    FrozenReports frozen;

    @Autowired
    AnnualReports reports;

    static class Json extends ObjectMapper {}

    @BeforeEach
    void startAnew() {
        for (var name : List.of(
                "remedy_record",
                "annual_report",
                "metric_delta",
                "metric_cell",
                "case_fact",
                "clock_event",
                "case_event")) {
            jdbc.update("delete from " + name);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void everyPeriodBalances(long seed) {
        live(seed);
        for (var year = 2024; year <= 2026; year++) {
            balances(ReportPeriod.year(year));
        }
        for (var month = 1; month <= 12; month++) {
            balances(ReportPeriod.of(2025, null, month, NOW));
        }
        for (var quarter = 1; quarter <= 4; quarter++) {
            balances(ReportPeriod.of(2025, quarter, null, NOW));
        }
        assertThat(reports.live(cases.agency().id(), ReportPeriod.year(2025)).processed())
                .as("something to balance")
                .isGreaterThan(20);
    }

    @Test
    void quartersAndMonthsAddUpToTheYear() {
        live(14);
        var year = table(ReportPeriod.year(2025));
        for (var row : FormRow.ALL) {
            if (row.equals(FormRow.CARRIED_OVER) || row.equals(FormRow.CARRIED_FORWARD)) {
                continue;
            }
            long quarters = 0;
            for (var quarter = 1; quarter <= 4; quarter++) {
                quarters += table(ReportPeriod.of(2025, quarter, null, NOW)).cell(row, FormColumn.TOTAL);
            }
            assertThat(quarters).as(row.code()).isEqualTo(year.cell(row, FormColumn.TOTAL));
        }
    }

    @Test
    void whatIsDeclaredIsReadBackAsItWas() {
        live(15);
        var figures = reports.live(cases.agency().id(), ReportPeriod.year(2025));
        var report = new FrozenReport(2025, 1, Instant.parse("2026-01-12T01:02:03Z"), "manager", "", figures);
        frozen.keep(cases.agency().id(), report);
        assertThat(frozen.of(cases.agency().id(), 2025)).containsExactly(report);
        assertThat(frozen.of(cases.agency().id(), 2024)).isEmpty();
        assertThat(reports.of(cases.agency(), ReportPeriod.year(2025)).changes())
                .isEmpty();
    }

    @Test
    void countsReconsiderationsAndSuits() {
        live(16);
        jdbc.update("""
                insert into remedy_record
                    (agency_id, request_id, route, filed_on, body, result, decided_on, voided, recorded_by, recorded_at)
                select agency_id, min(id), 'RECONSIDERATION', date '2025-03-03', '云州市人民政府', 'UPHELD', date '2025-04-30', false,
                    'legal', timestamp with time zone '2025-03-04 09:00:00+08:00' from request group by agency_id""");

        var report = reports.of(cases.agency(), ReportPeriod.year(2025));

        assertThat(report.figures().remedies().group(RemedyRoute.RECONSIDERATION))
                .containsExactly(1L, 0L, 0L, 0L, 1L);
        assertThat(report.figures().text().get(2).words()).contains("申请行政复议1件，其中结果维持1件");
        assertThat(report.balanced()).isTrue();
    }

    private void live(long seed) {
        var maker = new Lives(seed, cases, history, transaction, jdbc, today, calendars.current());
        for (var i = 0; i < 100; i++) {
            maker.live();
        }
        today.is(Lives.LAST);
    }

    private AnnualTable table(ReportPeriod period) {
        return reports.live(cases.agency().id(), period).requests();
    }

    private void balances(ReportPeriod period) {
        assertThat(reports.of(cases.agency(), period).checks())
                .as(period.label())
                .allSatisfy(result -> assertThat(result.differing()).isEmpty());
    }
}
