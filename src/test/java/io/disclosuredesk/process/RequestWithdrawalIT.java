package io.disclosuredesk.process;

import static io.disclosuredesk.process.InformationRequest.Task.APPROVE;
import static io.disclosuredesk.process.InformationRequest.Task.LEGAL_REVIEW;
import static io.disclosuredesk.process.InformationRequest.Task.REVIEW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.disclosuredesk.PdfText;
import io.disclosuredesk.deadline.Channel;
import io.disclosuredesk.delivery.Deliveries;
import io.disclosuredesk.document.DocumentKind;
import io.disclosuredesk.document.Documents;
import io.disclosuredesk.request.CaseStage;
import io.disclosuredesk.request.EventType;
import io.disclosuredesk.request.ExtensionStatus;
import io.disclosuredesk.request.Extensions;
import io.disclosuredesk.request.RequestWithdrawal;
import io.disclosuredesk.request.RequestWithdrawals;
import io.disclosuredesk.request.StepRefusedException;
import io.disclosuredesk.request.StoredFiles;
import io.disclosuredesk.request.WithdrawalForm;
import io.disclosuredesk.request.WithdrawalNotPossibleException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 撤回申请 at every point of the way: the case ends, whatever works on it ends with it, and the applicant is told in writing. */
class RequestWithdrawalIT extends CorrectionFixture {

    private static final String REASON = "已经在网站上查到了这份文件。";

    @Autowired
    WithdrawalIntake withdrawal;

    @Autowired
    RequestWithdrawals withdrawals;

    @Autowired
    Extensions extensions;

    @Autowired
    ExtensionRequests extensionRequests;

    @Autowired
    Documents documents;

    @Autowired
    Deliveries deliveries;

    @Autowired
    StoredFiles files;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    @Autowired
    JdbcClient jdbc;

    @Test
    void endsAnywhereOnTheWayAndConfirmsInWriting() {
        for (var stop : new InformationRequest.@Nullable Task[] {null, REVIEW, LEGAL_REVIEW, APPROVE}) {
            receiveRequest();
            if (stop != null) {
                road.reach(number, stop);
            }
            day.set("2026-03-10T10:00:00");
            withdrawal.submit(number, REASON);
            assertThat(request().stage()).isEqualTo(CaseStage.WITHDRAWN);
            assertThat(request().withdrawnOn()).isEqualTo("2026-03-10");
            assertThat(openTasks()).isZero();
            driver.runJobs();

            assertThat(runtime.createProcessInstanceQuery()
                            .processInstanceBusinessKey(number)
                            .count())
                    .isZero();
            assertThat(letter()).contains("撤回政府信息公开申请确认书", "2026年3月10日", REASON.substring(0, 8), "终止办理");
            assertThat(deliveries.of(request().id(), DocumentKind.WITHDRAWAL)).isPresent();
            assertThat(documents.find(request().id(), DocumentKind.EVIDENCE)).isPresent();
            assertThat(events())
                    .containsOnlyOnce(EventType.WITHDRAWN, EventType.ARCHIVED)
                    .doesNotContain(EventType.SERVED);
            assertThat(history.isIntact(request().id())).isTrue();
            assertThat(request().servedOn()).isNull();
        }
    }

    @Test
    void countsTheCaseOnceAsOther() {
        road.reach(number, APPROVE);
        day.set("2026-03-10T10:00:00");
        withdrawal.submit(number, null);
        driver.runJobs();
        assertThat(jdbc.sql("select report_row || ' ' || processed_on || ' ' || stage || ' ' || outcomes from case_fact"
                                + " where case_number = ?")
                        .param(number)
                        .query(String.class)
                        .single())
                .isEqualTo("other_other 2026-03-10 WITHDRAWN ");
        assertThat(jdbc.sql(
                                "select coalesce(sum(amount), 0) from metric_delta where measure = ? and cell_month = date '2026-03-01'"
                                        + " and unit = '*' and channel = '*' and cell_key like 'other_other%'")
                        .param("REPLY_ROW")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void takesNothingTwice() {
        withdrawal.submit(number, REASON);
        assertThatExceptionOfType(WithdrawalNotPossibleException.class)
                .isThrownBy(() -> withdrawal.submit(number, REASON))
                .withMessageContaining("已于2026-03-02撤回");
        driver.runJobs();
        assertThatExceptionOfType(WithdrawalNotPossibleException.class)
                .isThrownBy(() -> withdrawal.submit(number, REASON));
        assertThat(events()).containsOnlyOnce(EventType.WITHDRAWN);
    }

    @Test
    void isPossibleAfterTheReplyWasIssuedAndNotAfterItWasServed() {
        number = road.receive(onPaper());
        road.reach(number, null);
        driver.runJobs();
        assertThat(request().stage()).isEqualTo(CaseStage.DELIVERY);
        withdrawal.submit(number, REASON);
        driver.runJobs();
        assertThat(driver.task(number).getTaskDefinitionKey()).isEqualTo(ServeNotice.Task.CONFIRM_NOTICE_DISPATCH.id());
        driver.complete(
                number,
                ServeNotice.Task.CONFIRM_NOTICE_DISPATCH,
                "registrar",
                Map.of("answerCarrier", "PICKUP", "answerServedOn", "2026-03-02"));
        driver.runJobs();
        assertThat(request().stage()).isEqualTo(CaseStage.WITHDRAWN);
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(number)
                        .count())
                .isZero();

        receiveRequest();
        road.reach(number, null);
        driver.runJobs();
        assertThat(request().stage()).isEqualTo(CaseStage.ARCHIVED);
        assertThatExceptionOfType(WithdrawalNotPossibleException.class)
                .isThrownBy(() -> withdrawal.submit(number, REASON))
                .withMessageContaining("已经送达");
    }

    @Test
    void endsTheWaitForACorrectionAndAnExtensionUnderWay() {
        ask();
        withdrawal.submit(number, REASON);
        assertThat(executable()).isEmpty();
        assertThat(management
                        .createJobQuery()
                        .timers()
                        .processInstanceId(request().processInstanceId())
                        .count())
                .isZero();
        driver.runJobs();
        assertThat(request().stage()).isEqualTo(CaseStage.WITHDRAWN);

        receiveRequest();
        driver.register(number);
        extensionRequests.submit(number, "handler", 10, "涉及纸质案卷，须到三处库房查找");
        withdrawal.submit(number, REASON);
        assertThat(openTasks()).isZero();
        assertThat(extensions.current(request().id()).orElseThrow().status()).isEqualTo(ExtensionStatus.OVERTAKEN);
        driver.runJobs();
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(number)
                        .count())
                .isZero();
    }

    @Test
    void recordsWhatCameOnPaper() {
        driver.register(number);
        day.set("2026-03-10T10:00:00");
        var form = WithdrawalForm.onPaper(
                Channel.REGISTERED_POST, LocalDate.of(2026, 3, 9), "EMS 1234567890123，原件入卷", "我不再需要这份文件，撤回申请。");
        withdrawal.record(number, form, "registrar");
        assertThat(withdrawals.of(request().id()).orElseThrow())
                .isEqualTo(new RequestWithdrawal(
                        LocalDate.of(2026, 3, 9),
                        Channel.REGISTERED_POST,
                        "EMS 1234567890123，原件入卷",
                        "我不再需要这份文件，撤回申请。",
                        CaseStage.REVIEW,
                        "registrar"));
        assertThat(jdbc.sql("select said_sealed from request_withdrawal where request_id = ?")
                        .param(request().id())
                        .query(String.class)
                        .single())
                .doesNotContain("撤回");
        driver.runJobs();
        assertThat(letter()).contains("2026年3月9日", "我不再需要这份文件");
    }

    @Test
    void refusesADayThatCannotBe() {
        for (var on : List.of("2026-03-03", "2026-03-01")) {
            var form = WithdrawalForm.onPaper(Channel.COUNTER, LocalDate.parse(on), "撤回申请书原件", "撤回申请");
            assertThatExceptionOfType(StepRefusedException.class)
                    .isThrownBy(() -> withdrawal.record(number, form, "registrar"))
                    .withMessageContaining("不能");
        }
        assertThat(request().stage()).isEqualTo(CaseStage.REGISTRATION);
        assertThat(openTasks()).isOne();
    }

    private long openTasks() {
        return tasks.createTaskQuery().processInstanceBusinessKey(number).count();
    }

    private String letter() {
        var document = documents.find(request().id(), DocumentKind.WITHDRAWAL).orElseThrow();
        return PdfText.of(files.content(document.file().id()));
    }
}
