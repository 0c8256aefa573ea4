package io.disclosuredesk.process;

import io.disclosuredesk.delivery.Deliveries;
import io.disclosuredesk.document.DocumentKind;
import io.disclosuredesk.request.Corrections;
import io.disclosuredesk.request.Requests;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 记录补正告知: the day of service decides whether the clock waits for the applicant. */
@Component
class RecordCorrectionNoticeDelegate implements JavaDelegate {

    private final Requests requests;
    private final Deliveries deliveries;
    private final Corrections corrections;

    RecordCorrectionNoticeDelegate(Requests requests, Deliveries deliveries, Corrections corrections) {
        this.requests = requests;
        this.deliveries = deliveries;
        this.corrections = corrections;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var caseNumber = execution.getProcessBusinessKey();
        var delivery = deliveries
                .of(requests.byNumber(caseNumber).id(), DocumentKind.CORRECTION_NOTICE)
                .orElseThrow();
        var inTime = corrections.noticed(caseNumber, delivery.servedOn());
        execution.setVariable(InformationRequest.Variables.CORRECTION_NOTICED, inTime);
    }
}
