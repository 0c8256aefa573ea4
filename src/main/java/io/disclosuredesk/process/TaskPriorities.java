package io.disclosuredesk.process;

import io.disclosuredesk.request.Reminders;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Urgent cases stand higher in lists: their tasks carry the priority of the last reminder, from the moment they are made. */
@Component
class TaskPriorities implements TaskListener {

    private final Reminders reminders;
    private final TaskService tasks;

    TaskPriorities(Reminders reminders, TaskService tasks) {
        this.reminders = reminders;
        this.tasks = tasks;
    }

    /** Gives all open tasks of the case the priority they should have now; to be called too when its dates have moved. */
    void align(String caseNumber) {
        var priority = reminders.priorityOf(caseNumber);
        tasks.createTaskQuery().processInstanceBusinessKey(caseNumber).list().stream()
                .filter(task -> task.getPriority() != priority)
                .forEach(task -> tasks.setPriority(task.getId(), priority));
    }

    /** A new task of a case. */
    @Override
    public void notify(DelegateTask task) {
        var caseNumber = task.getExecution().getProcessBusinessKey();
        if (caseNumber != null) {
            task.setPriority(reminders.priorityOf(caseNumber));
        }
    }
}
