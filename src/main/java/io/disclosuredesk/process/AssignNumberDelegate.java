package io.disclosuredesk.process;

import io.disclosuredesk.request.SignOff;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 编发文字号: in the transaction of the approval, so that the series has no gap. */
@Component
class AssignNumberDelegate implements JavaDelegate {

    private final SignOff signOff;

    AssignNumberDelegate(SignOff signOff) {
        this.signOff = signOff;
    }

    @Override
    public void execute(DelegateExecution execution) {
        signOff.assignNumber(execution.getProcessBusinessKey());
    }
}
