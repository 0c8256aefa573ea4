package io.disclosuredesk.process;

import io.disclosuredesk.request.DisclosureRequest;
import io.disclosuredesk.request.Extensions;
import io.disclosuredesk.request.FourEyes;
import io.disclosuredesk.request.Requests;
import io.disclosuredesk.request.StepRefusedException;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Refuses at signing for a task, before work is done in vain; the record step refuses again at its end. */
@Component("fourEyes")
class FourEyesListener implements TaskListener {

    private final Requests requests;
    private final Extensions extensions;

    FourEyesListener(Requests requests, Extensions extensions) {
        this.requests = requests;
        this.extensions = extensions;
    }

    @Override
    public void notify(DelegateTask task) {
        if (task.getAssignee() == null) {
            return;
        }
        var request = requests.byNumber(task.getExecution().getProcessBusinessKey());
        refusal(task.getTaskDefinitionKey(), request, task.getAssignee()).ifPresent(sentence -> {
            throw new StepRefusedException(sentence);
        });
    }

    private Optional<String> refusal(String task, DisclosureRequest request, String userId) {
        if (task.equals(DeadlineExtension.Task.APPROVE_EXTENSION.id())) {
            return extensions.refusalToDecide(request, userId);
        }
        if (task.equals(InformationRequest.Task.APPLY_SEAL.id())) {
            return FourEyes.APPLY_SEAL.refusal(request, userId);
        }
        return task.equals(InformationRequest.Task.APPROVE.id())
                ? FourEyes.SIGN_OFF.refusal(request, userId)
                : FourEyes.CONFIDENTIALITY_CHECK.refusal(request, userId);
    }
}
