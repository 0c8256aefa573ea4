package io.disclosuredesk.process;

import io.disclosuredesk.request.Review;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 审查: closes the review; its content was saved in the case through the form. */
@Component
class RecordReviewDelegate implements JavaDelegate {

    private final Review review;

    RecordReviewDelegate(Review review) {
        this.review = review;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var feeProposed = review.record(execution.getProcessBusinessKey(), Staff.of(execution));
        execution.setVariable(InformationRequest.Variables.FEE_PROPOSED, feeProposed);
    }
}
