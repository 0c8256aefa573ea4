package io.disclosuredesk.process;

import io.disclosuredesk.request.Reminders;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 提醒临期案件: five, three and one working days before the red line, each once; sorts the lists by the clock of the day. */
@Component
class RemindOpenCasesDelegate implements JavaDelegate {

    private final EachCase each;
    private final Reminders reminders;
    private final TaskPriorities priorities;
    private final ClockStates states;

    RemindOpenCasesDelegate(EachCase each, Reminders reminders, TaskPriorities priorities, ClockStates states) {
        this.each = each;
        this.reminders = reminders;
        this.priorities = priorities;
        this.states = states;
    }

    @Override
    public void execute(DelegateExecution execution) {
        each.watch(watch -> {
            watch.due(reminders.nearRedLine(), reminders::remindersDue, due -> {
                if (reminders.say(due)) {
                    priorities.align(due.caseNumber());
                }
            });
            states.overtaken().forEach(caseNumber -> watch.one(caseNumber, () -> states.align(caseNumber)));
        });
    }
}
