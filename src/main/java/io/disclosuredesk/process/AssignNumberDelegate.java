package io.disclosuredesk.process;

import io.disclosuredesk.document.seal.SealOrders;
import io.disclosuredesk.request.SignOff;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 编发文字号: in the transaction of the approval, so that the series has no gap; and settles how the reply is sealed. */
@Component
class AssignNumberDelegate implements JavaDelegate {

    private final SignOff signOff;
    private final SealOrders seals;

    AssignNumberDelegate(SignOff signOff, SealOrders seals) {
        this.signOff = signOff;
        this.seals = seals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        signOff.assignNumber(execution.getProcessBusinessKey());
        var oneByOne = seals.settle(execution.getProcessBusinessKey());
        if (oneByOne) {
            ModelVersions.require(execution, InformationRequest.Task.APPLY_SEAL.id(), "逐件用印，因此不能签发");
        }
        execution.setVariable(InformationRequest.Variables.SEAL_ONE_BY_ONE, oneByOne);
    }
}
