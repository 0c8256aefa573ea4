package io.disclosuredesk.process;

import static io.disclosuredesk.process.InformationRequest.Task.APPROVE;
import static io.disclosuredesk.process.InformationRequest.Task.DRAFT;
import static io.disclosuredesk.process.InformationRequest.Task.LEGAL_REVIEW;
import static io.disclosuredesk.process.MainRoad.EXAMPLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.disclosuredesk.decision.Outcome;
import io.disclosuredesk.document.DocumentKind;
import io.disclosuredesk.document.Documents;
import io.disclosuredesk.document.LetterChecks;
import io.disclosuredesk.document.LetterRefusedException;
import io.disclosuredesk.document.check.CheckOccasion;
import io.disclosuredesk.document.check.KeptCheck;
import io.disclosuredesk.request.CaseEvent;
import io.disclosuredesk.request.CaseHistory;
import io.disclosuredesk.request.CaseStage;
import io.disclosuredesk.request.Drafting;
import io.disclosuredesk.request.EventType;
import io.disclosuredesk.request.ItemAnswer;
import io.disclosuredesk.request.Requests;
import io.disclosuredesk.request.StepRefusedException;
import io.disclosuredesk.request.StoredFiles;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A reply is held against the law whenever somebody lets it pass, and right before it is sealed. */
@EngineIT
class LetterCheckIT {

    private static final String LEAK = "户主身份证号码11010519491231002X";
    private static final String CALL = "户主电话13900000002";

    @Autowired
    MainRoad road;

    @Autowired
    CaseDriver driver;

    @Autowired
    Requests requests;

    @Autowired
    Drafting drafting;

    @Autowired
    Documents documents;

    @Autowired
    StoredFiles files;

    @Autowired
    CaseHistory history;

    @Autowired
    LetterChecks checks;

    @Autowired
    JdbcClient jdbc;

    private String number = "";

    @BeforeEach
    void reachTheDraft() {
        number = road.receive(EXAMPLE.form());
        road.reach(number, DRAFT);
    }

    @Test
    void refusesToPassErrorsAndLeavesTheTaskOpen() {
        draft(LEAK);
        var before = road.events(number);
        assertThatThrownBy(() -> pass("可以这样答复，理由充分"))
                .isInstanceOf(StepRefusedException.class)
                .hasMessageContaining("法律校验有1处严重问题，不能通过法制审核")
                .hasMessageContaining("第1项：有居民身份证号码110*************2X")
                .hasMessageNotContaining("11010519491231002X");
        assertThat(driver.task(number).getTaskDefinitionKey()).isEqualTo(LEGAL_REVIEW.id());
        assertThat(road.events(number)).isEqualTo(before);
        assertThat(checks.kept(number)).isEmpty();

        driver.complete(number, LEGAL_REVIEW, "legal", Map.of("answerPassed", "NO", "answerComment", "删去身份证号码"));
        driver.draft(number, EXAMPLE.handling());
        pass("");
        assertThat(driver.task(number).getTaskDefinitionKey()).isEqualTo(APPROVE.id());
        assertThat(road.events(number)).doesNotContain(EventType.CHECK_OVERRULED);
    }

    @Test
    void wantsAReasonForWarningsAndKeepsIt() throws IOException {
        draft(CALL);
        for (var reason : new String[] {"", "可以"}) {
            assertThatThrownBy(() -> pass(reason))
                    .isInstanceOf(StepRefusedException.class)
                    .hasMessageContaining("法律校验有1处提示，通过须说明理由")
                    .hasMessageContaining("电话号码139******02");
        }
        assertThat(driver.task(number).getTaskDefinitionKey()).isEqualTo(LEGAL_REVIEW.id());
        pass("该号码是村民委员会公布的值班电话");
        assertThat(history.of(requests.byNumber(number).id()))
                .filteredOn(event -> event.type() == EventType.CHECK_OVERRULED)
                .singleElement()
                .extracting(CaseEvent::actor, CaseEvent::detail)
                .containsExactly("legal", "法律校验提示1处（电话号码），仍予通过，理由：该号码是村民委员会公布的值班电话");

        driver.approve(number);
        driver.runJobs();
        var kept = checks.kept(number);
        assertThat(kept)
                .extracting(KeptCheck::occasion)
                .containsExactly(CheckOccasion.LEGAL_REVIEW, CheckOccasion.SIGN_OFF, CheckOccasion.ISSUE);
        assertThat(kept)
                .extracting(KeptCheck::digest)
                .as("the same words")
                .containsOnly(kept.get(0).digest());
        assertThat(kept.get(2).documentId())
                .isEqualTo(documents
                        .find(requests.byNumber(number).id(), DocumentKind.REPLY)
                        .orElseThrow()
                        .id());
        assertThat(evidence()).contains("法律校验（法制审核）", "提示：电话号码", "处理理由：该号码是村民委员会公布的值班电话", "法律校验（制发）");
    }

    @Test
    void checksAgainAtTheSignOff() {
        draft("由本机关提供");
        pass("");
        answerBecomes(LEAK);
        assertThatThrownBy(() -> driver.approve(number))
                .isInstanceOf(StepRefusedException.class)
                .hasMessageContaining("法律校验有1处严重问题，不能签发");
        assertThat(driver.task(number).getTaskDefinitionKey()).isEqualTo(APPROVE.id());
        assertThat(requests.byNumber(number).stage()).isEqualTo(CaseStage.APPROVAL);
    }

    /** What the legal reviewer gave a reason for needs none again; what is new does. */
    @Test
    void wantsAReasonAtTheSignOffForWhatTheReviewHadNotFound() {
        draft("由本机关提供");
        pass("");
        answerBecomes(CALL);
        for (var reason : new String[] {"", "可以"}) {
            assertThatThrownBy(() -> approve(reason))
                    .isInstanceOf(StepRefusedException.class)
                    .hasMessageContaining("法律校验有1处提示，通过须说明理由")
                    .hasMessageContaining("电话号码139******02");
        }
        assertThat(driver.task(number).getTaskDefinitionKey()).isEqualTo(APPROVE.id());
        approve("该号码是村民委员会公布的值班电话");
        assertThat(history.of(requests.byNumber(number).id()))
                .filteredOn(event -> event.type() == EventType.CHECK_OVERRULED)
                .singleElement()
                .extracting(CaseEvent::actor, CaseEvent::detail)
                .containsExactly("approver", "法律校验提示1处（电话号码），仍予签发，理由：该号码是村民委员会公布的值班电话");
        assertThat(checks.kept(number).get(1).overruleReason()).isEqualTo("该号码是村民委员会公布的值班电话");
    }

    @Test
    void sealsNothingThatBecameWrongAfterTheSignOff() {
        draft("由本机关提供");
        pass("");
        driver.approve(number);
        answerBecomes(LEAK);
        assertThatThrownBy(() -> driver.runJobs())
                .isInstanceOf(LetterRefusedException.class)
                .hasMessageContaining(number + "的答复书没有通过法律校验，没有制发")
                .hasMessageContaining("由管理员重试");
        var id = requests.byNumber(number).id();
        assertThat(documents.find(id, DocumentKind.REPLY)).isEmpty();
        assertThat(requests.byNumber(number).stage()).isEqualTo(CaseStage.ISSUE);

        answerBecomes("由本机关提供");
        driver.runJobs();
        assertThat(documents.find(id, DocumentKind.REPLY)).isPresent();
    }

    private void draft(String reason) {
        drafting.save(
                number,
                Map.of(
                        1, new ItemAnswer(Outcome.GRANTED, reason, null, null),
                        2, new ItemAnswer(Outcome.GRANTED, null, null, null)));
        driver.complete(number, DRAFT, "handler", Map.of());
    }

    private void pass(String overruleReason) {
        driver.complete(
                number, LEGAL_REVIEW, "legal", Map.of("answerPassed", "YES", "answerOverruleReason", overruleReason));
    }

    private void approve(String overruleReason) {
        driver.complete(
                number, APPROVE, "approver", Map.of("answerPassed", "YES", "answerOverruleReason", overruleReason));
    }

    /** Somebody changes what is recorded behind the back of the steps. */
    private void answerBecomes(String reason) {
        jdbc.sql("update request_item set reason = ? where item_no = 1 and request_id = ?")
                .params(reason, requests.byNumber(number).id())
                .update();
    }

    private String evidence() throws IOException {
        var bundle = documents
                .find(requests.byNumber(number).id(), DocumentKind.EVIDENCE)
                .orElseThrow();
        try (var zip = new ZipInputStream(
                new ByteArrayInputStream(files.content(bundle.file().id())), StandardCharsets.UTF_8)) {
            zip.getNextEntry();
            return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
