package io.disclosuredesk.process;

import static io.disclosuredesk.process.InformationRequest.Task.APPROVE;
import static org.assertj.core.api.Assertions.assertThat;

import io.disclosuredesk.document.DocumentKind;
import io.disclosuredesk.document.Documents;
import io.disclosuredesk.request.CaseStage;
import io.disclosuredesk.request.EventType;
import io.disclosuredesk.request.WithdrawalNotPossibleException;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A withdrawal and something else at the same moment: one comes before the other, and nothing is half done. */
class WithdrawalRaceIT extends CorrectionFixture {

    private static final int ROUNDS = 4;

    @Autowired
    WithdrawalIntake withdrawal;

    @Autowired
    TaskService tasks;

    @Autowired
    RuntimeService runtime;

    @Autowired
    Documents documents;

    @Test
    void takesOneOfTwoClicks() throws Exception {
        for (var round = 0; round < ROUNDS; round++) {
            receiveRequest();
            driver.register(number);
            var lost = atOnce(this::withdraw, this::withdraw);
            assertThat(lost).singleElement().isInstanceOf(WithdrawalNotPossibleException.class);
            isWithdrawn();
        }
    }

    @Test
    void endsTheCaseWhileItIsSignedOff() throws Exception {
        for (var round = 0; round < ROUNDS; round++) {
            receiveRequest();
            road.reach(number, APPROVE);
            var task = driver.task(number).getId();
            driver.as("approver", () -> {
                tasks.claim(task, "approver");
                return null;
            });
            var lost = atOnce(
                    this::withdraw,
                    () -> driver.as("approver", () -> {
                        tasks.complete(task, Map.of("answerPassed", "YES"));
                        return null;
                    }));
            assertThat(lost).hasSizeLessThanOrEqualTo(1).noneMatch(WithdrawalNotPossibleException.class::isInstance);
            isWithdrawn();
            assertThat(documents.find(request().id(), DocumentKind.REPLY)).isEmpty();
        }
    }

    @Test
    void endsTheCaseWhileItsReplyIsIssued() throws Exception {
        for (var round = 0; round < ROUNDS; round++) {
            number = road.receive(onPaper());
            road.reach(number, null);
            var job = management
                    .createJobQuery()
                    .processInstanceId(request().processInstanceId())
                    .messages()
                    .singleResult()
                    .getId();
            atOnce(this::withdraw, () -> {
                management.executeJob(job);
                return null;
            });
            assertThat(request().stage()).isEqualTo(CaseStage.WITHDRAWN);
            assertThat(events()).containsOnlyOnce(EventType.WITHDRAWN);
            // the reply is whole or not there at all
            assertThat(documents.find(request().id(), DocumentKind.REPLY).isPresent())
                    .isEqualTo(events().contains(EventType.REPLY_ISSUED));
            driver.runJobs();
            assertThat(driver.task(number).getTaskDefinitionKey())
                    .isEqualTo(ServeNotice.Task.CONFIRM_NOTICE_DISPATCH.id());
        }
    }

    private @Nullable Object withdraw() {
        withdrawal.submit(number, null);
        return null;
    }

    private void isWithdrawn() {
        driver.runJobs();
        assertThat(request().stage()).isEqualTo(CaseStage.WITHDRAWN);
        assertThat(events()).containsOnlyOnce(EventType.WITHDRAWN);
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(number)
                        .count())
                .isZero();
    }
}
