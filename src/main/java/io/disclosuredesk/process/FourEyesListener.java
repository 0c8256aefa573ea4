package io.disclosuredesk.process;

import io.disclosuredesk.request.Requests;
import io.disclosuredesk.request.StepRefusedException;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Refuses at signing for a task, before work is done in vain; the record step refuses again at its end. */
@Component("fourEyes")
class FourEyesListener implements TaskListener {

    private final Requests requests;
    private final FourEyesOfTasks fourEyes;

    FourEyesListener(Requests requests, FourEyesOfTasks fourEyes) {
        this.requests = requests;
        this.fourEyes = fourEyes;
    }

    @Override
    public void notify(DelegateTask task) {
        if (task.getAssignee() == null) {
            return;
        }
        var request = requests.byNumber(task.getExecution().getProcessBusinessKey());
        fourEyes.refusal(task.getTaskDefinitionKey(), request, task.getAssignee())
                .ifPresent(sentence -> {
                    throw new StepRefusedException(sentence);
                });
    }
}
