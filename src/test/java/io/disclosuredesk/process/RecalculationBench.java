package io.disclosuredesk.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.disclosuredesk.calendar.Calendars;
import io.disclosuredesk.calendar.SampleNotice;
import io.disclosuredesk.request.Recalculations;
import java.time.Duration;
import java.time.Instant;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;

/**
 * How long 100,000 open cases take after an import, 1,000 of them with a process and a task. Not a test: run by name, {@code mvn
 * test -Dtest=RecalculationBench}, results in {@code bench/}.
 */
@SpringBootTest(
        properties = {
            "spring.datasource.url=jdbc:h2:file:./target/bench/recalculation",
            "camunda.bpm.job-execution.enabled=false"
        })
@ActiveProfiles("demo")
class RecalculationBench {

    private static final int WITH_PROCESS = 1_000;
    private static final int CASES = 100_000;

    @TestConfiguration
    static class OnTheFifteenth {
        @Bean
        @Primary
        java.time.Clock fixedClock() {
            return java.time.Clock.fixed(Instant.parse("2026-12-15T02:00:00Z"), java.time.ZoneId.of("Asia/Shanghai"));
        }
    }

    @Autowired
    MainRoad road;

    @Autowired
    CalendarImport imports;

    @Autowired
    Calendars calendars;

    @Autowired
    Recalculations recalculations;

    @Autowired
    ManagementService management;

    @Autowired
    JdbcClient jdbc;

    @Test
    void recalculates() {
        for (var i = 0; i < WITH_PROCESS; i++) {
            road.receive(MainRoad.EXAMPLE.form());
        }
        var columns = String.join(", ", jdbc.sql("""
                                select column_name from information_schema.columns where table_name = 'REQUEST'
                                and column_name not in ('ID', 'CASE_NUMBER', 'PROCESS_INSTANCE_ID')
                                """).query(String.class).list());
        jdbc.sql("insert into request (case_number, process_instance_id, " + columns + ") select 'BENCH-' || x, null, "
                        + columns
                        + " from request, system_range(1, ?) where request.id = (select min(id) from request)")
                .param(CASES - WITH_PROCESS)
                .update();
        imports.adopt(
                SampleNotice.YEAR,
                SampleNotice.NUMBER,
                SampleNotice.TEXT.replace("1月1日（周五）至3日（周日）放假，共3天。", "1月1日（周五）至5日（周二）放假调休，共5天。"),
                calendars.version(),
                "administrator");
        var start = System.nanoTime();
        for (var job = management.createJobQuery().messages().list();
                !job.isEmpty();
                job = management.createJobQuery().messages().list()) {
            job.forEach(one -> management.executeJob(one.getId()));
        }
        var took = Duration.ofNanos(System.nanoTime() - start);
        assertThat(recalculations.latest().get(0).movedCases()).isGreaterThanOrEqualTo(CASES);
        System.out.printf("%d open cases, %d with tasks: %d s%n", CASES, WITH_PROCESS, took.toSeconds());
    }
}
