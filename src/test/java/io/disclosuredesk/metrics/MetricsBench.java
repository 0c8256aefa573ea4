package io.disclosuredesk.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Server time of the managers' pages at 10,000, 100,000 and 1,000,000 cases of ten years. Not a test: run by name, see {@code
 * bench/README.md}; the system property {@code cases} says how many.
 */
@SpringBootTest(
        properties = {
            "spring.datasource.url=jdbc:h2:file:./target/bench/metrics-${cases}",
            "camunda.bpm.job-execution.enabled=false"
        })
@ActiveProfiles("demo")
@AutoConfigureMockMvc
@Import(YearOfCases.class)
class MetricsBench {

    private static final int WARM_UP = 30;
    private static final int ROUNDS = 100;

    @Autowired
    MockMvc mvc;

    @Autowired
    YearOfCases years;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Clock clock;

    @Test
    void measures() throws Exception {
        var cases = Integer.getInteger("cases", 10_000);
        if (count() == 0) {
            var started = System.nanoTime();
            years.write(LocalDate.now(clock).minusYears(10), cases);
            say("wrote %d cases in %d s", cases, (System.nanoTime() - started) / 1_000_000_000);
            jdbc.execute("analyze");
        }
        var open = jdbc.queryForObject("select count(*) from case_fact where processed_on is null", Integer.class);
        var sums = jdbc.queryForObject("select count(*) from metric_cell", Integer.class);
        say("%d cases, %d open, %d sums", count(), open, sums);
        var year = Year.now(clock).getValue();
        var last = year - 1;
        for (var address : List.of(
                "/desk/metrics",
                "/desk/metrics?unit=第4示范科",
                "/desk/metrics?unit=第4示范科&channel=ONLINE",
                "/desk/metrics?from=" + (year - 4) + "-01&to=" + year + "-11",
                "/desk/metrics/cases?set=open",
                "/desk/metrics/cases?set=final-passed",
                "/desk/metrics/cases?set=answered&from=" + last + "-01&to=" + last + "-12",
                "/desk/metrics/cases?set=answered&least=20&from=" + last + "-01&to=" + last + "-12",
                "/desk/metrics/cases?set=answered&through=REVIEW&from=" + last + "-01&to=" + last + "-12",
                "/desk/metrics/cases?set=target-late&from=" + last + "-01&to=" + last + "-12",
                "/desk/metrics/cases?set=final-late&unit=第4示范科&from=" + last + "-01&to=" + last + "-12",
                "/desk/metrics/cases?set=open-before&from=" + year + "-01&to=" + year + "-12",
                "/desk/metrics/heatmap",
                "/desk/metrics/annual?year=" + last,
                "/api/reports/annual?year=" + last)) {
            measure(address);
        }
    }

    private int count() {
        var count = jdbc.queryForObject("select count(*) from case_fact", Integer.class);
        return count == null ? 0 : count;
    }

    private void measure(String address) throws Exception {
        var times = new long[ROUNDS];
        for (var i = -WARM_UP; i < ROUNDS; i++) {
            var started = System.nanoTime();
            var status = mvc.perform(get(URI.create(encoded(address))).with(user("manager")))
                    .andReturn()
                    .getResponse()
                    .getStatus();
            assertThat(status).as(address).isEqualTo(200);
            if (i >= 0) {
                times[i] = System.nanoTime() - started;
            }
        }
        Arrays.sort(times);
        say("%-90s p50 %5.1f ms  p95 %5.1f ms", address, times[ROUNDS / 2] / 1e6, times[ROUNDS * 95 / 100] / 1e6);
    }

    private static String encoded(String address) {
        return UriComponentsBuilder.fromUriString(address).encode().build().toUriString();
    }

    private static void say(String format, Object... values) {
        System.out.printf("BENCH " + format + "%n", values);
    }
}
