package io.disclosuredesk.process;

import io.disclosuredesk.request.FeePayments;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 登记缴费: the reply period starts anew; the dates of tasks and timers move. */
@Component
class RecordPaymentDelegate implements JavaDelegate {

    private final FeePayments payments;
    private final TaskDates dates;

    RecordPaymentDelegate(FeePayments payments, TaskDates dates) {
        this.payments = payments;
        this.dates = dates;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = new Answers(execution);
        var caseNumber = execution.getProcessBusinessKey();
        payments.paid(
                caseNumber,
                Staff.of(execution),
                answers.date("answerPaidOn"),
                answers.amount("answerAmount", "实缴金额"),
                answers.text("answerVoucher"));
        dates.redate(caseNumber);
        execution.setVariable(FeeProcess.Variables.FEE_UNPAID, false);
    }
}
