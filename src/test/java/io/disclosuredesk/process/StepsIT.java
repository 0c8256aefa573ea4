package io.disclosuredesk.process;

import static io.disclosuredesk.process.InformationRequest.Task.APPROVE;
import static io.disclosuredesk.process.InformationRequest.Task.CONFIDENTIALITY_CHECK;
import static io.disclosuredesk.process.InformationRequest.Task.CONFIRM_DISPATCH;
import static io.disclosuredesk.process.InformationRequest.Task.DRAFT;
import static io.disclosuredesk.process.InformationRequest.Task.LEGAL_REVIEW;
import static io.disclosuredesk.process.InformationRequest.Task.REGISTER;
import static io.disclosuredesk.process.InformationRequest.Task.REVIEW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.disclosuredesk.Example;
import io.disclosuredesk.deadline.Receipt;
import io.disclosuredesk.document.DocumentKind;
import io.disclosuredesk.document.Documents;
import io.disclosuredesk.request.CaseEvent;
import io.disclosuredesk.request.CaseHistory;
import io.disclosuredesk.request.CaseStage;
import io.disclosuredesk.request.DeliveryMethod;
import io.disclosuredesk.request.EventType;
import io.disclosuredesk.request.IntakeForm;
import io.disclosuredesk.request.Requests;
import io.disclosuredesk.request.StepRefusedException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every step of the main road with its returns and refusals, through the real engine. */
@EngineIT
class StepsIT {

    /** Granted, delivered by download or mail, one item. */
    private static final Example EXAMPLE = Example.all().get(0);

    @Autowired
    RequestIntake intake;

    @Autowired
    CaseDriver driver;

    @Autowired
    Requests requests;

    @Autowired
    Documents documents;

    @Autowired
    CaseHistory history;

    @Autowired
    TaskService tasks;

    @Autowired
    RuntimeService runtime;

    @Autowired
    HistoryService engineHistory;

    @Autowired
    IdentityService identity;

    @Autowired
    Clock clock;

    private String number = "";

    @BeforeEach
    void receiveRequest() {
        number = intake.submit(EXAMPLE.form(), Receipt.online(LocalDate.now(clock)), null, null)
                .caseNumber();
        driver.runJobs();
    }

    @Test
    void startsEveryTaskWithGroupDueDateAndFollowUpDate() {
        for (var group : List.of("registrar", "handler", "confidentiality", "handler", "legal", "approver")) {
            var task = driver.task(number);
            var candidates = tasks.getIdentityLinksForTask(task.getId());
            assertThat(candidates).extracting(link -> link.getGroupId()).containsExactly(group);
            var dates = requests.byNumber(number).deadlines();
            var zone = ZoneId.of("Asia/Shanghai");
            assertThat(LocalDate.ofInstant(task.getDueDate().toInstant(), zone)).isEqualTo(dates.statutoryDueOn());
            assertThat(LocalDate.ofInstant(task.getFollowUpDate().toInstant(), zone))
                    .isEqualTo(dates.targetDueOn());
            assertThat(task.getTenantId()).isEqualTo("YZZRZY");
            step(task.getTaskDefinitionKey());
        }
        assertThat(requests.byNumber(number).stage()).isEqualTo(CaseStage.ISSUE);
    }

    @Test
    void returnsFromTheConfidentialityCheckToReview() {
        driver.register(number);
        driver.review(number, EXAMPLE.handling());
        assertThatThrownBy(() ->
                        driver.complete(number, CONFIDENTIALITY_CHECK, "confidentiality", Map.of("answerPassed", "NO")))
                .hasMessageContaining("退回时请写明意见");
        driver.complete(
                number,
                CONFIDENTIALITY_CHECK,
                "confidentiality",
                Map.of("answerPassed", "NO", "answerComment", "请补充附图的密级情况。"));
        assertThat(driver.task(number).getTaskDefinitionKey()).isEqualTo(REVIEW.id());
        assertThat(requests.byNumber(number).returnedReason()).isEqualTo("请补充附图的密级情况。");
        driver.review(number, EXAMPLE.handling());
        driver.passConfidentialityCheck(number);
        assertThat(driver.task(number).getTaskDefinitionKey()).isEqualTo(DRAFT.id());
        assertThat(types()).containsSubsequence(EventType.CONFIDENTIALITY_RETURNED, EventType.CONFIDENTIALITY_PASSED);
    }

    @Test
    void returnsFromLegalReviewAndSignOffToTheDraft() {
        reach(LEGAL_REVIEW);
        driver.complete(number, LEGAL_REVIEW, "legal", Map.of("answerPassed", "NO", "answerComment", "理由过于笼统。"));
        assertThat(driver.task(number).getTaskDefinitionKey()).isEqualTo(DRAFT.id());
        driver.draft(number, EXAMPLE.handling());
        driver.passLegalReview(number);
        driver.complete(number, APPROVE, "approver", Map.of("answerPassed", "NO", "answerComment", "请核对文号。"));
        assertThat(driver.task(number).getTaskDefinitionKey()).isEqualTo(DRAFT.id());
        assertThat(requests.byNumber(number).replyNumber())
                .as("a returned draft takes no number")
                .isNull();
        driver.draft(number, EXAMPLE.handling());
        driver.passLegalReview(number);
        driver.approve(number);
        driver.runJobs();
        assertThat(requests.byNumber(number).stage()).isEqualTo(CaseStage.ARCHIVED);
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(number)
                        .count())
                .isZero();
    }

    @Test
    void refusesTheHandlerAtTheConfidentialityCheckAndTheDrafterAtTheSignOff() {
        driver.register(number);
        driver.review(number, EXAMPLE.handling());
        withRole(
                "handler",
                "confidentiality",
                () -> assertThatThrownBy(() -> driver.complete(
                                number, CONFIDENTIALITY_CHECK, "handler", Map.of("answerPassed", "YES")))
                        .hasMessageContaining("您是本件的承办人，不能由本人进行保密审查"));
        driver.passConfidentialityCheck(number);
        driver.draft(number, EXAMPLE.handling());
        driver.passLegalReview(number);
        withRole(
                "handler",
                "approver",
                () -> assertThatThrownBy(
                                () -> driver.complete(number, APPROVE, "handler", Map.of("answerPassed", "YES")))
                        .hasMessageContaining("不能由本人签发"));
        assertThat(driver.task(number).getTaskDefinitionKey()).isEqualTo(APPROVE.id());
    }

    @Test
    void leavesTheTaskOpenAndTheCaseUnchangedAfterARefusal() {
        var before = types();
        assertThatThrownBy(() -> driver.complete(
                        number,
                        REGISTER,
                        "registrar",
                        Map.of(
                                "answerIdentity", "COMPLETED_BY_CONTACT",
                                "answerContent", "COMPLETE",
                                "answerApplicantType", "NATURAL_PERSON",
                                "answerHandlingUnit", "用地科")))
                .isInstanceOf(StepRefusedException.class)
                .hasMessageContaining("请在备注中写明联系时间");
        assertThat(driver.task(number).getTaskDefinitionKey()).isEqualTo(REGISTER.id());
        assertThat(requests.byNumber(number).stage()).isEqualTo(CaseStage.REGISTRATION);
        assertThat(types()).isEqualTo(before);
    }

    @Test
    void refusesAReviewWithoutSearchRecordAndADraftWithoutAnswers() {
        driver.register(number);
        assertThatThrownBy(() -> driver.complete(number, REVIEW, "handler", Map.of()))
                .hasMessageContaining("请填全检索记录");
        driver.review(number, EXAMPLE.handling());
        assertThatThrownBy(() -> driver.complete(
                        number, CONFIDENTIALITY_CHECK, "confidentiality", Map.of("answerPassed", "YES")))
                .hasMessageContaining("请选择审查结论");
        driver.passConfidentialityCheck(number);
        assertThatThrownBy(() -> driver.complete(number, DRAFT, "handler", Map.of()))
                .hasMessageContaining("请选择答复结果");
    }

    @Test
    void letsOnlyTheHolderCloseATask() {
        driver.register(number);
        var task = driver.task(number).getId();
        driver.as("handler", () -> {
            tasks.claim(task, "handler");
            return null;
        });
        driver.as("handler2", () -> {
            assertThatThrownBy(() -> tasks.complete(task)).hasMessageContaining("本任务已由其他人员签收");
            return null;
        });
        driver.as("legal", () -> {
            assertThatThrownBy(() -> tasks.claim(task, "legal")).isInstanceOf(AuthorizationException.class);
            return null;
        });
        assertThat(driver.task(number).getAssignee()).isEqualTo("handler");
    }

    @Test
    void ignoresRoutingVariablesThatAClientSends() {
        reach(LEGAL_REVIEW);
        driver.complete(
                number,
                LEGAL_REVIEW,
                "legal",
                Map.of("answerPassed", "NO", "answerComment", "重写。", "legalReviewPassed", true, "replyApproved", true));
        assertThat(driver.task(number).getTaskDefinitionKey()).isEqualTo(DRAFT.id());
        driver.draft(number, EXAMPLE.handling());
        driver.passLegalReview(number);
        assertThatThrownBy(() -> driver.complete(number, APPROVE, "approver", Map.of("replyApproved", true)))
                .hasMessageContaining("请选择“是否同意签发”");
    }

    @Test
    void staysWithItsOwnCaseWhateverCaseNumberAClientSends() {
        var other = intake.submit(EXAMPLE.form(), Receipt.online(LocalDate.now(clock)), null, null)
                .caseNumber();
        driver.complete(
                number,
                REGISTER,
                "registrar",
                Map.of(
                        "caseNumber", other,
                        "answerIdentity", "COMPLETE",
                        "answerContent", "COMPLETE",
                        "answerApplicantType", "NATURAL_PERSON",
                        "answerHandlingUnit", "用地科"));
        assertThat(requests.byNumber(number).stage()).isEqualTo(CaseStage.REVIEW);
        assertThat(requests.byNumber(other).stage()).isEqualTo(CaseStage.REGISTRATION);
    }

    @Test
    void goesToTheCounterWhenMailCannotBeDelivered() {
        var form = EXAMPLE.form();
        var unreachable = new IntakeForm(
                form.applicantType(),
                form.name(),
                form.idType(),
                form.idNumber(),
                null,
                null,
                form.phone(),
                "不是邮箱",
                form.address(),
                form.postcode(),
                form.items(),
                form.carrier(),
                DeliveryMethod.EMAIL,
                List.of());
        number = intake.submit(unreachable, Receipt.online(LocalDate.now(clock)), null, null)
                .caseNumber();
        driver.runJobs();
        reach(null);
        driver.runJobs();
        assertThat(driver.task(number).getTaskDefinitionKey()).isEqualTo(CONFIRM_DISPATCH.id());
        assertThat(requests.byNumber(number).servedOn()).isNull();
        assertThatThrownBy(() -> driver.complete(
                        number,
                        CONFIRM_DISPATCH,
                        "registrar",
                        Map.of("answerCarrier", "EMS", "answerServedOn", "2026-01-01")))
                .hasMessageContaining("请填写邮件号码");
        driver.confirmDispatch(number);
        driver.runJobs();
        assertThat(requests.byNumber(number).stage()).isEqualTo(CaseStage.ARCHIVED);
        assertThat(types()).contains(EventType.DELIVERY_FAILED, EventType.SERVED);
        assertThat(engineHistory
                        .createHistoricActivityInstanceQuery()
                        .activityId("BoundaryEvent_DeliveryFailed")
                        .processInstanceId(
                                Objects.requireNonNull(requests.byNumber(number).processInstanceId()))
                        .count())
                .isEqualTo(1);
    }

    @Test
    void issuesOneReplyHoweverOftenTheJobRuns() {
        reach(null);
        driver.runJobs();
        var id = requests.byNumber(number).id();
        var first = documents.find(id, DocumentKind.REPLY).orElseThrow();
        assertThat(documents.of(id))
                .extracting(document -> document.kind())
                .containsExactly(DocumentKind.RECEIPT, DocumentKind.REPLY, DocumentKind.EVIDENCE);
        assertThat(first.number()).isEqualTo(requests.byNumber(number).replyNumber());
    }

    /** Goes on until the task is open; null goes through the sign-off. */
    private void reach(InformationRequest.@Nullable Task goal) {
        for (var task : List.of(REGISTER, REVIEW, CONFIDENTIALITY_CHECK, DRAFT, LEGAL_REVIEW, APPROVE)) {
            if (task == goal) {
                return;
            }
            step(task.id());
        }
    }

    private void step(String task) {
        switch (task) {
            case "UserTask_RegisterRequest" -> driver.register(number);
            case "UserTask_ReviewRequest" -> driver.review(number, EXAMPLE.handling());
            case "UserTask_ConfidentialityCheck" -> driver.passConfidentialityCheck(number);
            case "UserTask_DraftReply" -> driver.draft(number, EXAMPLE.handling());
            case "UserTask_LegalReview" -> driver.passLegalReview(number);
            case "UserTask_ApproveReply" -> driver.approve(number);
            default -> throw new AssertionError("unexpected task " + task);
        }
    }

    private void withRole(String user, String group, Runnable work) {
        identity.createMembership(user, group);
        try {
            work.run();
        } finally {
            identity.deleteMembership(user, group);
        }
    }

    private List<EventType> types() {
        return history.of(requests.byNumber(number).id()).stream()
                .map(CaseEvent::type)
                .toList();
    }
}
