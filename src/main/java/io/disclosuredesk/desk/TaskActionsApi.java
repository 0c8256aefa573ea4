package io.disclosuredesk.desk;

import io.disclosuredesk.process.OpenTasks;
import io.disclosuredesk.process.StaffTasks;
import io.disclosuredesk.process.Supervision;
import io.disclosuredesk.request.Nudges;
import io.disclosuredesk.security.StaffDirectory;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What the reader may do with an open task besides working on it: answer a nudge, give it to a colleague. */
@RestController
@RequestMapping("/desk/api")
class TaskActionsApi {

    private final StaffTasks tasks;
    private final OpenTasks open;
    private final Supervision supervision;
    private final Nudges nudges;
    private final NudgeViews views;
    private final CaseAccess access;
    private final StaffDirectory staff;

    TaskActionsApi(
            StaffTasks tasks,
            OpenTasks open,
            Supervision supervision,
            Nudges nudges,
            NudgeViews views,
            CaseAccess access,
            StaffDirectory staff) {
        this.tasks = tasks;
        this.open = open;
        this.supervision = supervision;
        this.nudges = nudges;
        this.views = views;
        this.access = access;
        this.staff = staff;
    }

    /**
     * The actions of a task.
     *
     * @param handOver whether the reader holds it and somebody else could have it
     * @param nudges those that wait for the reader's answer
     */
    record Actions(String caseNumber, boolean handOver, List<NudgeViews.Row> nudges) {}

    /** The answer to a nudge. */
    record Answer(@Nullable String text) {}

    @GetMapping("/tasks/{taskId}/actions")
    Actions actions(@PathVariable String taskId) {
        var number = tasks.caseNumbers(List.of(taskId)).get(taskId);
        if (number == null) {
            throw new NoSuchCaseException("没有这项任务，可能已由他人办结，请刷新任务列表。");
        }
        var request = access.open(number);
        var all = open.of(request.caseNumber());
        var mine = staff.currentUserId();
        var handOver = all.stream()
                .filter(task -> task.id().equals(taskId) && mine.equals(task.holder()))
                .anyMatch(task -> !supervision.successors(request, task).isEmpty());
        return new Actions(
                request.caseNumber(),
                handOver,
                views.of(request, all).stream()
                        .filter(row -> row.taskId().equals(taskId) && row.mayAnswer())
                        .toList());
    }

    @PostMapping("/nudges/{id}/answer")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void answer(@PathVariable long id, @RequestBody Answer answer) {
        var nudge = nudges.find(id).orElseThrow(() -> new NoSuchCaseException("没有这次催办。"));
        access.open(nudge.caseNumber());
        supervision.answer(nudge, answer.text(), staff.currentUserId());
    }
}
