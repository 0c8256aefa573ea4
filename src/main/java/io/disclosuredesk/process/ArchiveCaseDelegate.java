package io.disclosuredesk.process;

import io.disclosuredesk.delivery.NoticeStep;
import io.disclosuredesk.delivery.Notices;
import io.disclosuredesk.evidence.EvidenceBundle;
import io.disclosuredesk.request.Completion;
import io.disclosuredesk.request.Extensions;
import io.disclosuredesk.security.EngineAccess;
import io.disclosuredesk.security.StaffDirectory;
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
    private final Notices notices;
    private final RuntimeService runtime;
    private final EngineAccess engine;
    private final StaffDirectory staff;

    ArchiveCaseDelegate(
            Completion completion,
            EvidenceBundle evidence,
            Extensions extensions,
            Notices notices,
            RuntimeService runtime,
            EngineAccess engine,
            StaffDirectory staff) {
        this.completion = completion;
        this.evidence = evidence;
        this.extensions = extensions;
        this.notices = notices;
        this.runtime = runtime;
        this.engine = engine;
        this.staff = staff;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var caseNumber = execution.getProcessBusinessKey();
        // set before the case row is locked; again only where closing an extension changed what they say
        var sheets = evidence.sheets(caseNumber, staff::displayName);
        if (extensions.overtaken(caseNumber)) {
            sheets = evidence.sheets(caseNumber, staff::displayName);
        }
        completion.archive(caseNumber);
        notices.announce(caseNumber, NoticeStep.CLOSED);
        evidence.close(caseNumber, sheets);
        engine.withoutChecks(() -> runtime.createMessageCorrelation(DeadlineExtension.REPLY_SERVED)
                .processInstanceBusinessKey(caseNumber)
                .correlateAllWithResult());
    }
}
