package io.disclosuredesk.process;

import io.disclosuredesk.delivery.DeliveryFailedException;
import io.disclosuredesk.delivery.NoticeDelivery;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 电子送达告知书; what can never arrive goes to the counter, a passing fault is tried again. */
@Component
class DeliverNoticeDelegate implements JavaDelegate {

    private final NoticeDelivery delivery;

    DeliverNoticeDelegate(NoticeDelivery delivery) {
        this.delivery = delivery;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var caseNumber = execution.getProcessBusinessKey();
        var kind = ServeNotice.kind(execution);
        try {
            delivery.deliverElectronically(caseNumber, kind);
        } catch (DeliveryFailedException e) {
            var why = Objects.requireNonNull(e.getMessage());
            delivery.electronicDeliveryFailed(caseNumber, kind, why);
            throw new BpmnError(ServeNotice.DELIVERY_FAILED, why);
        }
    }
}
