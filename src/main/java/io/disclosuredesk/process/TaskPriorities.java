package io.disclosuredesk.process;

import io.disclosuredesk.request.Nudges;
import io.disclosuredesk.request.ReminderKind;
import io.disclosuredesk.request.Reminders;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/**
 * Urgent cases stand higher in lists: their tasks carry the priority of the last reminder, from the moment they are made; a task
 * that a manager asked for stands higher until somebody answers.
 */
@Component
class TaskPriorities implements TaskListener {

    private static final int NUDGED = ReminderKind.DUE_IN_ONE.priority();

    private final Reminders reminders;
    private final Nudges nudges;
    private final TaskService tasks;
    private final ClockStates states;

    TaskPriorities(Reminders reminders, Nudges nudges, TaskService tasks, ClockStates states) {
        this.reminders = reminders;
        this.nudges = nudges;
        this.tasks = tasks;
        this.states = states;
    }

    /**
     * Gives all open tasks of the case the priority, and its process instances the clock state, they should have now; to be
     * called too when its dates have moved.
     */
    void align(String caseNumber) {
        states.align(caseNumber);
        var ofCase = reminders.priorityOf(caseNumber);
        tasks.createTaskQuery().processInstanceBusinessKey(caseNumber).list().forEach(task -> {
            var priority = nudges.isWaiting(task.getId()) ? Math.max(ofCase, NUDGED) : ofCase;
            if (task.getPriority() != priority) {
                tasks.setPriority(task.getId(), priority);
            }
        });
    }

    /** A new task of a case. */
    @Override
    public void notify(DelegateTask task) {
        var caseNumber = task.getExecution().getProcessBusinessKey();
        if (caseNumber != null) {
            task.setPriority(reminders.priorityOf(caseNumber));
            states.bear(task.getExecution().getProcessInstance(), caseNumber);
        }
    }
}
