package io.disclosuredesk.process;

import io.disclosuredesk.document.ReceiptLetters;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 出具登记回执; made once, however often the job runs. */
@Component
class IssueReceiptDelegate implements JavaDelegate {

    private final ReceiptLetters receipts;

    IssueReceiptDelegate(ReceiptLetters receipts) {
        this.receipts = receipts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        receipts.issue(execution.getProcessBusinessKey());
    }
}
