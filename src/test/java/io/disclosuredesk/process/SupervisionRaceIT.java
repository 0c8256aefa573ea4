package io.disclosuredesk.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.disclosuredesk.request.CaseEvent;
import io.disclosuredesk.request.CaseHistory;
import io.disclosuredesk.request.EventType;
import io.disclosuredesk.request.Nudges;
import io.disclosuredesk.request.Requests;
import io.disclosuredesk.request.StepRefusedException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two at once on one task: one wins, the other is told so, and history and task say the same. */
@EngineIT
class SupervisionRaceIT {

    private static final int ROUNDS = 5;
    private static final String REASON = "原承办人今起休假一周";

    @Autowired
    MainRoad road;

    @Autowired
    CaseDriver driver;

    @Autowired
    Supervision supervision;

    @Autowired
    Nudges nudges;

    @Autowired
    Requests requests;

    @Autowired
    CaseHistory history;

    @Autowired
    TaskService tasks;

    private String number = "";
    private String task = "";

    @Test
    void takesOneOfTwoManagers() throws Exception {
        for (var round = 0; round < ROUNDS; round++) {
            bringsACaseToReview();
            assertThat(atOnce(() -> reassign("handler"), () -> reassign("handler2")))
                    .singleElement()
                    .isInstanceOf(StepRefusedException.class);
            assertThat(reassignments())
                    .singleElement()
                    .satisfies(event ->
                            assertThat(event.detail()).contains("handler".equals(holder()) ? "转承办岗·演示一" : "转承办岗·演示二"));
        }
    }

    @Test
    void takesOneOfTwoNudges() throws Exception {
        bringsACaseToReview();
        Callable<?> nudge = () -> driver.as("manager", () -> {
            supervision.nudge(number, task, "请于明日下班以前完成审查。", "manager");
            return null;
        });
        assertThat(atOnce(nudge, nudge)).singleElement().isInstanceOf(StepRefusedException.class);
        assertThat(nudges.of(requests.byNumber(number).id())).hasSize(1);
    }

    @Test
    void neverTakesATaskFromWhoSignsForItAtThatMoment() throws Exception {
        for (var round = 0; round < ROUNDS; round++) {
            bringsACaseToReview();
            var lost = atOnce(
                    () -> reassign("handler2"),
                    () -> driver.as("handler", () -> {
                        tasks.claim(task, "handler");
                        return null;
                    }));
            assertThat(lost).hasSize(1);
            var claimed = lost.get(0) instanceof StepRefusedException;
            assertThat(holder()).isEqualTo(claimed ? "handler" : "handler2");
            assertThat(reassignments()).hasSize(claimed ? 0 : 1);
        }
    }

    private void bringsACaseToReview() {
        number = road.receive(MainRoad.EXAMPLE.form());
        road.reach(number, InformationRequest.Task.REVIEW);
        task = driver.task(number).getId();
    }

    private Object reassign(String to) {
        driver.as("manager", () -> {
            supervision.reassign(number, task, null, to, REASON, "manager");
            return null;
        });
        return to;
    }

    private String holder() {
        return driver.task(number).getAssignee();
    }

    private List<CaseEvent> reassignments() {
        return history.of(requests.byNumber(number).id()).stream()
                .filter(event -> event.type() == EventType.REASSIGNED)
                .toList();
    }

    /** What those who lost were told. */
    private static List<Exception> atOnce(Callable<?> one, Callable<?> other) throws Exception {
        var barrier = new CyclicBarrier(2);
        var pool = Executors.newFixedThreadPool(2);
        var lost = new ArrayList<Exception>();
        try {
            for (var deed : List.of(pool.submit(waiting(barrier, one)), pool.submit(waiting(barrier, other)))) {
                lost.addAll(deed.get());
            }
            return lost;
        } finally {
            pool.shutdown();
        }
    }

    private static Callable<List<Exception>> waiting(CyclicBarrier barrier, Callable<?> work) {
        return () -> {
            barrier.await();
            try {
                work.call();
                return List.of();
            } catch (Exception e) {
                return List.of(e);
            }
        };
    }
}
