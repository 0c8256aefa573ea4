package io.disclosuredesk.process;

import static io.disclosuredesk.process.InformationRequest.Task.APPROVE;
import static io.disclosuredesk.process.InformationRequest.Task.CONFIRM_DISPATCH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.disclosuredesk.deadline.Channel;
import io.disclosuredesk.request.CaseStage;
import io.disclosuredesk.request.DeliveryMethod;
import io.disclosuredesk.request.EventType;
import io.disclosuredesk.request.IntakeForm;
import io.disclosuredesk.request.Lateness;
import io.disclosuredesk.request.LatenessCategory;
import io.disclosuredesk.request.LatenessReasons;
import io.disclosuredesk.request.StepRefusedException;
import io.disclosuredesk.request.WithdrawalForm;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.history.HistoricVariableUpdate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A case that passes its red line says why before its reply leaves, through the real engine. */
class LatenessIT extends WatchFixture {

    private static final Map<String, Object> REASON = Map.of(
            "answerCategory", "LARGE_SEARCH",
            "answerReason", "涉及十二个年度的纸质档案，逐卷检索用时超出预计",
            "answerRemedy", "三个工作日内完成检索并送法制审核，已电话向申请人说明");

    @Autowired
    LatenessReasons lateness;

    @Autowired
    WithdrawalIntake withdrawal;

    @Test
    void asksForTheReasonOnceAndPutsTheCaseOnTop() {
        watchOn("2026-03-31");
        watchOn("2026-04-01");
        assertThat(inquiries()).isEqualTo(1);
        assertThat(reminders()).containsExactly("法定期限2026-03-30已过，尚未答复");
        assertThat(priority(ExplainLateness.Task.EXPLAIN)).isEqualTo(100);
        assertThat(priority(InformationRequest.Task.REGISTER)).isEqualTo(100);
    }

    @Test
    void refusesTheSignOffUntilTheReasonIsRecorded() {
        road.reach(number, APPROVE);
        watchOn("2026-03-31");
        assertThatThrownBy(() -> driver.approve(number))
                .isInstanceOf(StepRefusedException.class)
                .hasMessageStartingWith("本件的法定期限2026-03-30已过，尚未说明逾期原因，不能签发。");
        assertThatThrownBy(() -> explain(
                        Map.of("answerCategory", "OTHER", "answerReason", "太忙", "answerRemedy", "尽快办理并及时答复申请人")))
                .hasMessageContaining("请写明逾期原因，至少10个字");
        assertThat(inquiries()).isEqualTo(1);

        explain(REASON);
        assertThat(inquiries()).isZero();
        assertThat(lateness.of(requests.byNumber(number).id()))
                .singleElement()
                .extracting(Lateness::dueOn, Lateness::category, Lateness::explainedBy)
                .containsExactly(RED_LINE, LatenessCategory.LARGE_SEARCH, "handler");
        assertThat(said(EventType.LATENESS_EXPLAINED))
                .singleElement()
                .asString()
                .contains("检索量大", "三个工作日内");
        watchOn("2026-04-01");
        assertThat(inquiries()).as("a known reason is not asked for again").isZero();

        driver.approve(number);
        assertThat(requests.byNumber(number).stage()).isEqualTo(CaseStage.ISSUE);
    }

    @Test
    void letsTheApproverSendALateReplyBackWithoutAReason() {
        road.reach(number, APPROVE);
        watchOn("2026-03-31");
        driver.complete(number, APPROVE, "approver", Map.of("answerPassed", "NO", "answerComment", "理由不具体，请补充"));
        assertThat(requests.byNumber(number).stage()).isEqualTo(CaseStage.DRAFT);
    }

    @Test
    void refusesToRecordTheDispatchOfALateReplyUntilTheReasonIsRecorded() {
        receiveOnPaper();
        clock.set(RED_LINE, LocalTime.of(16, 0));
        road.reach(number, null);
        driver.runJobs();
        watchOn("2026-03-31");
        assertThatThrownBy(() -> driver.confirmDispatch(number)).hasMessageContaining("尚未说明逾期原因，不能登记送达");
        explain(REASON);
        driver.confirmDispatch(number);
        assertThat(requests.byNumber(number).servedOn()).isEqualTo("2026-03-31");
    }

    @Test
    void takesTheQuestionBackWhenTheReplyWasPostedInTime() {
        receiveOnPaper();
        clock.set(RED_LINE, LocalTime.of(16, 0));
        road.reach(number, null);
        driver.runJobs();
        watchOn("2026-03-31");
        assertThat(inquiries()).isEqualTo(1);
        driver.complete(
                number,
                CONFIRM_DISPATCH,
                "registrar",
                Map.of(
                        "answerCarrier", "EMS",
                        "answerTrackingNumber", "EM123456789CN",
                        "answerServedOn", "2026-03-30"));
        assertThatThrownBy(() -> explain(REASON)).hasMessageContaining("本件现在没有需要说明的逾期");
        watchOn("2026-04-01");
        assertThat(inquiries()).isZero();
        assertThat(lateness.of(requests.byNumber(number).id())).isEmpty();
    }

    /** Nobody owes a reply any more, so nobody owes a reason; that the case was late stays in its history. */
    @Test
    void endsTheQuestionWithAWithdrawnCaseAndSaysSo() {
        watchOn("2026-03-31");
        var asked = tasks.createTaskQuery()
                .processInstanceBusinessKey(number)
                .taskDefinitionKey(ExplainLateness.Task.EXPLAIN.id())
                .singleResult();
        driver.claim(asked.getId(), "handler");
        withdrawal.submit(number, null);
        assertThat(inquiries()).isZero();
        assertThat(tasks.createTaskQuery().processInstanceBusinessKey(number).count())
                .as("in no list")
                .isZero();
        assertThat(said(EventType.WITHDRAWN)).singleElement().asString().contains("法定期限2026-03-30已过，逾期原因没有说明");
        assertThat(lateness.isOwed(number)).isFalse();
        assertThatThrownBy(
                        () -> lateness.record(number, "handler", LatenessCategory.OTHER, "涉及十二个年度的纸质档案", "三个工作日内完成检索"))
                .hasMessageContaining("现在没有需要说明的逾期");
        watchOn("2026-04-01");
        assertThat(inquiries()).isZero();
        assertThat(reminders()).containsExactly("法定期限2026-03-30已过，尚未答复");
        assertThat(jdbc.sql("select count(*) from case_fact where case_number = ? and final_late_at is null"
                                + " and target_late_at is null and processed_on = date '2026-03-31'")
                        .param(number)
                        .query(Long.class)
                        .single())
                .as("no figure of late replies, since nobody replied")
                .isOne();
    }

    @Test
    void callsAWithdrawalOfTheLastDayNotLateAndKeepsAReasonThatWasGiven() {
        watchOn("2026-03-31");
        withdrawal.record(number, onPaperOn(RED_LINE), "registrar");
        assertThat(inquiries()).isZero();
        assertThat(said(EventType.WITHDRAWN)).singleElement().asString().doesNotContain("逾期");

        receiveRequest();
        watchOn("2026-03-31");
        explain(REASON);
        withdrawal.record(number, onPaperOn(day("2026-03-31")), "registrar");
        assertThat(said(EventType.WITHDRAWN)).singleElement().asString().doesNotContain("逾期");
        assertThat(lateness.of(requests.byNumber(number).id())).hasSize(1);
    }

    private static WithdrawalForm onPaperOn(LocalDate day) {
        return WithdrawalForm.onPaper(Channel.COUNTER, day, "撤回申请书原件1页", "我不再需要，撤回申请。");
    }

    @Test
    void keepsTheTextOfTheReasonOutOfTheEngine() {
        watchOn("2026-03-31");
        explain(REASON);
        assertThat(engineHistory.createHistoricDetailQuery().variableUpdates().list())
                .extracting(update -> ((HistoricVariableUpdate) update).getVariableName())
                .contains("caseNumber")
                .noneMatch(name -> name.startsWith("answer"));
    }

    private void receiveOnPaper() {
        var form = MainRoad.EXAMPLE.form();
        number = road.receive(new IntakeForm(
                form.applicantType(),
                form.name(),
                form.idType(),
                form.idNumber(),
                null,
                null,
                form.phone(),
                null,
                form.address(),
                form.postcode(),
                form.items(),
                form.carrier(),
                DeliveryMethod.POST,
                List.of()));
    }
}
