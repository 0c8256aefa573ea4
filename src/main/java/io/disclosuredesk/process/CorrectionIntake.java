package io.disclosuredesk.process;

import io.disclosuredesk.deadline.Receipt;
import io.disclosuredesk.request.CaseHistory;
import io.disclosuredesk.request.CorrectionForm;
import io.disclosuredesk.request.Corrections;
import io.disclosuredesk.request.Requests;
import io.disclosuredesk.request.UploadScan;
import io.disclosuredesk.security.EngineAccess;
import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes an applicant's correction from portal and API: the case is told first, then its process, in one transaction. Of an
 * applicant and a clerk who register at the same time, the one who has the case first wins.
 */
@Component
public class CorrectionIntake {

    private final Corrections corrections;
    private final Requests requests;
    private final UploadScan scan;
    private final RuntimeService runtime;
    private final TaskDates dates;
    private final EngineAccess engine;
    private final TransactionTemplate transaction;
    private final DurableCommit durable;
    private final Clock clock;

    CorrectionIntake(
            Corrections corrections,
            Requests requests,
            UploadScan scan,
            RuntimeService runtime,
            TaskDates dates,
            EngineAccess engine,
            TransactionTemplate transaction,
            DurableCommit durable,
            Clock clock) {
        this.corrections = corrections;
        this.requests = requests;
        this.scan = scan;
        this.runtime = runtime;
        this.dates = dates;
        this.engine = engine;
        this.transaction = transaction;
        this.durable = durable;
        this.clock = clock;
    }

    /**
     * Takes the correction; today is the day of receipt.
     *
     * @throws io.disclosuredesk.request.CorrectionNotAwaitedException if it came before, or none is awaited
     * @throws io.disclosuredesk.request.IntakeRefusedException if text or files cannot be taken
     */
    public void submit(String caseNumber, CorrectionForm form) {
        scan.requireClean(requests.byNumber(caseNumber), form.attachments());
        try {
            take(caseNumber, form);
        } catch (OptimisticLockingException overtaken) {
            // its period ended this very moment; the next step takes it all the same
            take(caseNumber, form);
        }
        durable.flush();
    }

    private void take(String caseNumber, CorrectionForm form) {
        transaction.executeWithoutResult(status -> {
            corrections.received(caseNumber, Receipt.online(LocalDate.now(clock)), form, CaseHistory.APPLICANT);
            engine.withoutChecks(() -> {
                runtime.createMessageCorrelation(InformationRequest.REQUEST_CORRECTED)
                        .processInstanceBusinessKey(caseNumber)
                        .correlate();
                dates.redate(caseNumber);
                return caseNumber;
            });
        });
    }
}
