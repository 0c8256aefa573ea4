package io.disclosuredesk.process;

import static io.disclosuredesk.process.MainRoad.EXAMPLE;
import static org.assertj.core.api.Assertions.assertThat;

import io.disclosuredesk.deadline.Receipt;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Date;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.scheduling.config.ScheduledTaskHolder;
import org.springframework.test.context.ActiveProfiles;

/** What operators read of the running system: its figures, and whether it can work. The job executor is real and can be stopped. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:monitoring;DB_CLOSE_DELAY=-1",
            "management.prometheus.metrics.export.enabled=true",
            "disclosure-desk.metrics-token=" + MonitoringIT.TOKEN
        })
@ActiveProfiles("demo")
class MonitoringIT {

    static final String TOKEN = "0123456789abcdef0123456789abcdef";

    @LocalServerPort
    int port;

    @Autowired
    MainRoad road;

    @Autowired
    RequestIntake intake;

    @Autowired
    ManagementService management;

    @Autowired
    JobExecutor executor;

    @Autowired
    ScheduledTaskHolder scheduled;

    @Autowired
    Clock clock;

    private final HttpClient client = HttpClient.newHttpClient();

    @BeforeEach
    void stopJobs() {
        executor.shutdown();
    }

    @AfterEach
    void startJobs() {
        executor.start();
    }

    @Test
    void countsCasesJobsAndLetters() {
        var before = figures();
        var number = road.receive(EXAMPLE.form());
        open("/track/" + number, "");
        open("/api/requests/" + number, "");
        submit();
        management.setJobRetries(waitingJob(), 0);
        submit();
        management.setJobDuedate(waitingJob(), Date.from(clock.instant().minus(Duration.ofHours(2))));
        refresh();

        var after = figures();
        assertThat(grown(before, after, "disclosure_cases_open{organ=\"YZZRZY\",stage=\"REGISTRATION\"}"))
                .isEqualTo(3);
        assertThat(grown(before, after, "disclosure_engine_instances{process=\"information-request\"}"))
                .isEqualTo(3);
        assertThat(grown(before, after, "disclosure_engine_jobs_failed")).isEqualTo(1);
        assertThat(grown(before, after, "disclosure_engine_incidents")).isEqualTo(1);
        assertThat(grown(before, after, "disclosure_engine_jobs_executable")).isEqualTo(1);
        assertThat(after.get("disclosure_engine_job_lag_seconds")).isBetween(7200.0, 7300.0);
        assertThat(grown(before, after, made("TYPESETTING"))).isEqualTo(1);
        assertThat(grown(before, after, made("OFD"))).isEqualTo(1);
        assertThat(after.get("disclosure_calendar_certain_days")).isFinite();
        assertThat(scrape(TOKEN).body())
                .contains("uri=\"/track/{caseNumber}\"")
                .doesNotContain(number)
                .doesNotContain(EXAMPLE.form().name());
    }

    @Test
    void everyFigureOfRulesAndBoardExists() {
        open("/", "");
        refresh();
        var exported = MonitoringFiles.names(scrape(TOKEN).body());

        assertThat(exported).contains("http_server_requests_seconds_bucket", "disk_free_bytes");
        assertThat(MonitoringFiles.ruleNames()).hasSizeGreaterThan(8).isSubsetOf(exported);
        assertThat(MonitoringFiles.boardNames()).hasSizeGreaterThan(12).isSubsetOf(exported);
    }

    @Test
    void showsFiguresToTheTokenOnly() {
        assertThat(scrape(TOKEN).statusCode()).isEqualTo(200);
        assertThat(scrape(TOKEN.replace('f', 'e')).statusCode()).isEqualTo(401);
        assertThat(scrape(TOKEN + "0").statusCode()).isEqualTo(401);
        var nobody = open("/actuator/prometheus", "");
        assertThat(nobody.statusCode()).isEqualTo(401);
        assertThat(nobody.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
        assertThat(nobody.body()).isEmpty();
    }

    @Test
    void isNeitherReadyNorAliveWithoutItsJobs() {
        for (var probe : new String[] {"readiness", "liveness"}) {
            var answer = open("/actuator/health/" + probe, "");
            assertThat(answer.statusCode()).as(probe).isEqualTo(503);
            assertThat(answer.body()).contains("后台作业没有运行");
        }
        assertThat(figures()).containsEntry("disclosure_engine_job_executor_active", 0.0);
        executor.start();
        for (var probe : new String[] {"readiness", "liveness"}) {
            assertThat(open("/actuator/health/" + probe, "").statusCode())
                    .as(probe)
                    .isEqualTo(200);
        }
        assertThat(figures()).containsEntry("disclosure_engine_job_executor_active", 1.0);
    }

    @Test
    void asksDatabaseCalendarAndThreads() {
        executor.start();
        assertThat(open("/actuator/health/readiness", "").body())
                .contains("\"database\":{\"status\":\"UP\"", "\"calendar\":{", "放假安排已导入至")
                .doesNotContain("deadlock");
        assertThat(open("/actuator/health/liveness", "").body())
                .contains("\"deadlock\":{\"status\":\"UP\"")
                .doesNotContain("database", "calendar");
        assertThat(open("/actuator/health", "").body()).doesNotContain("components", "jdbc");
    }

    private static String made(String step) {
        return "disclosure_step_seconds_count{outcome=\"DONE\",step=\"" + step + "\"}";
    }

    /** A request whose receipt waits for the job executor. */
    private void submit() {
        intake.submit(EXAMPLE.form(), Receipt.online(LocalDate.now(clock)), null, null);
    }

    private String waitingJob() {
        return management
                .createJobQuery()
                .messages()
                .withRetriesLeft()
                .singleResult()
                .getId();
    }

    /** What the scheduler does every 20 seconds. */
    private void refresh() {
        scheduled.getScheduledTasks().stream()
                .map(task -> task.getTask())
                .filter(task -> task.toString().endsWith(".refresh"))
                .forEach(task -> task.getRunnable().run());
    }

    private static double grown(Map<String, Double> before, Map<String, Double> after, String figure) {
        assertThat(after).containsKey(figure);
        return after.getOrDefault(figure, 0.0) - before.getOrDefault(figure, 0.0);
    }

    private Map<String, Double> figures() {
        refresh();
        var figures = new TreeMap<String, Double>();
        scrape(TOKEN).body().lines().filter(line -> !line.startsWith("#")).forEach(line -> {
            var space = line.lastIndexOf(' ');
            figures.put(line.substring(0, space), Double.valueOf(line.substring(space + 1)));
        });
        return figures;
    }

    private HttpResponse<String> scrape(String token) {
        return open("/actuator/prometheus", "Bearer " + token);
    }

    private HttpResponse<String> open(String path, String authorization) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        if (!authorization.isEmpty()) {
            request.header("Authorization", authorization);
        }
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
