package io.disclosuredesk.process;

import io.disclosuredesk.request.Fees;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 审批收费: agreed, or not with a comment. */
@Component
class RecordFeeDecisionDelegate implements JavaDelegate {

    private final Fees fees;

    RecordFeeDecisionDelegate(Fees fees) {
        this.fees = fees;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = new Answers(execution);
        var agreed = answers.yes("answerApproved", "是否同意收费");
        fees.decide(execution.getProcessBusinessKey(), Staff.of(execution), agreed, answers.text("answerComment"));
        execution.setVariable(FeeProcess.Variables.FEE_APPROVED, agreed);
    }
}
