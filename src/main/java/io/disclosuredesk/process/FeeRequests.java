package io.disclosuredesk.process;

import io.disclosuredesk.request.DisclosureRequest;
import io.disclosuredesk.request.FeeProposal;
import io.disclosuredesk.request.Fees;
import io.disclosuredesk.request.Requests;
import io.disclosuredesk.request.StepRefusedException;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a handler's wish to charge a processing fee. A case that an update left behind has no step for it. */
@Component
public class FeeRequests {

    /** The step of the main model that charges. */
    static final String STEP = "CallActivity_ProcessingFee";

    private final Fees fees;
    private final Requests requests;
    private final ModelVersions versions;

    FeeRequests(Fees fees, Requests requests, ModelVersions versions) {
        this.fees = fees;
        this.requests = requests;
        this.versions = versions;
    }

    /** Why none can be proposed now, as a sentence for staff; empty when one can. */
    public Optional<String> refusal(DisclosureRequest request) {
        var refusal = fees.refusal(request);
        return refusal.isPresent() || versions.knows(request.caseNumber(), STEP)
                ? refusal
                : Optional.of(ModelVersions.leftBehind("收取信息处理费"));
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
