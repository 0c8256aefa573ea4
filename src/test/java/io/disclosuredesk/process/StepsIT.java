package io.disclosuredesk.process;

import static io.disclosuredesk.process.InformationRequest.Task.CONFIRM_DISPATCH;
import static io.disclosuredesk.process.MainRoad.EXAMPLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.disclosuredesk.document.DocumentKind;
import io.disclosuredesk.document.Documents;
import io.disclosuredesk.request.CaseStage;
import io.disclosuredesk.request.DeliveryMethod;
import io.disclosuredesk.request.EventType;
import io.disclosuredesk.request.IntakeForm;
import io.disclosuredesk.request.Requests;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every step of the main road to the served reply, through the real engine. */
@EngineIT
class StepsIT {

    @Autowired
    MainRoad road;

    @Autowired
    CaseDriver driver;

    @Autowired
    Requests requests;

    @Autowired
    Documents documents;

    @Autowired
    TaskService tasks;

    @Autowired
    HistoryService engineHistory;

    private String number = "";

    @BeforeEach
    void receiveRequest() {
        number = road.receive(EXAMPLE.form());
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
            road.step(number, task.getTaskDefinitionKey());
        }
        assertThat(requests.byNumber(number).stage()).isEqualTo(CaseStage.ISSUE);
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
        number = road.receive(unreachable);
        road.reach(number, null);
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
        assertThat(road.events(number)).contains(EventType.DELIVERY_FAILED, EventType.SERVED);
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
        road.reach(number, null);
        driver.runJobs();
        var id = requests.byNumber(number).id();
        var first = documents.find(id, DocumentKind.REPLY).orElseThrow();
        assertThat(documents.of(id))
                .extracting(document -> document.kind())
                .containsExactly(DocumentKind.RECEIPT, DocumentKind.REPLY, DocumentKind.EVIDENCE);
        assertThat(first.number()).isEqualTo(requests.byNumber(number).replyNumber());
    }
}
