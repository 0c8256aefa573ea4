package io.disclosuredesk.process;

import io.disclosuredesk.delivery.Deliveries;
import io.disclosuredesk.document.DocumentKind;
import io.disclosuredesk.request.Extensions;
import io.disclosuredesk.request.Requests;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The notice was served: extends the clock and moves the dates of tasks and timers, or notes that it came too late. */
@Component
class RecordExtensionNoticeDelegate implements JavaDelegate {

    private final Requests requests;
    private final Deliveries deliveries;
    private final Extensions extensions;
    private final TaskDates dates;

    RecordExtensionNoticeDelegate(Requests requests, Deliveries deliveries, Extensions extensions, TaskDates dates) {
        this.requests = requests;
        this.deliveries = deliveries;
        this.extensions = extensions;
        this.dates = dates;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var caseNumber = execution.getProcessBusinessKey();
        var delivery = deliveries
                .of(requests.byNumber(caseNumber).id(), DocumentKind.EXTENSION_NOTICE)
                .orElseThrow();
        var effective = extensions.noticed(caseNumber, delivery.servedOn());
        if (effective) {
            dates.redate(caseNumber);
        }
        execution.setVariable(DeadlineExtension.Variables.EXTENSION_EFFECTIVE, effective);
    }
}
