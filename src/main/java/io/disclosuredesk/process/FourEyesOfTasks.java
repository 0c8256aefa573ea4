package io.disclosuredesk.process;

import io.disclosuredesk.request.DisclosureRequest;
import io.disclosuredesk.request.Extensions;
import io.disclosuredesk.request.Fees;
import io.disclosuredesk.request.FourEyes;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Which tasks a person may not have because of what they did before on the case. */
@Component
class FourEyesOfTasks {

    private final Extensions extensions;
    private final Fees fees;

    FourEyesOfTasks(Extensions extensions, Fees fees) {
        this.extensions = extensions;
        this.fees = fees;
    }

    /** Why the person may not have the task; empty where they may, and for tasks that anybody of the post may have. */
    Optional<String> refusal(String task, DisclosureRequest request, String userId) {
        if (task.equals(DeadlineExtension.Task.APPROVE_EXTENSION.id())) {
            return extensions.refusalToDecide(request, userId);
        }
        if (task.equals(FeeProcess.Task.APPROVE_FEE.id())) {
            return fees.refusalToDecide(request, userId);
        }
        if (task.equals(InformationRequest.Task.APPLY_SEAL.id())) {
            return FourEyes.APPLY_SEAL.refusal(request, userId);
        }
        if (task.equals(InformationRequest.Task.APPROVE.id())) {
            return FourEyes.SIGN_OFF.refusal(request, userId);
        }
        return task.equals(InformationRequest.Task.CONFIDENTIALITY_CHECK.id())
                ? FourEyes.CONFIDENTIALITY_CHECK.refusal(request, userId)
                : Optional.empty();
    }
}
