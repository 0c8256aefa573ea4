package io.disclosuredesk.process;

import io.disclosuredesk.document.LetterChecks;
import io.disclosuredesk.request.SignOff;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 法制审核: on to the sign-off if the letter holds against the law, or back with a comment. */
@Component
class RecordLegalReviewDelegate implements JavaDelegate {

    private final LetterChecks checks;
    private final SignOff signOff;

    RecordLegalReviewDelegate(LetterChecks checks, SignOff signOff) {
        this.checks = checks;
        this.signOff = signOff;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = new Answers(execution);
        var verdict = new SignOff.Verdict(answers.yes("answerPassed", "法制审核是否通过"), answers.text("answerComment"));
        var overruleReason = answers.text("answerOverruleReason");
        if (verdict.passed()) {
            checks.passLegalReview(execution.getProcessBusinessKey(), Staff.of(execution), overruleReason);
        }
        signOff.recordLegalReview(execution.getProcessBusinessKey(), Staff.of(execution), verdict);
        execution.setVariable(InformationRequest.Variables.LEGAL_REVIEW_PASSED, verdict.passed());
    }
}
