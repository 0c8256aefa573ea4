package io.disclosuredesk.process;

import io.disclosuredesk.delivery.DeliveryFailedException;
import io.disclosuredesk.delivery.ReplyDelivery;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 电子送达; what can never arrive goes to the counter, a passing fault is tried again. */
@Component
class DeliverReplyDelegate implements JavaDelegate {

    private final ReplyDelivery delivery;

    DeliverReplyDelegate(ReplyDelivery delivery) {
        this.delivery = delivery;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var caseNumber = execution.getProcessBusinessKey();
        try {
            delivery.deliverElectronically(caseNumber);
        } catch (DeliveryFailedException e) {
            var why = Objects.requireNonNull(e.getMessage());
            delivery.electronicDeliveryFailed(caseNumber, why);
            throw new BpmnError(InformationRequest.DELIVERY_FAILED, why);
        }
    }
}
