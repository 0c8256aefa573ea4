package io.disclosuredesk.process;

import io.disclosuredesk.request.Nudge;
import io.disclosuredesk.request.Nudges;
import io.disclosuredesk.security.EngineAccess;
import io.disclosuredesk.security.Role;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;

/** Which nudges of tasks still open wait for an answer of one person. */
@Component
public class NudgedTasks {

    /** More unanswered ones than this no organ has; older ones can still be answered on the page of the case. */
    private static final int MOST = 500;

    private final Nudges nudges;
    private final TaskService tasks;
    private final EngineAccess engine;

    NudgedTasks(Nudges nudges, TaskService tasks, EngineAccess engine) {
        this.nudges = nudges;
        this.tasks = tasks;
        this.engine = engine;
    }

    /** Those of tasks that the person holds, or could sign for while nobody does; the newest first. */
    public List<Nudge> waitingFor(String userId, Collection<Role> posts, List<String> agencyCodes) {
        var waiting = nudges.unanswered(agencyCodes, MOST);
        if (waiting.isEmpty()) {
            return List.of();
        }
        var own = engine.withoutChecks(() -> {
            var found = new HashSet<>(ids(of(waiting).taskAssignee(userId)));
            if (!posts.isEmpty()) {
                found.addAll(ids(of(waiting)
                        .taskUnassigned()
                        .taskCandidateGroupIn(posts.stream().map(Role::id).toList())));
            }
            return found;
        });
        return waiting.stream().filter(nudge -> own.contains(nudge.taskId())).toList();
    }

    /** Of these nudges the ids of the tasks that are still open. */
    public Set<String> open(Collection<Nudge> some) {
        return some.isEmpty() ? Set.of() : engine.withoutChecks(() -> ids(of(some)));
    }

    private TaskQuery of(Collection<Nudge> some) {
        return tasks.createTaskQuery()
                .active()
                .taskIdIn(some.stream().map(Nudge::taskId).distinct().toArray(String[]::new));
    }

    private static Set<String> ids(TaskQuery query) {
        return query.list().stream().map(Task::getId).collect(Collectors.toSet());
    }
}
