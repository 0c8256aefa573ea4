package io.disclosuredesk.process;

import io.disclosuredesk.delivery.Deliveries;
import io.disclosuredesk.document.DocumentKind;
import io.disclosuredesk.document.Documents;
import io.disclosuredesk.request.Fees;
import io.disclosuredesk.request.Requests;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 记录收费通知: the day of service decides whether the payment is awaited, or nothing is charged. */
@Component
class RecordFeeNoticeDelegate implements JavaDelegate {

    private final Requests requests;
    private final Deliveries deliveries;
    private final Documents documents;
    private final Fees fees;
    private final TaskDates dates;

    RecordFeeNoticeDelegate(Requests requests, Deliveries deliveries, Documents documents, Fees fees, TaskDates dates) {
        this.requests = requests;
        this.deliveries = deliveries;
        this.documents = documents;
        this.fees = fees;
        this.dates = dates;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var caseNumber = execution.getProcessBusinessKey();
        var id = requests.byNumber(caseNumber).id();
        var served = deliveries.of(id, DocumentKind.FEE_NOTICE).orElseThrow();
        var notice = documents.find(id, DocumentKind.FEE_NOTICE).orElseThrow();
        var awaited = fees.noticed(caseNumber, served.servedOn(), Objects.requireNonNull(notice.number()));
        if (awaited) {
            dates.redate(caseNumber);
        }
        execution.setVariable(FeeProcess.Variables.FEE_NOTICED, awaited);
    }
}
