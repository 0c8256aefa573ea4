package io.disclosuredesk.process;

import io.disclosuredesk.evidence.EvidenceBundle;
import io.disclosuredesk.request.Completion;
import io.disclosuredesk.request.Extensions;
import io.disclosuredesk.security.EngineAccess;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 归档: an extension still under way is ended, the case is closed, then its evidence, the closing included. */
@Component
class ArchiveCaseDelegate implements JavaDelegate {

    private final Completion completion;
    private final EvidenceBundle evidence;
    private final Extensions extensions;
    private final RuntimeService runtime;
    private final EngineAccess engine;

    ArchiveCaseDelegate(
            Completion completion,
            EvidenceBundle evidence,
            Extensions extensions,
            RuntimeService runtime,
            EngineAccess engine) {
        this.completion = completion;
        this.evidence = evidence;
        this.extensions = extensions;
        this.runtime = runtime;
        this.engine = engine;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var caseNumber = execution.getProcessBusinessKey();
        extensions.overtaken(caseNumber);
        completion.archive(caseNumber);
        evidence.close(caseNumber);
        engine.withoutChecks(() -> runtime.createMessageCorrelation(DeadlineExtension.REPLY_SERVED)
                .processInstanceBusinessKey(caseNumber)
                .correlateAllWithResult());
    }
}
