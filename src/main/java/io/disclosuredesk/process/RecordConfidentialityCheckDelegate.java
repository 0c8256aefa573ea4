package io.disclosuredesk.process;

import io.disclosuredesk.request.ConfidentialityCheck;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 保密审查: passes the case or sends it back. */
@Component
class RecordConfidentialityCheckDelegate implements JavaDelegate {

    private final ConfidentialityCheck check;

    RecordConfidentialityCheckDelegate(ConfidentialityCheck check) {
        this.check = check;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = new Answers(execution);
        var passed = answers.yes("answerPassed", "保密审查是否通过");
        var comment = answers.text("answerComment");
        var caseNumber = execution.getProcessBusinessKey();
        if (passed) {
            check.pass(caseNumber, Staff.of(execution));
        } else {
            check.sendBack(caseNumber, Staff.of(execution), comment);
        }
        execution.setVariable(InformationRequest.Variables.CONFIDENTIALITY_PASSED, passed);
    }
}
