package io.disclosuredesk.process;

import io.disclosuredesk.request.StepRefusedException;
import io.disclosuredesk.security.EngineAccess;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** What staff pages need to know of tasks. The checks are made here, since own code calls the engine without a login. */
@Component
public class StaffTasks {

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final EngineAccess engine;

    StaffTasks(TaskService tasks, RuntimeService runtime, EngineAccess engine) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.engine = engine;
    }

    /**
     * Lets only the holder of the task go on.
     *
     * @throws StepRefusedException if {@code userId} has not signed for this task of the case
     */
    public void requireHolder(String caseNumber, ModelTask task, String userId) {
        var held = tasks.createTaskQuery()
                .processInstanceBusinessKey(caseNumber)
                .taskDefinitionKey(task.id())
                .taskAssignee(userId)
                .count();
        if (held == 0) {
            throw new StepRefusedException("您没有签收本件的这项任务，不能保存。请先在任务列表中签收。");
        }
    }

    /** The numbers of the cases these tasks belong to, by task id; unknown tasks are left out. */
    public Map<String, String> caseNumbers(Collection<String> taskIds) {
        if (taskIds.isEmpty()) {
            return Map.of();
        }
        var instanceOfTask = tasks.createTaskQuery().taskIdIn(taskIds.toArray(String[]::new)).list().stream()
                .filter(task -> task.getProcessInstanceId() != null)
                .collect(Collectors.toMap(Task::getId, Task::getProcessInstanceId));
        if (instanceOfTask.isEmpty()) {
            return Map.of();
        }
        // the engine shows a person their tasks, not the instances behind them
        var numberOfInstance = engine.withoutChecks(() ->
                runtime
                        .createProcessInstanceQuery()
                        .processInstanceIds(Set.copyOf(instanceOfTask.values()))
                        .list()
                        .stream()
                        .filter(instance -> instance.getBusinessKey() != null)
                        .collect(Collectors.toMap(ProcessInstance::getId, ProcessInstance::getBusinessKey)));
        var numbers = new HashMap<String, String>();
        instanceOfTask.forEach((task, instance) -> {
            var number = numberOfInstance.get(instance);
            if (number != null) {
                numbers.put(task, number);
            }
        });
        return numbers;
    }
}
