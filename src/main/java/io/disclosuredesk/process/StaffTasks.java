package io.disclosuredesk.process;

import io.disclosuredesk.request.StepRefusedException;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** What staff pages need to know of tasks. The checks are made here, since own code calls the engine without a login. */
@Component
public class StaffTasks {

    private final TaskService tasks;

    StaffTasks(TaskService tasks) {
        this.tasks = tasks;
    }

    /**
     * Lets only the holder of the task go on.
     *
     * @throws StepRefusedException if {@code userId} has not signed for this task of the case
     */
    public void requireHolder(String caseNumber, InformationRequest.Task task, String userId) {
        var held = tasks.createTaskQuery()
                .processDefinitionKey(InformationRequest.KEY)
                .processInstanceBusinessKey(caseNumber)
                .taskDefinitionKey(task.id())
                .taskAssignee(userId)
                .count();
        if (held == 0) {
            throw new StepRefusedException("您没有签收本件的这项任务，不能保存。请先在任务列表中签收。");
        }
    }

    /** The process instances of these tasks by task id; unknown tasks are left out. */
    public Map<String, String> processInstances(Collection<String> taskIds) {
        if (taskIds.isEmpty()) {
            return Map.of();
        }
        return tasks.createTaskQuery().taskIdIn(taskIds.toArray(String[]::new)).list().stream()
                .filter(task -> task.getProcessInstanceId() != null)
                .collect(Collectors.toMap(Task::getId, Task::getProcessInstanceId));
    }
}
