package io.disclosuredesk.process;

import static io.disclosuredesk.process.InformationRequest.Task.APPROVE;
import static io.disclosuredesk.process.InformationRequest.Task.CONFIDENTIALITY_CHECK;
import static io.disclosuredesk.process.InformationRequest.Task.DRAFT;
import static io.disclosuredesk.process.InformationRequest.Task.LEGAL_REVIEW;
import static io.disclosuredesk.process.InformationRequest.Task.REGISTER;
import static io.disclosuredesk.process.InformationRequest.Task.REVIEW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.disclosuredesk.decision.FeeBasis;
import io.disclosuredesk.document.DocumentKind;
import io.disclosuredesk.document.Documents;
import io.disclosuredesk.process.InformationRequest.Variables;
import io.disclosuredesk.request.CaseStage;
import io.disclosuredesk.request.FeeProposal;
import io.disclosuredesk.request.StepRefusedException;
import io.disclosuredesk.request.WithdrawalNotPossibleException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An update with cases under way: they go on by the models of the release, wherever they stand and whenever they began. */
class ModelUpgradeIT extends CorrectionFixture {

    @Autowired
    ModelUpgrade upgrade;

    @Autowired
    ModelVersions versions;

    @Autowired
    WithdrawalIntake withdrawal;

    @Autowired
    FeeRequests fees;

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    @Autowired
    FormService forms;

    @Autowired
    Documents documents;

    private final List<String> deployments = new ArrayList<>();

    @AfterEach
    void goesBackToTheModelsOfTheStart() {
        deployments.forEach(deployment -> repository.deleteDeployment(deployment, true));
    }

    @Test
    void bringsAlongACaseOfTheFirstModelWhereverItStands() {
        before("information-request.1", "serve-notice.1");
        var registering = road.receive(MainRoad.EXAMPLE.form());
        var drafting = begun(DRAFT);
        var reviewed = begun(LEGAL_REVIEW);
        number = road.receive(onPaper());
        road.reach(number, null);
        driver.runJobs();
        var posting = number;
        var claimed = driver.task(reviewed);
        driver.claim(claimed.getId(), "legal");

        update();
        upgrade.bringAlong();
        assertThat(versions.behind()).isEmpty();

        number = registering;
        ask();
        withdrawal.submit(number, null);
        driver.runJobs();
        assertThat(documents.find(request().id(), DocumentKind.WITHDRAWAL)).isPresent();
        isOver();

        number = drafting;
        day.set("2026-03-10T10:00:00");
        assertThat(withdrawal.refusal(request())).isEmpty();
        road.step(number, DRAFT.id());
        driver.passLegalReview(number);
        driver.complete(number, APPROVE, "approver", Map.of("answerPassed", "NO", "answerComment", "理由不具体，请补充"));
        assertThat(request().stage())
                .as("a condition reads what its model never set")
                .isEqualTo(CaseStage.DRAFT);

        number = reviewed;
        var task = driver.task(number);
        assertThat(task.getId()).isEqualTo(claimed.getId());
        assertThat(task.getAssignee()).as("stays with whoever signed for it").isEqualTo("legal");
        assertThat(forms.getDeployedTaskForm(task.getId())).isNotEmpty();
        driver.passLegalReview(number);
        driver.approve(number);
        driver.runJobs();
        isOver();

        number = posting;
        driver.confirmDispatch(number);
        driver.runJobs();
        isOver();
    }

    @Test
    void givesACaseWhatItsModelDidNotHave() {
        before("information-request.4");
        number = begun(REVIEW);
        assertThat(fees.refusal(request())).isNotEmpty();
        update();
        upgrade.bringAlong();
        fees.submit(
                number,
                "handler",
                FeeProposal.checked(FeeBasis.BY_PAGE, null, 68, FeeFixture.GROUNDS, FeeFixture.PAYMENT));
        driver.review(number, MainRoad.EXAMPLE.handling());
        assertThat(driver.task(number).getTaskDefinitionKey()).isEqualTo(FeeProcess.Task.APPROVE_FEE.id());
    }

    /** Nobody meets a fault: what a case that was left behind cannot do is refused, with a way that works. */
    @Test
    void refusesWhatACaseThatWasLeftBehindCannotDoAndDoesItOnceItIsNot() {
        before("information-request.1");
        number = begun(REGISTER);
        assertThatExceptionOfType(StepRefusedException.class)
                .isThrownBy(() -> require(number))
                .withMessageContaining("不能要求补正");
        road.reach(number, CONFIDENTIALITY_CHECK);
        assertThat(withdrawal.refusal(request()))
                .hasValueSatisfying(
                        why -> assertThat(why).contains("书面材料", "受理机构").doesNotContain("管理员"));
        assertThat(withdrawal.refusalToRecord(request()))
                .hasValueSatisfying(why -> assertThat(why).contains("联系管理员"));
        assertThatExceptionOfType(WithdrawalNotPossibleException.class)
                .isThrownBy(() -> withdrawal.submit(number, null))
                .withMessageContaining("暂时不能在网上撤回");
        assertThat(request().stage()).isEqualTo(CaseStage.CONFIDENTIALITY);
        assertThat(request().withdrawnOn()).isNull();

        update();
        upgrade.bringAlong();
        upgrade.bringAlong();
        withdrawal.submit(number, null);
        driver.runJobs();
        isOver();
    }

    /** Every way from an earlier model to the present one is one that the engine accepts, and leaves no place out. */
    @Test
    void plansAWayFromEveryEarlierModel() {
        for (var earlier : EarlierModels.all()) {
            var from = deploy(Map.of(earlier.model() + ".bpmn", earlier.xml()));
            var to = deploy(Map.of(earlier.model() + ".bpmn", read(earlier.present())));
            var mapped = upgrade.plan(definition(from), definition(to)).getInstructions().stream()
                    .map(instruction -> instruction.getSourceActivityId())
                    .toList();
            assertThat(mapped)
                    .as(earlier.name())
                    .containsAll(earlier.xml()
                            .lines()
                            .filter(line -> line.contains("<bpmn:userTask") || line.contains("<bpmn:callActivity"))
                            .map(line -> line.replaceAll(".*id=\"([^\"]*)\".*", "$1"))
                            .toList());
        }
    }

    private String begun(InformationRequest.Task stop) {
        var begun = road.receive(MainRoad.EXAMPLE.form());
        road.reach(begun, stop);
        // the code of that time did not set what today's does
        runtime.removeVariables(
                requests.byNumber(begun).processInstanceId(),
                List.of(Variables.CASE_ABANDONED, Variables.FEE_UNPAID, Variables.REQUEST_GIVEN_UP));
        assertThat(driver.task(begun).getTaskDefinitionKey()).isEqualTo(stop.id());
        return begun;
    }

    private void isOver() {
        assertThat(request().stage().isOpen()).isFalse();
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(number)
                        .count())
                .isZero();
    }

    /** The time before the update. */
    private void before(String... models) {
        for (var model : models) {
            var earlier = EarlierModels.of(model);
            deploy(Map.of(earlier.model() + ".bpmn", earlier.xml()));
        }
        day.set("2026-03-02T10:00:00");
    }

    /** What the start of a new release does before anything else. */
    private void update() {
        var present = repository.createDeployment();
        Stream.of("processes", "forms")
                .flatMap(folder -> Stream.of(Path.of(folder).toFile().listFiles()))
                .forEach(file -> present.addString(file.getName(), read(file.toPath())));
        deployments.add(0, present.deploy().getId());
    }

    private String deploy(Map<String, String> resources) {
        var deployment = repository.createDeployment();
        resources.forEach(deployment::addString);
        var id = deployment.deploy().getId();
        deployments.add(0, id);
        return id;
    }

    private String definition(String deployment) {
        return repository
                .createProcessDefinitionQuery()
                .deploymentId(deployment)
                .singleResult()
                .getId();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
