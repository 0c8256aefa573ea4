package io.disclosuredesk.process;

import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.management.JobDefinition;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Moves the dates of open tasks and timers after a clock moved. Which date a task or timer bears stands in the model, as
 * {@code ${replyClock.…(execution)}}; the engine asks for it only once, when the task begins.
 */
@Component
class TaskDates {

    private static final Pattern CLOCK = Pattern.compile("\\$\\{replyClock\\.(\\w+)\\(execution\\)}");
    private static final int MOST_KEYS = 500;

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final ManagementService management;
    private final RepositoryService repository;
    private final ReplyClock clock;
    private final TaskPriorities priorities;

    TaskDates(
            TaskService tasks,
            RuntimeService runtime,
            ManagementService management,
            RepositoryService repository,
            ReplyClock clock,
            TaskPriorities priorities) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.management = management;
        this.repository = repository;
        this.clock = clock;
        this.priorities = priorities;
    }

    /** Moves the dates of everything open in the case, in all its process instances, in the caller's transaction. */
    void redate(String caseNumber) {
        redate(List.of(caseNumber));
    }

    /** The same for many cases, at most {@value #MOST_KEYS}. */
    void redate(Collection<String> caseNumbers) {
        if (caseNumbers.size() > MOST_KEYS) {
            throw new IllegalArgumentException("too many cases at once: " + caseNumbers.size());
        }
        if (caseNumbers.isEmpty()) {
            return;
        }
        for (var caseNumber : caseNumbers) {
            runtime.createProcessInstanceQuery()
                    .processInstanceBusinessKey(caseNumber)
                    .list()
                    .forEach(instance -> redate(caseNumber, instance));
            priorities.align(caseNumber);
        }
    }

    private void redate(String caseNumber, ProcessInstance instance) {
        tasks.createTaskQuery().processInstanceId(instance.getId()).list().forEach(task -> redate(caseNumber, task));
        management
                .createJobQuery()
                .processInstanceId(instance.getId())
                .timers()
                .list()
                .forEach(timer -> redate(caseNumber, timer));
    }

    private void redate(String caseNumber, Task task) {
        var model = repository.getBpmnModelInstance(task.getProcessDefinitionId());
        var element = (UserTask) model.getModelElementById(task.getTaskDefinitionKey());
        var due = dateOf(caseNumber, element.getCamundaDueDate());
        var followUp = dateOf(caseNumber, element.getCamundaFollowUpDate());
        var moved = false;
        if (due != null && differs(due, task.getDueDate())) {
            task.setDueDate(due);
            moved = true;
        }
        if (followUp != null && differs(followUp, task.getFollowUpDate())) {
            task.setFollowUpDate(followUp);
            moved = true;
        }
        if (moved) {
            tasks.saveTask(task);
        }
    }

    private void redate(String caseNumber, Job timer) {
        var definition = management
                .createJobDefinitionQuery()
                .jobDefinitionId(timer.getJobDefinitionId())
                .singleResult();
        var due = dateOf(caseNumber, timeOf(definition));
        if (due != null && differs(due, timer.getDuedate())) {
            management.setJobDuedate(timer.getId(), due);
        }
    }

    private @Nullable String timeOf(JobDefinition definition) {
        var model = repository.getBpmnModelInstance(definition.getProcessDefinitionId());
        if (!(model.getModelElementById(definition.getActivityId()) instanceof CatchEvent event)) {
            return null;
        }
        return event.getEventDefinitions().stream()
                .filter(TimerEventDefinition.class::isInstance)
                .map(timer -> ((TimerEventDefinition) timer).getTimeDate())
                .filter(Objects::nonNull)
                .map(date -> date.getTextContent().strip())
                .findFirst()
                .orElse(null);
    }

    private static boolean differs(Date one, @Nullable Date other) {
        return other == null || !one.toInstant().equals(other.toInstant());
    }

    /** The date that an expression of the model means now; null where the model gives none. */
    private @Nullable Date dateOf(String caseNumber, @Nullable String expression) {
        if (expression == null) {
            return null;
        }
        var match = CLOCK.matcher(expression);
        return match.matches() ? clock.at(match.group(1), caseNumber) : null;
    }
}
