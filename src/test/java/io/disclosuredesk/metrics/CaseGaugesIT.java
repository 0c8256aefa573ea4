package io.disclosuredesk.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doThrow;

import io.disclosuredesk.agency.Agencies;
import io.disclosuredesk.agency.SampleAgency;
import io.disclosuredesk.calendar.Calendars;
import io.disclosuredesk.deadline.Awaited;
import io.disclosuredesk.deadline.Channel;
import io.disclosuredesk.decision.Outcome;
import io.disclosuredesk.request.ApplicantType;
import io.disclosuredesk.request.CaseStage;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentMatchers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.jdbc.JdbcTest;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;

/** What monitoring reads on Monday, 9 March 2026: three working days on is Thursday the 12th. */
@JdbcTest
@ContextConfiguration(classes = MetricTables.class)
class CaseGaugesIT {

    private static final LocalDate FAR = day(4, 20);

    @MockitoSpyBean
    JdbcTemplate jdbc;

    @Autowired
    FactTable facts;

    @Autowired
    Agencies agencies;

    @Autowired
    Calendars calendars;

    @Autowired
    MetricTables.Today today;

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private CaseGauges gauges;
    private int serial;

    @BeforeEach
    void twoOrgans() {
        today.is(day(3, 9));
        agencies.registerIfAbsent(SampleAgency.settings("YZZRZY"));
        agencies.registerIfAbsent(SampleAgency.settings("YZJY"));
        gauges = new CaseGauges(jdbc, agencies, calendars, today, registry);
    }

    @Test
    void countsByOrganAndStage() {
        open("YZZRZY", CaseStage.REVIEW, day(2, 1), FAR, FAR, false);
        open("YZZRZY", CaseStage.REVIEW, day(3, 1), FAR, FAR, false);
        open("YZZRZY", CaseStage.CORRECTION, day(3, 2), day(3, 2), day(3, 3), true);
        open("YZJY", CaseStage.DRAFT, day(3, 6), FAR, FAR, false);
        gauges.refresh();

        assertThat(cases("YZZRZY", CaseStage.REVIEW)).isEqualTo(2);
        assertThat(cases("YZZRZY", CaseStage.CORRECTION)).isEqualTo(1);
        assertThat(cases("YZZRZY", CaseStage.DRAFT)).isZero();
        assertThat(cases("YZJY", CaseStage.DRAFT)).isEqualTo(1);
        assertThat(of("YZZRZY", "awaiting.correction")).isEqualTo(1);
        assertThat(of("YZZRZY", "final.passed"))
                .as("waiting for a correction is never late")
                .isZero();
        assertThat(of("YZZRZY", "oldest.days")).isEqualTo(36);
        assertThat(of("YZJY", "oldest.days")).isEqualTo(3);
    }

    @Test
    void knowsLateFromSoonToTheDay() {
        open("YZJY", CaseStage.LEGAL, day(2, 1), day(3, 8), day(3, 8), false);
        open("YZJY", CaseStage.LEGAL, day(2, 1), day(3, 8), day(3, 9), false);
        open("YZJY", CaseStage.LEGAL, day(2, 1), day(3, 9), day(3, 12), false);
        open("YZJY", CaseStage.LEGAL, day(2, 1), day(3, 9), day(3, 13), false);
        gauges.refresh();

        assertThat(of("YZJY", "final.passed")).isEqualTo(1);
        assertThat(of("YZJY", "target.passed")).isEqualTo(1);
        assertThat(of("YZJY", "due.soon")).isEqualTo(2);
        assertThat(of("YZZRZY", "final.passed")).isZero();
    }

    @Test
    void countsTheRepliesOfTheMonthAndForgetsTheCasesLeft() {
        open("YZJY", CaseStage.DRAFT, day(3, 6), FAR, FAR, false);
        replied("YZJY", day(2, 28));
        replied("YZJY", day(3, 1));
        replied("YZJY", day(3, 9));
        gauges.refresh();
        assertThat(registry.get("disclosure.replies.month")
                        .tag("organ", "YZJY")
                        .gauge()
                        .value())
                .isEqualTo(2);
        assertThat(of("YZJY", "oldest.days")).as("replied is not open").isEqualTo(3);

        jdbc.update("delete from case_fact");
        gauges.refresh();
        assertThat(cases("YZJY", CaseStage.DRAFT)).isZero();
        assertThat(of("YZJY", "oldest.days")).isZero();
    }

    @Test
    void showsNothingRatherThanOldFigures() {
        gauges.refresh();
        assertThat(registry.find("disclosure.cases.open").gauges()).isNotEmpty();
        doThrow(new DataAccessResourceFailureException("away"))
                .when(jdbc)
                .query(anyString(), ArgumentMatchers.<RowMapper<Object>>any(), any(Object[].class));
        gauges.refresh();
        assertThat(registry.getMeters()).isEmpty();
    }

    private double cases(String organ, CaseStage stage) {
        return registry.get("disclosure.cases.open")
                .tags("organ", organ, "stage", stage.name())
                .gauge()
                .value();
    }

    private double of(String organ, String figure) {
        return registry.get("disclosure.cases." + figure)
                .tag("organ", organ)
                .gauge()
                .value();
    }

    private void open(
            String organ, CaseStage stage, LocalDate receivedOn, LocalDate target, LocalDate last, boolean awaiting) {
        add(organ, stage, receivedOn, target, last, awaiting, null);
    }

    private void replied(String organ, LocalDate on) {
        var result = new CaseFact.Result(on, ReportRow.GRANTED, List.of(Outcome.GRANTED), 3, null, null, Map.of());
        add(organ, CaseStage.ARCHIVED, on.minusDays(5), FAR, FAR, false, result);
    }

    private void add(
            String organ,
            CaseStage stage,
            LocalDate receivedOn,
            LocalDate target,
            LocalDate last,
            boolean awaiting,
            CaseFact.@Nullable Result result) {
        var id = jdbc.queryForObject("select id from agency where code = ?", Long.class, organ);
        facts.add(new CaseFact(
                id,
                null,
                "测试-" + ++serial,
                "",
                Channel.ONLINE,
                ApplicantType.NATURAL_PERSON,
                "",
                receivedOn,
                stage,
                awaiting ? Awaited.PAYMENT : Awaited.NOTHING,
                target,
                last,
                result));
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }
}
