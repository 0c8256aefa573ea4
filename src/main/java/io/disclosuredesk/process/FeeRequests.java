package io.disclosuredesk.process;

import io.disclosuredesk.request.DisclosureRequest;
import io.disclosuredesk.request.FeeProposal;
import io.disclosuredesk.request.Fees;
import io.disclosuredesk.request.Requests;
import io.disclosuredesk.request.StepRefusedException;
import io.disclosuredesk.security.EngineAccess;
import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a handler's wish to charge a processing fee. A case is handled to its end by the version of the model it began with:
 * one that began before models knew fees can have none.
 */
@Component
public class FeeRequests {

    /** The step of the main model that charges. */
    static final String STEP = "CallActivity_ProcessingFee";

    private final Fees fees;
    private final Requests requests;
    private final RuntimeService runtime;
    private final RepositoryService repository;
    private final EngineAccess engine;

    FeeRequests(
            Fees fees, Requests requests, RuntimeService runtime, RepositoryService repository, EngineAccess engine) {
        this.fees = fees;
        this.requests = requests;
        this.runtime = runtime;
        this.repository = repository;
        this.engine = engine;
    }

    /** Why none can be proposed now, as a sentence for staff; empty when one can. */
    public Optional<String> refusal(DisclosureRequest request) {
        var refusal = fees.refusal(request);
        return refusal.isPresent() || engine.withoutChecks(() -> knowsFees(request.caseNumber()))
                ? refusal
                : Optional.of("本件在系统升级以前开始办理，按原来的流程办完，不能收取信息处理费。");
    }

    private boolean knowsFees(String caseNumber) {
        return runtime
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(caseNumber, InformationRequest.KEY)
                .list()
                .stream()
                .anyMatch(instance -> repository
                                .getBpmnModelInstance(instance.getProcessDefinitionId())
                                .getModelElementById(STEP)
                        != null);
    }

    /**
     * Proposes a fee; it goes to the head when the review is closed.
     *
     * @throws StepRefusedException if none can be proposed now
     */
    @Transactional
    public void submit(String caseNumber, String userId, FeeProposal proposal) {
        refusal(requests.byNumber(caseNumber)).ifPresent(sentence -> {
            throw new StepRefusedException(sentence);
        });
        fees.propose(caseNumber, userId, proposal);
    }
}
