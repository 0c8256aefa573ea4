package io.disclosuredesk.process;

import static io.disclosuredesk.process.InformationRequest.Task.REGISTER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.disclosuredesk.request.CorrectionForm;
import io.disclosuredesk.request.CorrectionNotAwaitedException;
import io.disclosuredesk.request.EventType;
import io.disclosuredesk.request.IntakeRefusedException;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.exception.NullValueException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two at once: one wins, the other is told so, and nothing is half done. */
class CorrectionRaceIT extends CorrectionFixture {

    private static final int ROUNDS = 6;

    @Autowired
    TaskService tasks;

    @Test
    void takesNothingTwiceAndNothingEmpty() {
        ask();
        assertThatExceptionOfType(IntakeRefusedException.class)
                .isThrownBy(() -> intake.submit(number, new CorrectionForm(" \u200b ", List.of())));
        correctOnPortal();
        assertThatExceptionOfType(CorrectionNotAwaitedException.class)
                .isThrownBy(this::correctOnPortal)
                .withMessageContaining("已于2026-03-09收到");
        assertThat(events()).containsOnlyOnce(EventType.CORRECTED);
    }

    @Test
    void takesOneCorrectionOfApplicantAndClerkAtOnce() throws Exception {
        for (var round = 0; round < ROUNDS; round++) {
            receiveRequest();
            ask();
            var task = claimed();
            var lost = atOnce(
                    this::submit,
                    () -> driver.as("registrar", () -> {
                        tasks.complete(
                                task,
                                Map.of(
                                        "answerChannel",
                                        "COUNTER",
                                        "answerArrivedOn",
                                        "2026-03-09",
                                        "answerText",
                                        "当面补正"));
                        return null;
                    }));
            assertThat(lost).hasSize(1);
            // of a clerk who only begins when all is done, the task is gone
            assertThat(lost.get(0))
                    .satisfiesAnyOf(
                            e -> assertThat(e).hasMessageContaining("本件的补正已于2026-03-09收到，不需要再次提交"),
                            e -> assertThat(e).isInstanceOf(NullValueException.class),
                            e -> assertThat(e).isInstanceOf(OptimisticLockingException.class));
            isWhole();
        }
    }

    @Test
    void takesOneOfTwoClicks() throws Exception {
        for (var round = 0; round < ROUNDS; round++) {
            receiveRequest();
            ask();
            var lost = atOnce(this::submit, this::submit);
            assertThat(lost).singleElement().isInstanceOf(CorrectionNotAwaitedException.class);
            isWhole();
        }
    }

    @Test
    void takesTheCorrectionThatMeetsTheEndOfItsPeriod() throws Exception {
        for (var round = 0; round < ROUNDS; round++) {
            receiveRequest();
            ask();
            day.set("2026-03-30T17:30:01");
            var timer = executable().get(0);
            var lost = atOnce(this::submit, () -> {
                management.executeJob(timer);
                return null;
            });
            assertThat(lost).noneMatch(e -> e instanceof CorrectionNotAwaitedException);
            isWhole();
        }
    }

    private String claimed() {
        var task = driver.task(number).getId();
        driver.as("registrar", () -> {
            tasks.claim(task, "registrar");
            return null;
        });
        return task;
    }

    private @Nullable Object submit() {
        intake.submit(number, new CorrectionForm(SAID, List.of()));
        return null;
    }

    private void isWhole() {
        assertThat(driver.task(number).getTaskDefinitionKey()).isEqualTo(REGISTER.id());
        assertThat(events()).containsOnlyOnce(EventType.CORRECTED);
        assertThat(correction().answer()).isNotNull();
        assertThat(request().deadlines().awaitingCorrection()).isFalse();
    }
}
