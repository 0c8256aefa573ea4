package io.disclosuredesk.process;

import io.disclosuredesk.request.Recalculations;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 重新计算一批在办件: dates, tasks and timers of a batch in one transaction; the run is the business key. */
@Component
class RecalculateCasesDelegate implements JavaDelegate {

    /** Small enough that a batch commits within a second or two and a lock on its cases is not felt. */
    private static final int BATCH = 500;

    private final Recalculations recalculations;
    private final TaskDates taskDates;

    RecalculateCasesDelegate(Recalculations recalculations, TaskDates taskDates) {
        this.recalculations = recalculations;
        this.taskDates = taskDates;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var batch = recalculations.next(Long.parseLong(execution.getProcessBusinessKey()), BATCH);
        taskDates.redate(batch.moved());
        execution.setVariable(CalendarRevision.Variables.CASES_LEFT, batch.more());
    }
}
