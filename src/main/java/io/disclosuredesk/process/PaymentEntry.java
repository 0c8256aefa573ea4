package io.disclosuredesk.process;

import io.disclosuredesk.request.FeePayments;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Enters a payment of the processing fee from a form's answers, and moves the dates of tasks and timers after it. */
@Component
class PaymentEntry {

    private final FeePayments payments;
    private final TaskDates dates;

    PaymentEntry(FeePayments payments, TaskDates dates) {
        this.payments = payments;
        this.dates = dates;
    }

    void enter(DelegateExecution execution, Answers answers) {
        var caseNumber = execution.getProcessBusinessKey();
        payments.paid(
                caseNumber,
                Staff.of(execution),
                answers.date("answerPaidOn"),
                answers.amount("answerAmount", "实缴金额"),
                answers.text("answerVoucher"));
        dates.redate(caseNumber);
    }
}
