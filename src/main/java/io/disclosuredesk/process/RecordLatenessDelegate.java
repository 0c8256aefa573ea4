package io.disclosuredesk.process;

import io.disclosuredesk.request.LatenessCategory;
import io.disclosuredesk.request.LatenessReasons;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 逾期说明: hands the reason to the case. */
@Component
class RecordLatenessDelegate implements JavaDelegate {

    private final LatenessReasons lateness;

    RecordLatenessDelegate(LatenessReasons lateness) {
        this.lateness = lateness;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = new Answers(execution);
        lateness.record(
                execution.getProcessBusinessKey(),
                Staff.of(execution),
                answers.choice("answerCategory", LatenessCategory.class, "逾期原因类别"),
                answers.text("answerReason"),
                answers.text("answerRemedy"));
    }
}
