package io.disclosuredesk.process;

import io.disclosuredesk.request.FeePayments;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 记录缴费期满: notes that nothing was paid; a person decides what it means. */
@Component
class RecordPaymentOverdueDelegate implements JavaDelegate {

    private final FeePayments payments;

    RecordPaymentOverdueDelegate(FeePayments payments) {
        this.payments = payments;
    }

    @Override
    public void execute(DelegateExecution execution) {
        payments.overdue(execution.getProcessBusinessKey());
    }
}
