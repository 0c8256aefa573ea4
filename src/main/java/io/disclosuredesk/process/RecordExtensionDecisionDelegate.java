package io.disclosuredesk.process;

import io.disclosuredesk.request.Extensions;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 审批延期: agreed, or not with a comment. */
@Component
class RecordExtensionDecisionDelegate implements JavaDelegate {

    private final Extensions extensions;

    RecordExtensionDecisionDelegate(Extensions extensions) {
        this.extensions = extensions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = new Answers(execution);
        var agreed = answers.yes("answerApproved", "是否同意延期");
        extensions.decide(
                execution.getProcessBusinessKey(), Staff.of(execution), agreed, answers.text("answerComment"));
        execution.setVariable(DeadlineExtension.Variables.EXTENSION_APPROVED, agreed);
    }
}
