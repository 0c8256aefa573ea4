package io.disclosuredesk.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 登记缴费: the reply period starts anew; the dates of tasks and timers move. */
@Component
class RecordPaymentDelegate implements JavaDelegate {

    private final PaymentEntry payment;

    RecordPaymentDelegate(PaymentEntry payment) {
        this.payment = payment;
    }

    @Override
    public void execute(DelegateExecution execution) {
        payment.enter(execution, new Answers(execution));
        execution.setVariable(FeeProcess.Variables.FEE_UNPAID, false);
    }
}
