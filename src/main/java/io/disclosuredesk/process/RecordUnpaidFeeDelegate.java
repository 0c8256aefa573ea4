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
    private final TaskDates dates;

    RecordUnpaidFeeDelegate(FeePayments payments, TaskDates dates) {
        this.payments = payments;
        this.dates = dates;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = new Answers(execution);
        var caseNumber = execution.getProcessBusinessKey();
        var finding = answers.choice("answerFinding", Finding.class, "核实结果");
        if (finding == Finding.UNPAID) {
            payments.unpaid(caseNumber, Staff.of(execution), answers.text("answerNote"));
        } else {
            payments.paid(
                    caseNumber,
                    Staff.of(execution),
                    answers.date("answerPaidOn"),
                    answers.amount("answerAmount", "实缴金额"),
                    answers.text("answerVoucher"));
            dates.redate(caseNumber);
        }
        execution.setVariable(FeeProcess.Variables.FEE_UNPAID, finding == Finding.UNPAID);
    }
}
