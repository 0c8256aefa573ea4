package io.disclosuredesk.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.disclosuredesk.calendar.Calendars;
import io.disclosuredesk.calendar.NoticeRefusedException;
import io.disclosuredesk.calendar.SampleNotice;
import io.disclosuredesk.request.CaseEvent;
import io.disclosuredesk.request.CaseHistory;
import io.disclosuredesk.request.EventType;
import io.disclosuredesk.request.Recalculations;
import io.disclosuredesk.request.Requests;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;

/** The State Council speaks: the notice of 2027 is imported on 15 December 2026, while cases are open. */
@SpringBootTest(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:calendar-import;DB_CLOSE_DELAY=-1",
            "camunda.bpm.job-execution.enabled=false"
        })
@ActiveProfiles("demo")
@TestMethodOrder(OrderAnnotation.class)
class CalendarImportIT {

    /** The days of the sample notice, but with the working Thursday and Friday after New Year off and a Sunday worked for one. */
    private static final String LONGER_NEW_YEAR =
            SampleNotice.TEXT.replace("1月1日（周五）至3日（周日）放假，共3天。", "1月1日（周五）至5日（周二）放假调休，共5天。1月9日（周六）、1月10日（周日）上班。");

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @TestConfiguration
    static class OnTheFifteenth {
        @Bean
        @Primary
        Clock fixedClock() {
            return Clock.fixed(Instant.parse("2026-12-15T02:00:00Z"), ZONE);
        }
    }

    @Autowired
    CalendarImport imports;

    @Autowired
    Calendars calendars;

    @Autowired
    Recalculations recalculations;

    @Autowired
    MainRoad road;

    @Autowired
    CaseDriver driver;

    @Autowired
    Requests requests;

    @Autowired
    CaseHistory history;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService management;

    @Autowired
    JdbcClient jdbc;

    @Test
    @Order(1)
    void redatesOpenCasesTheirTasksAndWritesWhatChanged() {
        var number = road.receive(MainRoad.EXAMPLE.form());
        var before = requests.byNumber(number).deadlines();
        assertThat(before.targetDueOn()).isEqualTo("2027-01-06");
        assertThat(before.statutoryDueOn()).isEqualTo("2027-01-13");
        assertThat(before.provisional()).isTrue();
        assertThat(dueOn(driver.task(number))).isEqualTo("2027-01-13");

        assertThat(adopt(LONGER_NEW_YEAR)).isTrue();
        assertThat(requests.byNumber(number).deadlines())
                .as("nothing moves before the job runs")
                .isEqualTo(before);
        driver.runJobs();

        var after = requests.byNumber(number).deadlines();
        // 4 and 5 January are off, 9 and 10 January are worked: the promise moves, the statutory date comes out the
        // same
        assertThat(after.targetDueOn()).isEqualTo("2027-01-08");
        assertThat(after.statutoryDueOn()).isEqualTo("2027-01-13");
        assertThat(after.provisional()).isFalse();
        var task = driver.task(number);
        assertThat(dueOn(task)).isEqualTo("2027-01-13");
        assertThat(LocalDate.ofInstant(task.getFollowUpDate().toInstant(), ZONE))
                .isEqualTo("2027-01-08");
        assertThat(lastEvent(number).type()).isEqualTo(EventType.DATES_RECALCULATED);
        assertThat(lastEvent(number).detail())
                .isEqualTo("2027年放假安排更新（国办发明电〔2026〕99号）：承诺期限由2027-01-06改为2027-01-08，不再是暂定日期");
        assertThat(recalculations.latest().get(0).percent()).isEqualTo(100);
        assertThat(recalculations.latest().get(0).movedCases()).isPositive();
    }

    @Test
    @Order(2)
    void doesNothingWhenTheSameNoticeComesAgain() {
        var runs = recalculations.latest().size();
        assertThat(adopt(LONGER_NEW_YEAR)).isFalse();
        assertThat(recalculations.latest()).hasSize(runs);
    }

    @Test
    @Order(3)
    void movesTheStatutoryDateAndTheDueDateOfTheTaskByAnAmendingNotice() {
        var number = road.receive(MainRoad.EXAMPLE.form());
        assertThat(adopt(SampleNotice.TEXT.replace("1月1日（周五）至3日（周日）放假，共3天。", "1月1日（周五）至5日（周二）放假调休，共5天。")))
                .isTrue();
        driver.runJobs();
        assertThat(requests.byNumber(number).deadlines().statutoryDueOn()).isEqualTo("2027-01-15");
        assertThat(dueOn(driver.task(number))).isEqualTo("2027-01-15");
    }

    @Test
    @Order(4)
    void refusesAnImportThatFollowsAnotherPreview() {
        assertThatThrownBy(() -> imports.adopt(
                        SampleNotice.YEAR,
                        SampleNotice.NUMBER,
                        SampleNotice.TEXT,
                        calendars.version() - 1,
                        "administrator"))
                .isInstanceOf(NoticeRefusedException.class)
                .hasMessageContaining("重新预览");
    }

    @Test
    @Order(5)
    void goesOnWhereItStoppedAndTouchesEachCaseOnce() {
        var cases = List.of(
                road.receive(MainRoad.EXAMPLE.form()),
                road.receive(MainRoad.EXAMPLE.form()),
                road.receive(MainRoad.EXAMPLE.form()));
        assertThat(adopt(SampleNotice.TEXT)).isTrue();
        var run = recalculations.latest().get(0);
        // the job fails: nothing of its batch stands, the run waits where it was
        jdbc.sql("update request set history_seal = null, policy = 'GONE' where case_number = ?")
                .param(cases.get(2))
                .update();
        var job = management.createJobQuery().messages().singleResult();
        assertThatThrownBy(() -> management.executeJob(job.getId())).hasMessageContaining("GONE");
        assertThat(requests.byNumber(cases.get(0)).deadlines().statutoryDueOn()).isEqualTo("2027-01-15");
        assertThat(recalculations.latest().get(0)).isEqualTo(run);
        assertThat(run.percent()).isZero();

        jdbc.sql("update request set policy = 'DEFAULT' where case_number = ?")
                .param(cases.get(2))
                .update();
        management.setJobRetries(job.getId(), 1);
        driver.runJobs();
        assertThat(cases)
                .allSatisfy(number -> assertThat(
                                requests.byNumber(number).deadlines().statutoryDueOn())
                        .isEqualTo("2027-01-13"));
        assertThat(history.of(requests.byNumber(cases.get(0)).id()).stream()
                        .filter(event -> event.type() == EventType.DATES_RECALCULATED))
                .hasSize(1);
        assertThat(runtime.createProcessInstanceQuery()
                        .processDefinitionKey(CalendarRevision.KEY)
                        .count())
                .isZero();
    }

    private boolean adopt(String text) {
        return imports.adopt(SampleNotice.YEAR, SampleNotice.NUMBER, text, calendars.version(), "administrator");
    }

    private CaseEvent lastEvent(String number) {
        var events = history.of(requests.byNumber(number).id());
        return events.get(events.size() - 1);
    }

    private static LocalDate dueOn(Task task) {
        return LocalDate.ofInstant(task.getDueDate().toInstant(), ZONE);
    }
}
