package io.disclosuredesk.process;

import io.disclosuredesk.request.Requests;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Answers that the case knows already stand in the form of a new task, for staff to confirm or to correct. */
@Component
class KnownAnswers implements TaskListener {

    /** The question of the form 登记申请, which {@link RecordRegistrationDelegate} reads. */
    static final String APPLICANT_TYPE = "answerApplicantType";

    private final Requests requests;

    KnownAnswers(Requests requests) {
        this.requests = requests;
    }

    /** A new task: the registration begins with what applicants said of themselves. */
    @Override
    public void notify(DelegateTask task) {
        if (InformationRequest.Task.REGISTER.id().equals(task.getTaskDefinitionKey())) {
            var request = requests.byNumber(task.getExecution().getProcessBusinessKey());
            task.setVariable(APPLICANT_TYPE, request.applicant().type().name());
        }
    }
}
