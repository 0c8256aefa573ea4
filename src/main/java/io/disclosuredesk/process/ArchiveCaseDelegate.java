package io.disclosuredesk.process;

import io.disclosuredesk.evidence.EvidenceBundle;
import io.disclosuredesk.request.Completion;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 归档: the case is closed, then its evidence, the closing included. */
@Component
class ArchiveCaseDelegate implements JavaDelegate {

    private final Completion completion;
    private final EvidenceBundle evidence;

    ArchiveCaseDelegate(Completion completion, EvidenceBundle evidence) {
        this.completion = completion;
        this.evidence = evidence;
    }

    @Override
    public void execute(DelegateExecution execution) {
        completion.archive(execution.getProcessBusinessKey());
        evidence.close(execution.getProcessBusinessKey());
    }
}
