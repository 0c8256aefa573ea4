package io.disclosuredesk.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.disclosuredesk.deadline.Receipt;
import io.disclosuredesk.security.StaffBrowser;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Server time of what Tasklist asks for with 5,000 open cases: the lists, the first page of each with its count, and our cards.
 * Not a test: run by name, see {@code bench/README.md}. The system properties {@code cases}, {@code warm} and
 * {@code rounds} say how many; fails where 95 of 100 answers take a second or more.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:file:./target/bench/tasklist",
            "camunda.bpm.job-execution.enabled=false",
            "spring.mail.host=localhost"
        })
@ActiveProfiles("demo")
class TasklistBench {

    private static final int WARM_UP = Integer.getInteger("warm", 10);
    private static final int ROUNDS = Integer.getInteger("rounds", 40);
    private static final int DAYS = 32;
    private static final int BATCH = 250;
    private static final int SIGNED_FOR = 50;

    /** What a copied case must not share with its original. */
    private static final Set<String> OWN = Set.of("id", "case_number", "process_instance_id", "reply_number");

    private static final String ENGINE = "/camunda/api/engine/engine/default";

    /** Word for word what Tasklist sends. */
    private static final String FIRST_PAGE = """
            {"processVariables":[],"taskVariables":[],"caseInstanceVariables":[],"firstResult":0,"maxResults":15,
             "sorting":[{"sortBy":"dueDate","sortOrder":"asc"}],"active":true}""";

    @LocalServerPort
    int port;

    @Autowired
    RequestIntake intake;

    @Autowired
    CaseDriver driver;

    @Autowired
    RuntimeService runtime;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    Clock clock;

    private final ObjectMapper json = new ObjectMapper();
    private final List<String> slow = new ArrayList<>();

    @Test
    void measures() throws IOException {
        fill(Integer.getInteger("cases", 5_000));
        jdbc.execute("analyze");
        say(
                "%s tasks, %s process instances",
                jdbc.queryForObject("select count(*) from act_ru_task", Integer.class),
                jdbc.queryForObject("select count(*) from act_ru_execution where parent_id_ is null", Integer.class));
        for (var who : List.of("registrar", "handler", "manager")) {
            measure(who, new StaffBrowser(port).loggedInAs(who, "Demo-Yunzhou-2026"));
        }
        assertThat(slow).as("a second or more").isEmpty();
    }

    /** Taken in truly once for each day of receipt, then copied; every copy is driven by an instance of its own. */
    private void fill(int cases) {
        if (runtime.createProcessInstanceQuery().count() > 1) {
            return; // kept from an earlier run
        }
        var started = System.nanoTime();
        var originals = new ArrayList<String>();
        for (var day = 0; day < DAYS; day++) {
            originals.add(intake.submit(
                            MainRoad.EXAMPLE.form(),
                            Receipt.online(LocalDate.now(clock).minusDays(day)),
                            null,
                            null)
                    .caseNumber());
        }
        driver.runJobs();
        var copied = String.join(
                ", ",
                jdbc.queryForList("select * from request fetch first 1 rows only").get(0).keySet().stream()
                        .filter(column -> !OWN.contains(column.toLowerCase(Locale.ROOT)))
                        .toList());
        for (var from = 0; from < cases; from += BATCH) {
            var first = from;
            var end = Math.min(from + BATCH, cases);
            new TransactionTemplate(transactions).executeWithoutResult(status -> {
                for (var i = first; i < end; i++) {
                    copy(copied, originals.get(i % DAYS), i);
                }
            });
            say("%d of %d cases after %d s", end, cases, seconds(started));
        }
        for (var i = 0; i < cases; i += SIGNED_FOR) {
            var number = originals.get(i % DAYS) + "-" + i;
            driver.claim(driver.task(number).getId(), "handler");
        }
        say("signed for after %d s", seconds(started));
        runtime.startProcessInstanceByKey(DeadlineWatch.KEY);
        driver.runJobs();
        say("sorted by the clock after %d s", seconds(started));
    }

    private static long seconds(long since) {
        return (System.nanoTime() - since) / 1_000_000_000;
    }

    /** Three of five are under review, a thirtieth of those with a handler; every second in one of two units. */
    private void copy(String columns, String original, int i) {
        var number = original + "-" + i;
        jdbc.update(
                "insert into request (case_number, " + columns + ") select ?, " + columns
                        + " from request where case_number = ?",
                number,
                original);
        jdbc.update("""
                insert into request_item (request_id, item_no, description)
                select c.id, i.item_no, i.description from request c, request o join request_item i on i.request_id = o.id
                where c.case_number = ? and o.case_number = ?""", number, original);
        var start = runtime.createProcessInstanceByKey(InformationRequest.KEY)
                .businessKey(number)
                .setVariable(InformationRequest.Variables.CASE_NUMBER, number)
                .setVariable(InformationRequest.Variables.AGENCY_CODE, "YZZRZY")
                .setVariable(InformationRequest.Variables.ELECTRONIC_DELIVERY, true);
        if (i % 5 >= 3) {
            start.startBeforeActivity(InformationRequest.Task.REGISTER.id()).execute();
            return;
        }
        start.setVariable(PersonalFilters.UNIT, i % 2 == 0 ? "unitRegistration" : "unitPlanning")
                .startBeforeActivity(InformationRequest.Task.REVIEW.id())
                .execute();
    }

    private void measure(String who, StaffBrowser browser) throws IOException {
        var address = ENGINE + "/filter?firstResult=0&maxResults=2000&itemCount=false&resourceType=Task";
        time(who, "lists", () -> ask(browser, "GET", address, ""));
        var lists = json.readTree(ask(browser, "GET", address, ""));
        for (var list : lists.isArray() ? lists : lists.path("_embedded").path("filter")) {
            var first = ENGINE + "/filter/" + list.path("id").asText() + "/list?firstResult=0&maxResults=15";
            time(who, list.path("name").asText(), () -> ask(browser, "POST", first, FIRST_PAGE));
            var page = json.readTree(ask(browser, "POST", first, FIRST_PAGE));
            say("   %d in it", page.path("count").asInt());
            if (list.path("name").asText().equals("全部在办")) {
                var cards = "/desk/api/task-cards?" + ids(page);
                time(who, "cards of a page", () -> ask(browser, "GET", cards, ""));
            }
        }
    }

    private static String ids(JsonNode page) {
        return StreamSupport.stream(page.path("_embedded").path("task").spliterator(), false)
                .map(task -> "task=" + task.path("id").asText())
                .collect(Collectors.joining("&"));
    }

    private static String ask(StaffBrowser browser, String method, String path, String body) {
        var answer = browser.hal(method, path, body);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    private void time(String who, String what, Runnable call) {
        var times = new long[ROUNDS];
        for (var i = -WARM_UP; i < ROUNDS; i++) {
            var started = System.nanoTime();
            call.run();
            if (i >= 0) {
                times[i] = System.nanoTime() - started;
            }
        }
        Arrays.sort(times);
        if (times[ROUNDS * 95 / 100] >= 1_000_000_000) {
            slow.add(who + " " + what);
        }
        say(
                "%-12s %-20s p50 %6.1f ms  p95 %6.1f ms",
                who, what, times[ROUNDS / 2] / 1e6, times[ROUNDS * 95 / 100] / 1e6);
    }

    private static void say(String format, Object... values) {
        System.out.printf("BENCH " + format + "%n", values);
    }
}
