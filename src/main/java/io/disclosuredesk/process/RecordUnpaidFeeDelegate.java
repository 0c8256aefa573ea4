package io.disclosuredesk.process;

import io.disclosuredesk.request.FeePayments;
import io.disclosuredesk.request.FeePayments.Finding;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 核实逾期未缴费: given up, or paid in time after all. */
@Component
class RecordUnpaidFeeDelegate implements JavaDelegate {

    private final FeePayments payments;
    private final PaymentEntry payment;

    RecordUnpaidFeeDelegate(FeePayments payments, PaymentEntry payment) {
        this.payments = payments;
        this.payment = payment;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = new Answers(execution);
        var finding = answers.choice("answerFinding", Finding.class, "核实结果");
        if (finding == Finding.UNPAID) {
            payments.unpaid(execution.getProcessBusinessKey(), Staff.of(execution), answers.text("answerNote"));
        } else {
            payment.enter(execution, answers);
        }
        execution.setVariable(FeeProcess.Variables.FEE_UNPAID, finding == Finding.UNPAID);
    }
}
