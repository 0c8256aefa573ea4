package io.disclosuredesk.process;

import io.disclosuredesk.request.ReminderKind;
import io.disclosuredesk.request.Reminders;
import io.disclosuredesk.request.Reminders.Due;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 督办超期案件: a passed promise is told to managers, a passed red line asks for its reason. */
@Component
class EscalateLateCasesDelegate implements JavaDelegate {

    private final EachCase each;
    private final Reminders reminders;
    private final TaskPriorities priorities;
    private final LatenessInquiry inquiry;

    EscalateLateCasesDelegate(EachCase each, Reminders reminders, TaskPriorities priorities, LatenessInquiry inquiry) {
        this.each = each;
        this.reminders = reminders;
        this.priorities = priorities;
        this.inquiry = inquiry;
    }

    @Override
    public void execute(DelegateExecution execution) {
        each.watch(watch -> {
            inquiry.open().forEach(caseNumber -> watch.one(caseNumber, () -> inquiry.endIfNotLate(caseNumber)));
            watch.due(reminders.passed(), reminders::escalationsDue, this::escalate);
        });
    }

    private void escalate(Due due) {
        if (reminders.say(due)) {
            priorities.align(due.caseNumber());
            if (due.kind() == ReminderKind.STATUTORY_PASSED) {
                inquiry.begin(due.caseNumber());
            }
        }
    }
}
