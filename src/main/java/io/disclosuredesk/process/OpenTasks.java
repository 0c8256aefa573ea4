package io.disclosuredesk.process;

import io.disclosuredesk.request.Nudges;
import io.disclosuredesk.request.StepRefusedException;
import io.disclosuredesk.security.EngineAccess;
import io.disclosuredesk.security.Role;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The open tasks of one case, whoever they wait for; the caller knows that the reader may see the case. */
@Component
public class OpenTasks {

    private final TaskService tasks;
    private final EngineAccess engine;

    OpenTasks(TaskService tasks, EngineAccess engine) {
        this.tasks = tasks;
        this.engine = engine;
    }

    /**
     * One of them.
     *
     * @param post whose work it is
     * @param holder who has signed for it; null while it waits
     * @param since when it began
     * @param dueAt null where the model gives none
     */
    public record OpenTask(
            String id,
            String key,
            String name,
            Role post,
            @Nullable String holder,
            Instant since,
            @Nullable Instant dueAt) {

        Nudges.Task toNudge() {
            return new Nudges.Task(id, key, name, holder, post);
        }
    }

    /** Those of the case, oldest first. */
    public List<OpenTask> of(String caseNumber) {
        return engine.withoutChecks(
                () -> tasks
                        .createTaskQuery()
                        .processInstanceBusinessKey(caseNumber)
                        .active()
                        .orderByTaskCreateTime()
                        .asc()
                        .list()
                        .stream()
                        .flatMap(task -> read(task).stream())
                        .toList());
    }

    /**
     * The task of the case.
     *
     * @throws StepRefusedException if it is done, or none of this case
     */
    public OpenTask require(String caseNumber, String taskId) {
        return of(caseNumber).stream()
                .filter(task -> task.id().equals(taskId))
                .findFirst()
                .orElseThrow(() -> new StepRefusedException("这项任务已经办结或者撤回，请返回卷宗查看本件现在的任务。"));
    }

    private Optional<OpenTask> read(Task task) {
        var due = task.getDueDate();
        return tasks.getIdentityLinksForTask(task.getId()).stream()
                .filter(link -> IdentityLinkType.CANDIDATE.equals(link.getType()))
                .filter(link -> link.getGroupId() != null)
                .flatMap(link -> Role.ofGroup(link.getGroupId()).stream())
                .findFirst()
                .map(post -> new OpenTask(
                        task.getId(),
                        task.getTaskDefinitionKey(),
                        Objects.requireNonNullElse(task.getName(), task.getTaskDefinitionKey()),
                        post,
                        task.getAssignee(),
                        task.getCreateTime().toInstant(),
                        due == null ? null : due.toInstant()));
    }
}
