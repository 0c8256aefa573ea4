package io.disclosuredesk.process;

import io.disclosuredesk.delivery.NoticeDelivery;
import io.disclosuredesk.delivery.PaperCarrier;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 登记告知书送达: what proves that the notice left the organ in time. */
@Component
class RecordNoticeDispatchDelegate implements JavaDelegate {

    private final NoticeDelivery delivery;

    RecordNoticeDispatchDelegate(NoticeDelivery delivery) {
        this.delivery = delivery;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = new Answers(execution);
        delivery.recordDispatch(
                execution.getProcessBusinessKey(),
                ServeNotice.kind(execution),
                Staff.of(execution),
                answers.choice("answerCarrier", PaperCarrier.class, "送达方式"),
                answers.text("answerTrackingNumber"),
                answers.date("answerServedOn"));
    }
}
