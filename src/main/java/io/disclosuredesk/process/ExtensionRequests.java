package io.disclosuredesk.process;

import io.disclosuredesk.agency.Agencies;
import io.disclosuredesk.request.Extensions;
import io.disclosuredesk.request.Requests;
import io.disclosuredesk.security.EngineAccess;
import org.camunda.bpm.engine.RuntimeService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a handler's wish to extend a period: the request and the process that decides it begin in one transaction. */
@Component
public class ExtensionRequests {

    private final Extensions extensions;
    private final Requests requests;
    private final Agencies agencies;
    private final RuntimeService runtime;
    private final EngineAccess engine;

    ExtensionRequests(
            Extensions extensions, Requests requests, Agencies agencies, RuntimeService runtime, EngineAccess engine) {
        this.extensions = extensions;
        this.requests = requests;
        this.agencies = agencies;
        this.runtime = runtime;
        this.engine = engine;
    }

    /**
     * Asks for an extension, which then waits for the head.
     *
     * @param workdays by how many working days
     * @throws io.disclosuredesk.request.StepRefusedException if none can be asked for, or number or reason will not do
     */
    @Transactional
    public void submit(String caseNumber, String userId, int workdays, @Nullable String reason) {
        extensions.request(caseNumber, userId, workdays, reason);
        var request = requests.byNumber(caseNumber);
        var agency = agencies.byId(request.agencyId());
        engine.withoutChecks(() -> runtime.createMessageCorrelation(DeadlineExtension.EXTENSION_REQUESTED)
                .processInstanceBusinessKey(caseNumber)
                .setVariable(DeadlineExtension.Variables.CASE_NUMBER, caseNumber)
                .setVariable(DeadlineExtension.Variables.AGENCY_CODE, agency.code())
                .setVariable(
                        DeadlineExtension.Variables.ELECTRONIC_DELIVERY,
                        request.deliveryMethod().isElectronic())
                .correlateStartMessage());
    }
}
