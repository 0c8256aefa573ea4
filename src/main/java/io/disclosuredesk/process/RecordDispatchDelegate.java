package io.disclosuredesk.process;

import io.disclosuredesk.delivery.PaperCarrier;
import io.disclosuredesk.delivery.ReplyDelivery;
import io.disclosuredesk.request.StepRefusedException;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.Nullable;
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
                date(answers.text("answerServedOn")));
    }

    /** The form sends dates as text, with or without a time. */
    private static @Nullable LocalDate date(@Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            return LocalDate.parse(text.length() > 10 ? text.substring(0, 10) : text);
        } catch (DateTimeException e) {
            throw new StepRefusedException("日期写法不对，请写成 2026-03-09 的样式。");
        }
    }
}
