package io.disclosuredesk.desk;

import io.disclosuredesk.process.NudgedTasks;
import io.disclosuredesk.process.OpenTasks.OpenTask;
import io.disclosuredesk.process.Supervision;
import io.disclosuredesk.request.DisclosureRequest;
import io.disclosuredesk.request.Nudge;
import io.disclosuredesk.request.Nudges;
import io.disclosuredesk.security.Role;
import io.disclosuredesk.security.StaffDirectory;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Nudges and open tasks as staff read them: names instead of ids. */
@Component
class NudgeViews {

    private static final int MOST = 50;

    private final Nudges nudges;
    private final NudgedTasks nudged;
    private final Supervision supervision;
    private final StaffDirectory staff;

    NudgeViews(Nudges nudges, NudgedTasks nudged, Supervision supervision, StaffDirectory staff) {
        this.nudges = nudges;
        this.nudged = nudged;
        this.supervision = supervision;
        this.staff = staff;
    }

    /**
     * A nudge.
     *
     * @param addressee name, or the post while nobody had signed for the task
     * @param answer null while there is none
     * @param state 已回复, 未回复, or 任务已办结 where nobody needs to answer any more
     * @param mayAnswer whether the reader is asked
     */
    record Row(
            long id,
            String caseNumber,
            String taskId,
            String taskName,
            String addressee,
            String message,
            String by,
            Instant at,
            @Nullable String answer,
            @Nullable String answeredBy,
            @Nullable Instant answeredAt,
            String state,
            boolean mayAnswer) {}

    /** An open task: whose it is since when. */
    record Open(
            String id,
            String name,
            String holder,
            Instant since,
            @Nullable Instant dueAt) {}

    /** Those of a case, the newest last. */
    List<Row> of(DisclosureRequest request, List<OpenTask> open) {
        var userId = staff.currentUserId();
        Map<String, OpenTask> byId = open.stream().collect(Collectors.toMap(OpenTask::id, Function.identity()));
        return nudges.of(request.id()).stream()
                .map(nudge -> {
                    var task = byId.get(nudge.taskId());
                    return row(nudge, task != null, task != null && supervision.mayAnswer(request, task, userId));
                })
                .toList();
    }

    /** Those the reader is to answer. */
    List<Row> mine(Set<Role> roles) {
        return nudged.waitingFor(staff.currentUserId(), roles, staff.currentAgencyCodes()).stream()
                .map(nudge -> row(nudge, true, true))
                .toList();
    }

    /** The newest of the reader's organs, for who supervises. */
    List<Row> recent() {
        var some = nudges.recent(staff.currentAgencyCodes(), MOST);
        var open = nudged.open(some);
        return some.stream()
                .map(nudge -> row(nudge, open.contains(nudge.taskId()), false))
                .toList();
    }

    /** The task with the name of who is to do it. */
    Open open(OpenTask task) {
        var holder = task.holder();
        return new Open(
                task.id(),
                task.name(),
                holder == null ? task.post().label() + "（尚未签收）" : staff.displayName(holder),
                task.since(),
                task.dueAt());
    }

    private Row row(Nudge nudge, boolean open, boolean asked) {
        var answer = nudge.answer();
        return new Row(
                nudge.id(),
                nudge.caseNumber(),
                nudge.taskId(),
                nudge.taskName(),
                nudge.toPost()
                        ? Role.ofGroup(nudge.addressee()).map(Role::label).orElse(nudge.addressee())
                        : staff.displayName(nudge.addressee()),
                nudge.message(),
                staff.displayName(nudge.nudgedBy()),
                nudge.nudgedAt(),
                answer == null ? null : answer.text(),
                answer == null ? null : staff.displayName(answer.by()),
                answer == null ? null : answer.at(),
                answer != null ? "已回复" : open ? "未回复" : "任务已办结，未回复",
                asked && answer == null);
    }
}
