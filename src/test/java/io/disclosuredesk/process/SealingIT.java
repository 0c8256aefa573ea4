package io.disclosuredesk.process;

import static io.disclosuredesk.process.InformationRequest.Task.APPLY_SEAL;
import static io.disclosuredesk.process.InformationRequest.Task.DRAFT;
import static io.disclosuredesk.process.InformationRequest.Task.LEGAL_REVIEW;
import static io.disclosuredesk.process.MainRoad.EXAMPLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.disclosuredesk.agency.Agencies;
import io.disclosuredesk.document.DocumentKind;
import io.disclosuredesk.document.Documents;
import io.disclosuredesk.document.pdf.Pdfsig;
import io.disclosuredesk.document.seal.SealAuthorisations;
import io.disclosuredesk.document.seal.SealMode;
import io.disclosuredesk.document.seal.SealRegister;
import io.disclosuredesk.document.seal.SealUse;
import io.disclosuredesk.document.seal.SealedLetters;
import io.disclosuredesk.request.CaseHistory;
import io.disclosuredesk.request.CaseStage;
import io.disclosuredesk.request.EventType;
import io.disclosuredesk.request.Requests;
import io.disclosuredesk.request.StoredFiles;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 用印 through the real engine: by itself where the keeper has authorised it, otherwise one by one. */
@EngineIT
class SealingIT {
    private static final Map<String, Object> YES = Map.of("answerPassed", "YES");

    @Autowired
    MainRoad road;

    @Autowired
    CaseDriver driver;

    @Autowired
    Requests requests;

    @Autowired
    Documents documents;

    @Autowired
    StoredFiles files;

    @Autowired
    SealAuthorisations authorisations;

    @Autowired
    SealRegister register;

    @Autowired
    CaseHistory history;

    @Autowired
    Agencies agencies;

    @Autowired
    TaskService tasks;

    @Autowired
    IdentityService identity;

    private String number = "";

    @BeforeEach
    void receivesARequest() {
        number = road.receive(EXAMPLE.form());
    }

    @AfterEach
    void authoriseAgain() {
        authorise(true);
    }

    @Test
    void sealsByItselfWhatTheKeeperHasAuthorised() {
        road.reach(number, null);
        // withdrawn after the sign-off: this reply is on its way already
        authorise(false);
        driver.runJobs();

        assertThat(requests.byNumber(number).stage()).isEqualTo(CaseStage.ARCHIVED);
        assertThat(uses()).extracting(SealUse::kind).containsExactly("REPLY", "RECEIPT");
        assertThat(uses().get(0)).satisfies(use -> {
            assertThat(use.mode()).isEqualTo(SealMode.WITH_SIGN_OFF);
            assertThat(use.decidedBy()).isEqualTo("sealkeeper");
            assertThat(use.approver()).isEqualTo("approver");
            assertThat(use.number()).isEqualTo(requests.byNumber(number).replyNumber());
            assertThat(use.subject()).contains("演示样章");
        });
        assertThat(Pdfsig.verdictOn(reply())).contains("Signature is Valid", "Total document signed");
        assertThat(road.events(number))
                .containsSubsequence(EventType.APPROVED, EventType.SEALED, EventType.REPLY_ISSUED);
        assertThat(history.isIntact(requests.byNumber(number).id())).isTrue();
    }

    @Test
    void waitsForTheKeeperWhereNothingIsAuthorised() {
        authorise(false);
        road.reach(number, null);
        driver.runJobs();

        var task = driver.task(number);
        assertThat(task.getTaskDefinitionKey()).isEqualTo(APPLY_SEAL.id());
        assertThat(tasks.getIdentityLinksForTask(task.getId()))
                .extracting(link -> link.getGroupId())
                .containsExactly("sealkeeper");
        assertThat(documents.find(requests.byNumber(number).id(), DocumentKind.REPLY))
                .isEmpty();

        driver.complete(number, APPLY_SEAL, "sealkeeper", YES);
        driver.runJobs();

        assertThat(uses().get(0)).satisfies(use -> {
            assertThat(use.mode()).isEqualTo(SealMode.ONE_BY_ONE);
            assertThat(use.decidedBy()).isEqualTo("sealkeeper");
        });
        assertThat(history.of(requests.byNumber(number).id()))
                .filteredOn(event -> event.type() == EventType.SEALED)
                .last()
                .satisfies(event -> {
                    assertThat(event.actor()).isEqualTo("sealkeeper");
                    assertThat(event.detail()).contains("答复书，逐件用印（用印人sealkeeper）");
                });
        assertThat(Pdfsig.verdictOn(reply())).contains("Signature is Valid");
    }

    @Test
    void returnsWithAReasonAndKeepsTheNumber() {
        authorise(false);
        road.reach(number, null);
        var numbered = requests.byNumber(number).replyNumber();
        assertThatThrownBy(() -> driver.complete(number, APPLY_SEAL, "sealkeeper", Map.of("answerPassed", "NO")))
                .hasMessageContaining("退回时请写明意见");
        assertThatThrownBy(() -> driver.complete(number, APPLY_SEAL, "sealkeeper", Map.of()))
                .hasMessageContaining("请选择“是否用印”");

        driver.complete(
                number, APPLY_SEAL, "sealkeeper", Map.of("answerPassed", "NO", "answerComment", "署名与印章不符，请核对。"));

        assertThat(driver.task(number).getTaskDefinitionKey()).isEqualTo(DRAFT.id());
        assertThat(requests.byNumber(number).returnedReason()).isEqualTo("署名与印章不符，请核对。");
        driver.draft(number, EXAMPLE.handling());
        assertThat(driver.task(number).getTaskDefinitionKey()).isEqualTo(LEGAL_REVIEW.id());
        driver.passLegalReview(number);
        driver.approve(number);
        assertThat(driver.task(number).getTaskDefinitionKey()).isEqualTo(APPLY_SEAL.id());
        driver.complete(number, APPLY_SEAL, "sealkeeper", YES);
        driver.runJobs();
        assertThat(requests.byNumber(number).replyNumber()).isEqualTo(numbered);
        assertThat(uses()).extracting(SealUse::kind).containsExactly("REPLY", "RECEIPT");
        assertThat(road.events(number))
                .containsSubsequence(EventType.SEAL_RETURNED, EventType.APPROVED, EventType.SEALED);
    }

    @Test
    void refusesThePostsThatMadeTheReply() {
        authorise(false);
        road.reach(number, null);
        assertThatThrownBy(() -> driver.complete(number, APPLY_SEAL, "registrar", YES))
                .hasMessageContaining("is not open for registrar");
        for (var own : List.of("handler", "approver")) {
            identity.createMembership(own, "sealkeeper");
            try {
                assertThatThrownBy(() -> driver.complete(number, APPLY_SEAL, own, YES))
                        .hasMessageContaining("本件答复由您拟稿或签发，不能由本人用印");
            } finally {
                identity.deleteMembership(own, "sealkeeper");
            }
        }
        assertThat(driver.task(number).getTaskDefinitionKey()).isEqualTo(APPLY_SEAL.id());
    }

    private void authorise(boolean withSignOff) {
        authorisations.decide(agencies.ofPortal().id(), SealedLetters.REPLY, withSignOff, "sealkeeper");
    }

    private List<SealUse> uses() {
        return register.page(agencies.ofPortal().id(), 0, 100).stream()
                .filter(use -> use.caseNumber().equals(number))
                .toList();
    }

    private byte[] reply() {
        var document = documents
                .find(requests.byNumber(number).id(), DocumentKind.REPLY)
                .orElseThrow();
        return files.content(document.file().id());
    }
}
