package io.disclosuredesk.process;

import io.disclosuredesk.request.ReminderKind;
import io.disclosuredesk.security.EngineAccess;
import io.disclosuredesk.security.Role;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;

/** The open tasks of cases with a reminder, for whoever holds them or may sign for them. */
@Component
public class UrgentTasks {

    private final TaskService tasks;
    private final StaffTasks staffTasks;
    private final EngineAccess engine;

    UrgentTasks(TaskService tasks, StaffTasks staffTasks, EngineAccess engine) {
        this.tasks = tasks;
        this.staffTasks = staffTasks;
        this.engine = engine;
    }

    /**
     * One task of an urgent case.
     *
     * @param held whether the person has signed for it; otherwise it waits for somebody of their posts
     */
    public record UrgentTask(String caseNumber, String taskId, String name, boolean held) {}

    /** At most {@code most} held and {@code most} waiting tasks of a person, the most urgent first. */
    public List<UrgentTask> of(String userId, Collection<Role> posts, Collection<String> agencyCodes, int most) {
        return engine.withoutChecks(() -> {
            var found = new ArrayList<>(urgent(most, urgentTasks().taskAssignee(userId)));
            if (!posts.isEmpty() && !agencyCodes.isEmpty()) {
                found.addAll(urgent(
                        most,
                        urgentTasks()
                                .taskUnassigned()
                                .taskCandidateGroupIn(
                                        posts.stream().map(Role::id).toList())
                                .tenantIdIn(agencyCodes.toArray(String[]::new))));
            }
            var numbers = staffTasks.caseNumbers(found.stream().map(Task::getId).toList());
            return found.stream()
                    .filter(task -> numbers.containsKey(task.getId()))
                    .map(task -> new UrgentTask(
                            numbers.getOrDefault(task.getId(), ""),
                            task.getId(),
                            task.getName(),
                            task.getAssignee() != null))
                    .toList();
        });
    }

    private TaskQuery urgentTasks() {
        return tasks.createTaskQuery().taskMinPriority(ReminderKind.TARGET_PASSED.priority());
    }

    private static List<Task> urgent(int most, TaskQuery query) {
        return query.orderByTaskPriority().desc().orderByDueDate().asc().listPage(0, most);
    }
}
