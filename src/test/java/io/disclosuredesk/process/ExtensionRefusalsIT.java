package io.disclosuredesk.process;

import static io.disclosuredesk.process.DeadlineExtension.Task.APPROVE_EXTENSION;
import static io.disclosuredesk.process.InformationRequest.Task.REVIEW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.disclosuredesk.deadline.ClockEvent;
import io.disclosuredesk.request.CaseClocks;
import io.disclosuredesk.request.DeliveryMethod;
import io.disclosuredesk.request.EventType;
import io.disclosuredesk.request.ExtensionStatus;
import io.disclosuredesk.request.Extensions;
import io.disclosuredesk.request.Requests;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Extensions that are refused, and restarts of the period around them. */
@ExtensionTest
class ExtensionRefusalsIT {

    private static final LocalDate RECEIVED = LocalDate.of(2026, 3, 9);
    private static final LocalDate DUE = LocalDate.of(2026, 4, 7);

    @Autowired
    SettableClock clock;

    @Autowired
    MainRoad road;

    @Autowired
    CaseDriver driver;

    @Autowired
    ExtensionDriver staff;

    @Autowired
    ExtensionRequests asking;

    @Autowired
    Requests requests;

    @Autowired
    Extensions extensions;

    @Autowired
    CaseClocks clocks;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TaskService tasks;

    @Autowired
    IdentityService identity;

    private String number = "";

    @BeforeEach
    void receiveRequest() {
        clock.set(RECEIVED);
        number = road.receive(ExtensionDriver.form(DeliveryMethod.DOWNLOAD, null));
        road.reach(number, REVIEW);
    }

    @Test
    void leavesTheDatesWhenTheHeadRefusesAndMayBeAskedAgain() {
        staff.ask(number, 10);
        assertThatThrownBy(() -> staff.decide(number, "approver", Map.of("answerApproved", "NO")))
                .hasMessageContaining("请写明意见");
        staff.decide(number, "approver", Map.of("answerApproved", "NO", "answerComment", "理由不成立，请按期答复。"));
        assertThat(requests.byNumber(number).deadlines().finalDueOn()).isEqualTo(DUE);
        assertThat(staff.ends(number)).containsExactly("EndEvent_ExtensionRefused");
        assertThat(road.events(number)).contains(EventType.EXTENSION_REFUSED);
        staff.grant(number, 5);
        assertThat(requests.byNumber(number).deadlines().finalDueOn()).isEqualTo("2026-04-14");
    }

    @Test
    void extendsOnce() {
        staff.ask(number, 10);
        assertThatThrownBy(() -> staff.ask(number, 5)).hasMessageContaining("正在等待负责人审批");
        staff.agree(number);
        assertThatThrownBy(() -> staff.ask(number, 5)).hasMessageContaining("延长答复期限只能有一次");
        driver.runJobs();
        assertThatThrownBy(() -> staff.ask(number, 5)).hasMessageContaining("延长答复期限只能有一次");
    }

    @Test
    void takesOneOfTwoWhoAskAtOnce() throws Exception {
        var together = new CyclicBarrier(2);
        Callable<Boolean> attempt = () -> {
            together.await();
            try {
                asking.submit(number, "handler", 10, ExtensionDriver.REASON);
                return true;
            } catch (RuntimeException second) {
                return false;
            }
        };
        var threads = Executors.newFixedThreadPool(2);
        try {
            var first = threads.submit(attempt);
            var second = threads.submit(attempt);
            assertThat(Stream.of(first.get(), second.get())).containsExactlyInAnyOrder(true, false);
        } finally {
            threads.shutdown();
        }
        assertThat(extensions.of(requests.byNumber(number).id())).hasSize(1);
        assertThat(staff.dueOn(number, APPROVE_EXTENSION)).isEqualTo(DUE);
    }

    @Test
    void asksForNumberAndReason() {
        assertThatThrownBy(() -> asking.submit(number, "handler", 0, ExtensionDriver.REASON))
                .hasMessageContaining("1至20");
        assertThatThrownBy(() -> asking.submit(number, "handler", 21, ExtensionDriver.REASON))
                .hasMessageContaining("1至20");
        assertThatThrownBy(() -> asking.submit(number, "handler", 5, "\u200B材料较多 \u200B\u200B\u200B\u200B\u200B\u200B"))
                .hasMessageContaining("至少10个字");
        assertThatThrownBy(() -> asking.submit(number, "handler", 5, "须核对第三方11010519491231002X的意见"))
                .hasMessageContaining("延期理由会印在文书上，其中有居民身份证号码110*************2X");
        assertThat(staff.isUnderWay(number)).isFalse();
        assertThat(road.events(number)).doesNotContain(EventType.EXTENSION_REQUESTED);
    }

    @Test
    void comesTooLateAfterTheLastDay() {
        clock.set(DUE);
        staff.ask(number, 10);
        clock.set(DUE.plusDays(1));
        assertThatThrownBy(() -> staff.agree(number))
                .hasMessageContaining("原答复期限已于2026-04-07届满")
                .hasMessageContaining("请选择“不同意”");
        assertThat(staff.dueOn(number, APPROVE_EXTENSION))
                .as("the task stays open")
                .isEqualTo(DUE);
        staff.decide(number, "approver", Map.of("answerApproved", "NO", "answerComment", "期限已过。"));
        assertThatThrownBy(() -> staff.ask(number, 10)).hasMessageContaining("不能再延期");
    }

    @Test
    void isNotDecidedByTheOneWhoAsked() {
        staff.ask(number, 10);
        identity.createMembership("handler", "approver");
        try {
            assertThatThrownBy(() -> staff.decide(number, "handler", Map.of("answerApproved", "YES")))
                    .hasMessageContaining("不能由本人审批");
            assertThatThrownBy(() -> extensions.decide(number, "handler", true, null))
                    .as("the record step refuses as well")
                    .hasMessageContaining("不能由本人审批");
        } finally {
            identity.deleteMembership("handler", "approver");
        }
        staff.agree(number);
    }

    @Test
    void isDecidedByOneOfTwoHeads() {
        staff.ask(number, 10);
        identity.createMembership("legal", "approver");
        try {
            driver.as("approver", () -> {
                tasks.claim(approval(), "approver");
                return null;
            });
            driver.as("legal", () -> {
                var answers = Map.<String, Object>of("answerApproved", "NO", "answerComment", "不同意。");
                assertThatThrownBy(() -> tasks.complete(approval(), answers)).hasMessageContaining("已由其他人员签收");
                return null;
            });
        } finally {
            identity.deleteMembership("legal", "approver");
        }
        staff.agree(number);
        assertThat(status()).isEqualTo(ExtensionStatus.APPROVED);
    }

    @Test
    void ignoresADecisionThatAClientSendsAsAVariable() {
        staff.ask(number, 10);
        assertThatThrownBy(() -> staff.decide(number, "approver", Map.of("extensionApproved", true)))
                .hasMessageContaining("请选择“是否同意延期”");
        staff.decide(
                number, "approver", Map.of("answerApproved", "NO", "answerComment", "不同意。", "extensionApproved", true));
        assertThat(staff.ends(number)).containsExactly("EndEvent_ExtensionRefused");
    }

    @Test
    void waitsForTheCorrectionAndExtendsThePeriodThatItStarts() {
        record(new ClockEvent.CorrectionRequested(RECEIVED.plusDays(1)));
        clock.set(RECEIVED.plusDays(2));
        assertThatThrownBy(() -> staff.ask(number, 10)).hasMessageContaining("正在等待申请人补正");
        clock.set(LocalDate.of(2026, 3, 20));
        record(new ClockEvent.Corrected(LocalDate.of(2026, 3, 20)));
        // example B01 of the law sheet: 20 working days from 20 March end on 20 April
        assertThat(requests.byNumber(number).deadlines().statutoryDueOn()).isEqualTo("2026-04-20");
        clock.set(LocalDate.of(2026, 4, 20));
        staff.grant(number, 3);
        assertThat(requests.byNumber(number).deadlines().finalDueOn()).isEqualTo("2026-04-23");
        assertThat(status()).isEqualTo(ExtensionStatus.EFFECTIVE);
    }

    @Test
    void hasNoEffectWhenThePeriodStartsAnewBeforeTheNotice() {
        staff.ask(number, 10);
        staff.agree(number);
        record(new ClockEvent.CorrectionRequested(RECEIVED));
        record(new ClockEvent.Corrected(LocalDate.of(2026, 3, 11)));
        clock.set(LocalDate.of(2026, 3, 12));
        var restarted = requests.byNumber(number).deadlines();
        driver.runJobs();
        assertThat(requests.byNumber(number).deadlines()).isEqualTo(restarted);
        assertThat(status()).isEqualTo(ExtensionStatus.WITHOUT_EFFECT);
    }

    private void record(ClockEvent event) {
        transaction.executeWithoutResult(status -> clocks.record(requests.byNumber(number), event, "registrar"));
    }

    private String approval() {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(number)
                .taskDefinitionKey(APPROVE_EXTENSION.id())
                .singleResult()
                .getId();
    }

    private ExtensionStatus status() {
        return extensions.current(requests.byNumber(number).id()).orElseThrow().status();
    }
}
