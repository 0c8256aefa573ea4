package io.disclosuredesk.process;

import static io.disclosuredesk.process.FeeProcess.Task.APPROVE_FEE;
import static io.disclosuredesk.process.FeeProcess.Task.RECEIVE_PAYMENT;
import static io.disclosuredesk.process.InformationRequest.Task.CONFIDENTIALITY_CHECK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.disclosuredesk.request.FeeStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 信息处理费: what is refused, and why. */
class FeeRefusalsIT extends FeeFixture {

    @Test
    void takesNoPaymentThatCannotBe() {
        told(MainRoad.EXAMPLE.form());
        day.set("2026-07-10T09:00:00");
        assertThatThrownBy(() -> pay(RECEIVE_PAYMENT, "2026-07-11", "380")).hasMessageContaining("不能晚于今天");
        assertThatThrownBy(() -> pay(RECEIVE_PAYMENT, "2026-06-30", "380")).hasMessageContaining("不能早于收费通知书送达之日");
        assertThatThrownBy(() -> pay(RECEIVE_PAYMENT, "2026-07-10", "379.99")).hasMessageContaining("应缴380元");
        assertThatThrownBy(() -> pay(RECEIVE_PAYMENT, "2026-07-10", "三百八")).hasMessageContaining("请填写金额");
        assertThatThrownBy(() -> pay(RECEIVE_PAYMENT, "", "380")).hasMessageContaining("缴费完成的日期");
        assertThat(fee().status()).isEqualTo(FeeStatus.NOTICED);
        assertThat(request().deadlines().awaitingPayment()).isTrue();
    }

    @Test
    void agreesToNoFeeAfterThePeriod() {
        proposed(MainRoad.EXAMPLE.form());
        day.set("2026-07-15T09:00:00");
        assertThatThrownBy(() -> decide("YES", "")).hasMessageContaining("不能再收费");
        decide("NO", "期限已过，不收费。");
        assertThat(driver.task(number).getTaskDefinitionKey()).isEqualTo(CONFIDENTIALITY_CHECK.id());
    }

    @Test
    void isProposedUnderReviewOnceAndByAHandlerWhoDoesNotDecide() {
        received(MainRoad.EXAMPLE.form());
        assertThatThrownBy(this::propose).hasMessageContaining("只能在“审查”环节提出");
        driver.register(number);
        propose();
        assertThatThrownBy(this::propose).hasMessageContaining("已经提出收费");
        fees.drop(number, "handler");
        assertThatThrownBy(() -> fees.drop(number, "handler")).hasMessageContaining("没有可以取消的收费");
        propose();
        driver.review(number, MainRoad.EXAMPLE.handling());
        assertThatThrownBy(() -> fees.drop(number, "handler")).hasMessageContaining("已经转负责人审批");
        assertThat(fees.refusalToDecide(request(), "handler"))
                .hasValueSatisfying(why -> assertThat(why).contains("不能由本人审批"));
        assertThat(fees.refusalToDecide(request(), "approver")).isEmpty();
        assertThat(driver.task(number).getTaskDefinitionKey()).isEqualTo(APPROVE_FEE.id());
    }

    @Test
    void countsTheRequestsOfTheMonthAndSaysWhenThereAreMany() {
        received(MainRoad.EXAMPLE.form());
        var before = fees.earlierInMonth(request());
        received(MainRoad.EXAMPLE.form());
        assertThat(fees.earlierInMonth(request())).isEqualTo(before + 1);
        day.set("2026-08-03T10:00:00");
        number = road.receive(MainRoad.EXAMPLE.form());
        assertThat(fees.earlierInMonth(request())).as("a new month").isZero();
        assertThat(fees.hint(request())).isEmpty();
        for (var more = 0; more < 9; more++) {
            number = road.receive(MainRoad.EXAMPLE.form());
        }
        assertThat(fees.hint(request()))
                .hasValueSatisfying(hint -> assertThat(hint).contains("本月的申请连同本件共11件"));
    }

    /** The model as it was before it knew fees; whatever began with it and was left behind by the update. */
    @Test
    void chargesNothingInACaseThatAnUpdateLeftBehind(@Autowired RepositoryService repository) throws IOException {
        var earlier = Files.readString(Path.of("processes/information-request.bpmn"))
                .replace(FeeRequests.STEP, "CallActivity_OfEarlier");
        var deployment = repository
                .createDeployment()
                .addString("information-request.bpmn", earlier)
                .deploy();
        try {
            received(MainRoad.EXAMPLE.form());
            driver.register(number);
            assertThat(fees.refusal(request())).isEmpty();
            assertThatThrownBy(this::propose).hasMessageContaining("不能收取信息处理费");
            assertThat(fees.of(request().id())).isEmpty();
        } finally {
            repository.deleteDeployment(deployment.getId(), true);
        }
        received(MainRoad.EXAMPLE.form());
        driver.register(number);
        propose();
        assertThat(fees.of(request().id())).hasSize(1);
    }
}
