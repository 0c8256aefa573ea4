package io.disclosuredesk.process;

import static io.disclosuredesk.process.InformationRequest.Task.APPROVE;
import static io.disclosuredesk.process.InformationRequest.Task.CONFIDENTIALITY_CHECK;
import static io.disclosuredesk.process.InformationRequest.Task.DRAFT;
import static io.disclosuredesk.process.InformationRequest.Task.LEGAL_REVIEW;
import static io.disclosuredesk.process.InformationRequest.Task.REVIEW;
import static io.disclosuredesk.process.MainRoad.EXAMPLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.disclosuredesk.request.CaseStage;
import io.disclosuredesk.request.EventType;
import io.disclosuredesk.request.Requests;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Ways back on the main road: what is returned comes again. */
@EngineIT
class StepReturnsIT {

    @Autowired
    MainRoad road;

    @Autowired
    CaseDriver driver;

    @Autowired
    Requests requests;

    @Autowired
    RuntimeService runtime;

    private String number = "";

    @BeforeEach
    void receiveRequest() {
        number = road.receive(EXAMPLE.form());
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
        assertThat(road.events(number))
                .containsSubsequence(EventType.CONFIDENTIALITY_RETURNED, EventType.CONFIDENTIALITY_PASSED);
    }

    @Test
    void returnsFromLegalReviewAndSignOffToTheDraft() {
        road.reach(number, LEGAL_REVIEW);
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
}
