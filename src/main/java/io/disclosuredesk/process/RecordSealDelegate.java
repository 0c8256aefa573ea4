package io.disclosuredesk.process;

import io.disclosuredesk.document.seal.SealOrders;
import io.disclosuredesk.request.SignOff;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 用印: the seal may be put on, or the sign-off is taken back with a comment. */
@Component
class RecordSealDelegate implements JavaDelegate {

    private final SealOrders seals;

    RecordSealDelegate(SealOrders seals) {
        this.seals = seals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = new Answers(execution);
        var verdict = new SignOff.Verdict(answers.yes("answerPassed", "是否用印"), answers.text("answerComment"));
        seals.decide(execution.getProcessBusinessKey(), Staff.of(execution), verdict);
        execution.setVariable(InformationRequest.Variables.SEAL_APPLIED, verdict.passed());
        execution.setVariable(InformationRequest.Variables.REPLY_APPROVED, verdict.passed());
    }
}
