package io.disclosuredesk.process;

import io.disclosuredesk.agency.Agencies;
import io.disclosuredesk.request.LatenessReasons;
import io.disclosuredesk.request.Requests;
import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;

/** Asks why a case is late, and takes the question back where it turned out not to be. */
@Component
class LatenessInquiry {

    private final RuntimeService runtime;
    private final Requests requests;
    private final Agencies agencies;
    private final LatenessReasons lateness;

    LatenessInquiry(RuntimeService runtime, Requests requests, Agencies agencies, LatenessReasons lateness) {
        this.runtime = runtime;
        this.requests = requests;
        this.agencies = agencies;
        this.lateness = lateness;
    }

    /** The cases that are being asked about. */
    List<String> open() {
        return runtime.createProcessInstanceQuery().processDefinitionKey(ExplainLateness.KEY).active().list().stream()
                .map(ProcessInstance::getBusinessKey)
                .toList();
    }

    /** Asks, unless that is under way or the reason is known; the caller has locked the case. */
    void begin(String caseNumber) {
        var running = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(caseNumber, ExplainLateness.KEY)
                .count();
        if (running > 0 || !lateness.isOwed(caseNumber)) {
            return;
        }
        var agency = agencies.byId(requests.byNumber(caseNumber).agencyId());
        runtime.createMessageCorrelation(ExplainLateness.CASE_LATE)
                .processInstanceBusinessKey(caseNumber)
                .setVariable(ExplainLateness.Variables.CASE_NUMBER, caseNumber)
                .setVariable(ExplainLateness.Variables.AGENCY_CODE, agency.code())
                .correlateStartMessage();
    }

    /** Ends the question, if it is asked, because its case was withdrawn. */
    void endIfAsked(String caseNumber) {
        var asked = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(caseNumber, ExplainLateness.KEY)
                .count();
        if (asked > 0) {
            endIfNotLate(caseNumber);
        }
    }

    /** Takes the question back if the case was answered in time after all, closed, or given a later red line. */
    void endIfNotLate(String caseNumber) {
        if (!lateness.isOwed(caseNumber)) {
            runtime.createMessageCorrelation(ExplainLateness.CASE_NOT_LATE)
                    .processInstanceBusinessKey(caseNumber)
                    .correlate();
        }
    }
}
