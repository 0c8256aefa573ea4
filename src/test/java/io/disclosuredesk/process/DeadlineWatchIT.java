package io.disclosuredesk.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.disclosuredesk.deadline.ClockEvent;
import io.disclosuredesk.deadline.SuspensionCause;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;

/** The daily watch through the real engine: whom it reminds, when, and how often. */
class DeadlineWatchIT extends WatchFixture {

    @Test
    void remindsAtFiveThreeAndOneWorkingDayOnceEach() {
        var said = new ArrayList<String>();
        for (var day = RECEIVED; !day.isAfter(RED_LINE); day = day.plusDays(1)) {
            var before = reminders().size();
            watchOn(day);
            watchOn(day);
            var now = reminders();
            for (var reminder : now.subList(before, now.size())) {
                said.add(day + " " + reminder);
            }
        }
        assertThat(said)
                .containsExactly(
                        "2026-03-23 法定期限2026-03-30届满，还剩5个工作日",
                        "2026-03-24 承诺期限2026-03-23已过，尚未答复",
                        "2026-03-25 法定期限2026-03-30届满，还剩3个工作日",
                        "2026-03-27 法定期限2026-03-30届满，还剩1个工作日");
    }

    @Test
    void catchesUpOnceAfterAWeekOff() {
        clock.set(day("2026-03-19"), LocalTime.of(12, 0));
        management.setJobDuedate(timer().getId(), Date.from(clock.instant()));
        var before = watches();
        clock.set(day("2026-03-26"), LocalTime.of(9, 0));
        for (var round = 0; round < 20; round++) {
            management.createJobQuery().executable().list().stream()
                    .map(Job::getId)
                    .forEach(management::executeJob);
        }
        assertThat(watches()).isEqualTo(before + 1);
        assertThat(nextWatch()).isEqualTo(LocalDateTime.parse("2026-03-27T07:30"));
        assertThat(reminders()).containsExactly("法定期限2026-03-30届满，还剩2个工作日", "承诺期限2026-03-23已过，尚未答复");
    }

    @Test
    void runsAtHalfPastSevenOfTheOrganWhateverTheZoneOfTheServer() {
        watchOn("2026-03-05");
        assertThat(nextWatch()).isEqualTo(LocalDateTime.parse("2026-03-06T07:30"));
    }

    @Test
    void keepsSilentWhileTheClockStandsStill() {
        clock.set(day("2026-03-26"), LocalTime.of(9, 0));
        happens(new ClockEvent.Suspended(day("2026-03-26"), day("2026-04-07"), SuspensionCause.THIRD_PARTY));
        watchOn("2026-03-27");
        watchOn("2026-04-03");
        watchOn("2026-04-07");
        assertThat(reminders()).noneMatch(said -> said.startsWith("法定期限"));
        watchOn("2026-04-08");
        assertThat(reminders()).contains("法定期限2026-04-09届满，还剩1个工作日");
    }

    @Test
    void leavesACaseAloneThatAwaitsItsCorrection() {
        clock.set(day("2026-03-05"), LocalTime.of(9, 0));
        happens(new ClockEvent.CorrectionRequested(day("2026-03-05")));
        watchOn("2026-03-25");
        watchOn("2026-04-20");
        assertThat(reminders()).isEmpty();
        assertThat(inquiries()).isZero();
    }

    @Test
    void startsAnewWhenTheRedLineMoves() {
        watchOn("2026-03-25");
        assertThat(priority(InformationRequest.Task.REGISTER)).isEqualTo(80);
        happens(new ClockEvent.Extended(10, day("2026-03-25"), day("2026-03-25")));
        watchOn("2026-03-26");
        watchOn("2026-04-10");
        assertThat(reminders())
                .containsExactly("法定期限2026-03-30届满，还剩3个工作日", "承诺期限2026-03-23已过，尚未答复", "法定期限2026-04-14届满，还剩2个工作日");
    }

    @Test
    void raisesThePriorityOfOpenAndOfNewTasks() {
        assertThat(priority(InformationRequest.Task.REGISTER)).isEqualTo(50);
        watchOn("2026-03-24");
        assertThat(priority(InformationRequest.Task.REGISTER)).isEqualTo(60);
        watchOn("2026-03-27");
        driver.register(number);
        assertThat(priority(InformationRequest.Task.REVIEW)).isEqualTo(80);
    }

    @Test
    void saysItOnceWhenTwoNodesWatchAtTheSameTime() throws Exception {
        clock.set(day("2026-03-31"), LocalTime.of(7, 30));
        for (var node = 0; node < 2; node++) {
            runtime.startProcessInstanceByKey(DeadlineWatch.KEY);
        }
        for (var activity : List.of("ServiceTask_RemindOpenCases", "ServiceTask_EscalateLateCases")) {
            atTheSameTime(
                    management.createJobQuery().activityId(activity).messages().list());
        }
        assertThat(reminders()).containsExactly("法定期限2026-03-30已过，尚未答复");
        assertThat(inquiries()).isEqualTo(1);
    }

    private void atTheSameTime(List<Job> jobs) throws Exception {
        assertThat(jobs).hasSize(2);
        var barrier = new CyclicBarrier(jobs.size());
        var pool = Executors.newFixedThreadPool(jobs.size());
        try {
            var work = new ArrayList<Callable<String>>();
            for (var job : jobs) {
                work.add(() -> {
                    barrier.await();
                    management.executeJob(job.getId());
                    return job.getId();
                });
            }
            for (var done : pool.invokeAll(work)) {
                assertThat(done.get()).isNotEmpty();
            }
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void handlesTheOthersWhenOneCaseFails() {
        var broken = number;
        number = road.receive(MainRoad.EXAMPLE.form());
        jdbc.sql("update request set policy = 'GONE' where case_number = ?")
                .param(broken)
                .update();
        clock.set(day("2026-03-25"), LocalTime.of(7, 30));
        runtime.startProcessInstanceByKey(DeadlineWatch.KEY);
        assertThatThrownBy(() -> driver.runJobs()).hasMessageContaining("期限巡查有1件未能处理");
        assertThat(reminders()).contains("法定期限2026-03-30届满，还剩3个工作日");
        assertThat(priority(InformationRequest.Task.REGISTER))
                .as("kept with the case, not with the job")
                .isEqualTo(80);
        var failed = management
                .createJobQuery()
                .processDefinitionKey(DeadlineWatch.KEY)
                .withException()
                .list();
        assertThat(failed)
                .singleElement()
                .satisfies(job -> assertThat(job.getRetries()).isPositive());

        jdbc.sql("update request set policy = 'DEFAULT' where case_number = ?")
                .param(broken)
                .update();
        driver.runJobs();
        assertThat(reminders()).as("said once").containsOnlyOnce("法定期限2026-03-30届满，还剩3个工作日");
        number = broken;
        assertThat(reminders()).contains("法定期限2026-03-30届满，还剩3个工作日");
    }

    private long watches() {
        return engineHistory
                .createHistoricProcessInstanceQuery()
                .processDefinitionKey(DeadlineWatch.KEY)
                .count();
    }

    private LocalDateTime nextWatch() {
        return LocalDateTime.ofInstant(timer().getDuedate().toInstant(), ZONE);
    }
}
