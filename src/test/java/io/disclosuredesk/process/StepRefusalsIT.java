package io.disclosuredesk.process;

import static io.disclosuredesk.process.InformationRequest.Task.APPROVE;
import static io.disclosuredesk.process.InformationRequest.Task.CONFIDENTIALITY_CHECK;
import static io.disclosuredesk.process.InformationRequest.Task.DRAFT;
import static io.disclosuredesk.process.InformationRequest.Task.LEGAL_REVIEW;
import static io.disclosuredesk.process.InformationRequest.Task.REGISTER;
import static io.disclosuredesk.process.InformationRequest.Task.REVIEW;
import static io.disclosuredesk.process.MainRoad.EXAMPLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.disclosuredesk.request.CaseStage;
import io.disclosuredesk.request.FoundRecord;
import io.disclosuredesk.request.Release;
import io.disclosuredesk.request.Requests;
import io.disclosuredesk.request.Review;
import io.disclosuredesk.request.SearchRecord;
import io.disclosuredesk.request.StepRefusedException;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Steps that are refused, and that a refusal leaves everything as it was. */
@EngineIT
class StepRefusalsIT {

    @Autowired
    MainRoad road;

    @Autowired
    CaseDriver driver;

    @Autowired
    Requests requests;

    @Autowired
    Review review;

    @Autowired
    TaskService tasks;

    @Autowired
    IdentityService identity;

    private String number = "";

    @BeforeEach
    void receiveRequest() {
        number = road.receive(EXAMPLE.form());
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
        var before = road.events(number);
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
        assertThat(road.events(number)).isEqualTo(before);
    }

    @Test
    void refusesAReviewWithoutSearchRecordAndADraftWithoutAnswers() {
        driver.register(number);
        assertThatThrownBy(() -> driver.complete(number, REVIEW, "handler", Map.of()))
                .hasMessageContaining("请填全检索记录");
        assertThatThrownBy(() -> review.save(number, List.of(named("户主１１０１０５ 19491231 002X的登记簿"))))
                .hasMessageContaining("信息名称会印在文书上，其中有居民身份证号码110*************2X");
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
        road.reach(number, LEGAL_REVIEW);
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
        var other = road.receive(EXAMPLE.form());
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

    private static Review.ItemReview named(String title) {
        var record = new FoundRecord(1, title, null, null, 1, Release.FULL, null, null);
        return new Review.ItemReview(1, new SearchRecord("档案室", "登记簿", null, null, null, null), List.of(record));
    }

    private void withRole(String user, String group, Runnable work) {
        identity.createMembership(user, group);
        try {
            work.run();
        } finally {
            identity.deleteMembership(user, group);
        }
    }
}
