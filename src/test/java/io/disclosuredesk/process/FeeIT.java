package io.disclosuredesk.process;

import static io.disclosuredesk.process.FeeProcess.Task.CONFIRM_UNPAID;
import static io.disclosuredesk.process.FeeProcess.Task.RECEIVE_PAYMENT;
import static io.disclosuredesk.process.InformationRequest.Task.APPROVE;
import static io.disclosuredesk.process.InformationRequest.Task.CONFIDENTIALITY_CHECK;
import static io.disclosuredesk.process.InformationRequest.Task.LEGAL_REVIEW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.disclosuredesk.decision.Outcome;
import io.disclosuredesk.document.DocumentKind;
import io.disclosuredesk.request.CaseStage;
import io.disclosuredesk.request.EventType;
import io.disclosuredesk.request.FeeStatus;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** 信息处理费 end to end on the real engine: paid, not paid, refused, told too late, withdrawn. */
class FeeIT extends FeeFixture {

    @Test
    void startsThePeriodAnewOnTheDayAfterThePayment() {
        told(MainRoad.EXAMPLE.form());
        assertThat(request().stage()).isEqualTo(CaseStage.FEE);
        assertThat(request().deadlines().awaitingPayment()).isTrue();
        assertThat(fee().dueOn()).as("E01").isEqualTo("2026-07-29");
        assertThat(driver.task(number).getTaskDefinitionKey()).isEqualTo(RECEIVE_PAYMENT.id());
        assertThat(driver.task(number).getDueDate()).isEqualTo(closeOf("2026-07-29"));
        assertThat(runtime.getVariable(driver.task(number).getProcessInstanceId(), ClockStates.VARIABLE))
                .isEqualTo(ClockState.STOPPED.name());
        assertThat(letter(DocumentKind.FEE_NOTICE))
                .contains(GROUNDS.substring(0, 20), "68页", "应缴380元", "缴款码", "20个工作日")
                .doesNotContain("行政复议");

        day.set("2026-07-16T09:00:00");
        pay(RECEIVE_PAYMENT, "2026-07-15", "380");
        assertThat(driver.task(number).getTaskDefinitionKey()).isEqualTo(CONFIDENTIALITY_CHECK.id());
        assertThat(driver.task(number).getFollowUpDate()).as("E01").isEqualTo(closeOf("2026-08-05"));
        assertThat(driver.task(number).getDueDate()).as("E01").isEqualTo(closeOf("2026-08-12"));
        assertThat(request().deadlines().dayOne()).isEqualTo("2026-07-16");
        assertThat(request().deadlines().originalStatutoryDueOn()).isEqualTo("2026-07-14");
        assertThat(fee().status()).isEqualTo(FeeStatus.PAID);
        assertThat(events())
                .containsSubsequence(
                        EventType.FEE_PROPOSED,
                        EventType.REVIEWED,
                        EventType.FEE_APPROVED,
                        EventType.NOTICE_ISSUED,
                        EventType.NOTICE_SERVED,
                        EventType.FEE_NOTICED,
                        EventType.FEE_PAID);
        road.step(number, CONFIDENTIALITY_CHECK.id());
        driver.draft(number, MainRoad.EXAMPLE.handling());
        road.step(number, LEGAL_REVIEW.id());
        road.step(number, APPROVE.id());
        driver.runJobs();
        assertThat(request().stage()).isEqualTo(CaseStage.ARCHIVED);
    }

    @Test
    void asksAPersonWhenThePeriodHasPassedAndTellsTheApplicant() {
        told(MainRoad.EXAMPLE.form());
        day.set("2026-07-29T12:00:00");
        assertThat(dueTimers()).isZero();
        letItPass();
        assertThat(driver.task(number).getTaskDefinitionKey()).isEqualTo(CONFIRM_UNPAID.id());
        assertThat(events()).endsWith(EventType.FEE_OVERDUE);
        assertThatThrownBy(this::confirmUnpaid).as("its last day").hasMessageContaining("当日结束以前");
        day.set("2026-07-30T09:00:00");
        assertThatThrownBy(() -> pay(CONFIRM_UNPAID, "2026-07-30", "380")).hasMessageContaining("逾期未缴费的视为放弃申请");
        confirmUnpaid();
        assertThat(request().items()).allMatch(item -> item.answer().outcome() == Outcome.UNPAID_FEE);

        // the reviewer wants it looked into again: no second approval, no second notice
        driver.complete(number, LEGAL_REVIEW, "legal", Map.of("answerPassed", "NO", "answerComment", "请再向财政票据系统核实一次。"));
        assertThat(request().stage()).isEqualTo(CaseStage.FEE);
        assertThat(request().items()).allMatch(item -> item.answer().outcome() == null);
        assertThat(driver.task(number).getTaskDefinitionKey()).isEqualTo(CONFIRM_UNPAID.id());
        confirmUnpaid();
        road.step(number, LEGAL_REVIEW.id());
        driver.complete(number, APPROVE, "approver", Map.of("answerPassed", "NO", "answerComment", "核实的时间写错了。"));
        assertThat(driver.task(number).getTaskDefinitionKey()).isEqualTo(CONFIRM_UNPAID.id());
        confirmUnpaid();
        road.step(number, LEGAL_REVIEW.id());
        road.step(number, APPROVE.id());
        driver.runJobs();
        assertThat(request().stage()).isEqualTo(CaseStage.ARCHIVED);
        var notice = documents.find(request().id(), DocumentKind.FEE_NOTICE).orElseThrow();
        assertThat(letter(DocumentKind.REPLY))
                .contains("不再处理", String.valueOf(notice.number()), "2026年7月1日", "2026年7月29日", "380元", "第四十二条", "行政复议");
    }

    @Test
    void findsThePaymentThatWasMadeInTime() {
        told(MainRoad.EXAMPLE.form());
        letItPass();
        day.set("2026-07-31T09:00:00");
        pay(CONFIRM_UNPAID, "2026-07-29", "380.00");
        assertThat(driver.task(number).getTaskDefinitionKey()).isEqualTo(CONFIDENTIALITY_CHECK.id());
        assertThat(request().deadlines().countedFrom()).isEqualTo("2026-07-29");
        assertThat(request().deadlines().isAwaiting()).isFalse();
    }

    @Test
    void goesOnWithoutAFeeWhenTheHeadRefuses() {
        proposed(MainRoad.EXAMPLE.form());
        assertThatThrownBy(() -> decide("NO", "")).hasMessageContaining("请写明意见");
        decide("NO", "数量没有明显超过合理范围。");
        assertThat(fee().status()).isEqualTo(FeeStatus.REFUSED);
        assertThat(driver.task(number).getTaskDefinitionKey()).isEqualTo(CONFIDENTIALITY_CHECK.id());
        assertThat(documents.find(request().id(), DocumentKind.FEE_NOTICE)).isEmpty();
        assertThat(request().deadlines().isAwaiting()).isFalse();
    }

    @Test
    void chargesNothingWhenTheNoticeComesAfterThePeriod() {
        proposed(onPaper());
        decide("YES", "");
        driver.runJobs();
        day.set("2026-07-15T09:00:00");
        post("2026-07-15");
        assertThat(fee().status()).isEqualTo(FeeStatus.WITHOUT_EFFECT);
        assertThat(driver.task(number).getTaskDefinitionKey()).isEqualTo(CONFIDENTIALITY_CHECK.id());
        assertThat(request().deadlines().finalDueOn()).isEqualTo("2026-07-14");
    }

    @Test
    void endsWhenTheApplicantWithdraws() {
        told(MainRoad.EXAMPLE.form());
        day.set("2026-07-10T09:00:00");
        withdrawals.submit(number, "不需要了");
        driver.runJobs();
        assertThat(request().stage()).isEqualTo(CaseStage.WITHDRAWN);
        assertThat(fees.refusal(request()))
                .hasValueSatisfying(why -> assertThat(why).contains("不再收费"));
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(number)
                        .count())
                .isZero();
    }
}
