package io.disclosuredesk.process;

import io.disclosuredesk.document.LetterChecks;
import io.disclosuredesk.request.SignOff;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 签发: approved, or back with a comment. */
@Component
class RecordApprovalDelegate implements JavaDelegate {

    private final LetterChecks checks;
    private final SignOff signOff;

    RecordApprovalDelegate(LetterChecks checks, SignOff signOff) {
        this.checks = checks;
        this.signOff = signOff;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = new Answers(execution);
        var verdict = new SignOff.Verdict(answers.yes("answerPassed", "是否同意签发"), answers.text("answerComment"));
        signOff.recordApproval(execution.getProcessBusinessKey(), Staff.of(execution), verdict);
        if (verdict.passed()) {
            checks.passSignOff(
                    execution.getProcessBusinessKey(), Staff.of(execution), answers.text("answerOverruleReason"));
        }
        execution.setVariable(InformationRequest.Variables.REPLY_APPROVED, verdict.passed());
    }
}
