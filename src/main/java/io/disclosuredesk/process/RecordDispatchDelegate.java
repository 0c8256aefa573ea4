package io.disclosuredesk.process;

import io.disclosuredesk.delivery.PaperCarrier;
import io.disclosuredesk.delivery.ReplyDelivery;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 登记邮寄或领取: what proves that the reply left the organ in time. */
@Component
class RecordDispatchDelegate implements JavaDelegate {

    private final ReplyDelivery delivery;

    RecordDispatchDelegate(ReplyDelivery delivery) {
        this.delivery = delivery;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = new Answers(execution);
        delivery.recordDispatch(
                execution.getProcessBusinessKey(),
                Staff.of(execution),
                answers.choice("answerCarrier", PaperCarrier.class, "送达方式"),
                answers.text("answerTrackingNumber"),
                answers.date("answerServedOn"));
    }
}
