package io.disclosuredesk.process;

import io.disclosuredesk.request.Abandonment;
import io.disclosuredesk.request.Abandonment.Decision;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 确认逾期未补正: given up, or more time for a good reason. */
@Component
class RecordAbandonmentDelegate implements JavaDelegate {

    private final Abandonment abandonment;

    RecordAbandonmentDelegate(Abandonment abandonment) {
        this.abandonment = abandonment;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = new Answers(execution);
        var decision = answers.choice("answerDecision", Decision.class, "核实结果");
        var until = answers.date("answerUntil");
        var note = answers.text("answerNote");
        var caseNumber = execution.getProcessBusinessKey();
        if (decision == Decision.ABANDONED) {
            abandonment.abandon(caseNumber, Staff.of(execution), note);
        } else {
            abandonment.grantMoreTime(caseNumber, Staff.of(execution), until, note);
        }
        execution.setVariable(InformationRequest.Variables.CASE_ABANDONED, decision == Decision.ABANDONED);
        execution.setVariable(InformationRequest.Variables.REQUEST_GIVEN_UP, decision == Decision.ABANDONED);
    }
}
