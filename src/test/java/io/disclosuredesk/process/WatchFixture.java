package io.disclosuredesk.process;

import io.disclosuredesk.deadline.ClockEvent;
import io.disclosuredesk.request.CaseClocks;
import io.disclosuredesk.request.CaseEvent;
import io.disclosuredesk.request.CaseHistory;
import io.disclosuredesk.request.EventType;
import io.disclosuredesk.request.Requests;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The application with one calendar of its own: every test begins on Monday, 2 March 2026, with a case received that day. Its
 * promise ends on 23 March, its red line is 30 March, a Monday (law sheet §2.4, C01).
 */
@SpringBootTest(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:watch;DB_CLOSE_DELAY=-1",
            "camunda.bpm.job-execution.enabled=false",
            "spring.mail.host=localhost",
            "spring.mail.port=3025"
        })
@ActiveProfiles("demo")
@Import(WatchFixture.TestTime.class)
abstract class WatchFixture {

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    static final LocalDate RECEIVED = day("2026-03-02");
    static final LocalDate TARGET = day("2026-03-23");
    static final LocalDate RED_LINE = day("2026-03-30");

    /** A clock that tests set, the engine's with it. */
    static final class WallClock extends Clock {

        private volatile Instant now = Instant.EPOCH;

        void set(LocalDate day, LocalTime time) {
            now = day.atTime(time).atZone(ZONE).toInstant();
            ClockUtil.setCurrentTime(Date.from(now));
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException("the organ has one zone");
        }
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class TestTime {
        @Bean
        @Primary
        WallClock wallClock() {
            var clock = new WallClock();
            clock.set(RECEIVED, LocalTime.of(10, 0));
            return clock;
        }
    }

    @Autowired
    WallClock clock;

    @Autowired
    MainRoad road;

    @Autowired
    CaseDriver driver;

    @Autowired
    Requests requests;

    @Autowired
    CaseClocks clocks;

    @Autowired
    CaseHistory history;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ManagementService management;

    @Autowired
    RuntimeService runtime;

    @Autowired
    HistoryService engineHistory;

    @Autowired
    TaskService tasks;

    String number = "";

    @BeforeEach
    void receiveRequest() {
        clock.set(RECEIVED, LocalTime.of(10, 0));
        number = road.receive(MainRoad.EXAMPLE.form());
    }

    /** Cases of earlier tests would be late in every later one. */
    @AfterEach
    void closeCases() {
        jdbc.sql("update request set closed_at = current_timestamp, policy = 'DEFAULT' where closed_at is null")
                .update();
        runtime.deleteProcessInstances(
                runtime.createProcessInstanceQuery().rootProcessInstances().list().stream()
                        .map(ProcessInstance::getId)
                        .toList(),
                "end of test",
                true,
                true);
        ClockUtil.reset();
    }

    static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    /** The morning's watch, from its timer to its end. */
    void watchOn(LocalDate day) {
        clock.set(day, LocalTime.of(7, 30));
        management.executeJob(timer().getId());
        driver.runJobs();
    }

    void watchOn(String day) {
        watchOn(day(day));
    }

    Job timer() {
        return Objects.requireNonNull(management
                .createJobQuery()
                .processDefinitionKey(DeadlineWatch.KEY)
                .timers()
                .singleResult());
    }

    List<String> reminders() {
        return said(EventType.REMINDED);
    }

    List<String> said(EventType type) {
        return history.of(requests.byNumber(number).id()).stream()
                .filter(event -> event.type() == type)
                .map(CaseEvent::detail)
                .toList();
    }

    void happens(ClockEvent event) {
        transaction.executeWithoutResult(status -> clocks.record(requests.byNumber(number), event, "handler"));
    }

    long inquiries() {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number, ExplainLateness.KEY)
                .count();
    }

    int priority(ModelTask task) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(number)
                .taskDefinitionKey(task.id())
                .singleResult()
                .getPriority();
    }

    void explain(Map<String, Object> answers) {
        driver.as("handler", () -> {
            var open = tasks.createTaskQuery()
                    .processInstanceBusinessKey(number)
                    .taskDefinitionKey(ExplainLateness.Task.EXPLAIN.id())
                    .singleResult();
            tasks.claim(open.getId(), "handler");
            tasks.complete(open.getId(), answers);
            return null;
        });
    }
}
