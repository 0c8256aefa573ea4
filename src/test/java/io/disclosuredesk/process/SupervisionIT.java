package io.disclosuredesk.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.disclosuredesk.process.OpenTasks.OpenTask;
import io.disclosuredesk.request.CaseEvent;
import io.disclosuredesk.request.CaseHistory;
import io.disclosuredesk.request.EventType;
import io.disclosuredesk.request.Nudge;
import io.disclosuredesk.request.Nudges;
import io.disclosuredesk.request.ReminderKind;
import io.disclosuredesk.request.Reminders;
import io.disclosuredesk.request.Requests;
import io.disclosuredesk.request.StepRefusedException;
import io.disclosuredesk.security.Role;
import io.disclosuredesk.security.StaffMember;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Comment;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 催办 and 转办 with the real engine. */
@EngineIT
class SupervisionIT {

    private static final String WORDS = "请于明日下班以前完成审查，征地科的材料已经送到。";
    private static final String REASON = "原承办人今起休假一周";

    @Autowired
    MainRoad road;

    @Autowired
    CaseDriver driver;

    @Autowired
    Supervision supervision;

    @Autowired
    OpenTasks open;

    @Autowired
    NudgedTasks nudged;

    @Autowired
    Nudges nudges;

    @Autowired
    Requests requests;

    @Autowired
    CaseHistory history;

    @Autowired
    TaskService tasks;

    @Autowired
    IdentityService identity;

    private String number = "";

    @BeforeEach
    void bringsACaseToReview() {
        number = road.receive(MainRoad.EXAMPLE.form());
        road.reach(number, InformationRequest.Task.REVIEW);
    }

    @Test
    void nudgesThePostWhileNobodyHasSignedForTheTask() {
        nudge(WORDS);
        assertThat(one()).satisfies(nudge -> {
            assertThat(nudge.addressee()).isEqualTo("handler");
            assertThat(nudge.toPost()).isTrue();
            assertThat(nudge.message()).isEqualTo(WORDS);
            assertThat(nudge.answer()).isNull();
        });
        assertThat(waitingFor("handler2", Role.HANDLER)).containsExactly(one());
        assertThat(waitingFor("legal", Role.LEGAL)).isEmpty();
        assertThat(nudged.waitingFor("handler2", List.of(Role.HANDLER), List.of("OTHER")))
                .isEmpty();
        assertThat(last(EventType.NUDGED).detail()).isEqualTo("任务“审查申请”（承办岗，尚未签收）：" + WORDS);
        assertThat(last(EventType.NUDGED).actor()).isEqualTo("manager");
        assertThat(EventType.NUDGED.publicLabel()).isNull();
    }

    @Test
    void nudgesTheHolderAndKeepsTheAnswer() {
        claim("handler");
        nudge(WORDS);
        assertThat(one().addressee()).isEqualTo("handler");
        assertThat(one().toPost()).isFalse();
        assertThat(waitingFor("handler2", Role.HANDLER)).doesNotContain(one());
        assertThat(driver.task(number).getPriority()).isEqualTo(ReminderKind.DUE_IN_ONE.priority());
        assertThat(comments()).singleElement().satisfies(comment -> {
            assertThat(comment.getFullMessage()).isEqualTo("催办：" + WORDS);
            assertThat(comment.getUserId()).isEqualTo("manager");
        });

        assertThatExceptionOfType(StepRefusedException.class)
                .isThrownBy(() -> answer("handler2"))
                .withMessageContaining("只有签收了这项任务的人员可以回复");
        answer("handler");
        assertThat(one().answer()).satisfies(answer -> {
            assertThat(answer.text()).isEqualTo("材料已收到， 明日办结");
            assertThat(answer.by()).isEqualTo("handler");
        });
        assertThat(waitingFor("handler", Role.HANDLER)).isEmpty();
        assertThat(driver.task(number).getPriority()).isEqualTo(Reminders.ORDINARY);
        assertThat(last(EventType.NUDGE_ANSWERED).detail()).isEqualTo("任务“审查申请”：材料已收到， 明日办结");
        assertThatExceptionOfType(StepRefusedException.class)
                .isThrownBy(() -> answer("handler"))
                .withMessageContaining("已由承办岗·演示一回复");
        assertThat(history.isIntact(requests.byNumber(number).id())).isTrue();
    }

    @Test
    void nudgesATaskOnceOnAWorkingDay() {
        nudge(WORDS);
        assertThatExceptionOfType(StepRefusedException.class)
                .isThrownBy(() -> nudge(WORDS))
                .withMessageContaining("一个工作日内不再重复催办");
        assertThat(nudges.of(requests.byNumber(number).id())).hasSize(1);
        assertThat(comments()).hasSize(1);
    }

    @Test
    void refusesWordsThatWillNotDoAndTasksThatAreGone() {
        for (var words : new String[] {"快办", " \u200b ", "长".repeat(501), "请与申请人联系，电话是13800000001。"}) {
            assertThatExceptionOfType(StepRefusedException.class)
                    .isThrownBy(() -> nudge(words))
                    .withMessageContaining("催办内容");
        }
        var gone = task().id();
        road.step(number, InformationRequest.Task.REVIEW.id());
        driver.runJobs();
        assertThatExceptionOfType(StepRefusedException.class)
                .isThrownBy(() -> as(() -> supervision.nudge(number, gone, WORDS, "manager")))
                .withMessageContaining("已经办结");
        assertThat(nudges.of(requests.byNumber(number).id())).isEmpty();
    }

    @Test
    void givesATaskToAColleagueWhoThenClosesIt() {
        claim("handler");
        assertThat(successors()).contains("handler2").doesNotContain("handler", "legal");
        reassign("handler", "handler2", REASON);
        assertThat(driver.task(number).getAssignee()).isEqualTo("handler2");
        assertThat(last(EventType.REASSIGNED).detail()).isEqualTo("任务“审查申请”由承办岗·演示一转承办岗·演示二；理由：" + REASON);
        assertThat(comments())
                .singleElement()
                .satisfies(comment -> assertThat(comment.getFullMessage()).isEqualTo("转办给承办岗·演示二：" + REASON));
        driver.review(number, MainRoad.EXAMPLE.handling(), "handler2");
        assertThat(requests.byNumber(number).handlers().handler()).isEqualTo("handler2");
    }

    @Test
    void refusesTheSecondClickAndWhatWasOvertaken() {
        reassign(null, "handler2", REASON);
        assertThatExceptionOfType(StepRefusedException.class)
                .isThrownBy(() -> reassign(null, "handler2", REASON))
                .withMessageContaining("已经在承办岗·演示二名下");
        assertThatExceptionOfType(StepRefusedException.class)
                .isThrownBy(() -> reassign(null, "handler", REASON))
                .withMessageContaining("现由承办岗·演示二办理");
        assertThat(comments()).hasSize(1);
        assertThat(road.events(number)).containsOnlyOnce(EventType.REASSIGNED);
    }

    @Test
    void givesNothingToOthersThanThePostAndKeepsFourEyes() {
        for (var nobody : new String[] {"legal", "registrar", "nobody"}) {
            assertThatExceptionOfType(StepRefusedException.class)
                    .isThrownBy(() -> reassign(null, nobody, REASON))
                    .withMessageContaining("只能转给本机关承办岗的其他人员");
        }
        assertThatExceptionOfType(StepRefusedException.class)
                .isThrownBy(() -> reassign(null, "handler2", "休假"))
                .withMessageContaining("转办理由须为10至500个字");
        member("elsewhere", "OTHER", Role.HANDLER);
        assertThat(successors()).doesNotContain("elsewhere");

        member("both", "YZZRZY", Role.HANDLER, Role.CONFIDENTIALITY);
        driver.review(number, MainRoad.EXAMPLE.handling(), "both");
        driver.runJobs();
        assertThat(task().key()).isEqualTo(InformationRequest.Task.CONFIDENTIALITY_CHECK.id());
        assertThat(successors()).contains("confidentiality").doesNotContain("both");
        assertThatExceptionOfType(StepRefusedException.class)
                .isThrownBy(() -> reassign(null, "both", REASON))
                .withMessageContaining("您是本件的承办人，不能由本人进行保密审查");
        assertThat(driver.task(number).getAssignee()).isNull();
        assertThat(road.events(number)).doesNotContain(EventType.REASSIGNED);
    }

    private void nudge(String words) {
        as(() -> supervision.nudge(number, task().id(), words, "manager"));
    }

    private void answer(String user) {
        driver.as(user, () -> {
            supervision.answer(one(), " 材料已收到，\n明日办结 ", user);
            return null;
        });
    }

    private void reassign(@Nullable String from, String to, String reason) {
        as(() -> supervision.reassign(number, task().id(), from, to, reason, "manager"));
    }

    private void as(Runnable deed) {
        driver.as("manager", () -> {
            deed.run();
            return null;
        });
    }

    private void claim(String user) {
        driver.as(user, () -> {
            tasks.claim(task().id(), user);
            return null;
        });
    }

    private void member(String id, String agency, Role... posts) {
        if (identity.createTenantQuery().tenantId(agency).count() == 0) {
            identity.saveTenant(identity.newTenant(agency));
        }
        identity.saveUser(identity.newUser(id));
        identity.createTenantUserMembership(agency, id);
        for (var post : posts) {
            identity.createMembership(id, post.id());
        }
    }

    private List<String> successors() {
        return supervision.successors(requests.byNumber(number), task()).stream()
                .map(StaffMember::id)
                .toList();
    }

    private OpenTask task() {
        return open.of(number).get(0);
    }

    private Nudge one() {
        return nudges.of(requests.byNumber(number).id()).get(0);
    }

    private List<Nudge> waitingFor(String user, Role post) {
        return nudged.waitingFor(user, List.of(post), List.of("YZZRZY")).stream()
                .filter(nudge -> nudge.caseNumber().equals(number))
                .toList();
    }

    private List<Comment> comments() {
        return tasks.getTaskComments(task().id());
    }

    private CaseEvent last(EventType type) {
        var events = history.of(requests.byNumber(number).id());
        var event = events.get(events.size() - 1);
        assertThat(event.type()).isEqualTo(type);
        return event;
    }
}
