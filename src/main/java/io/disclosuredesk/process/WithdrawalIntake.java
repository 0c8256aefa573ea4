package io.disclosuredesk.process;

import io.disclosuredesk.delivery.NoticeStep;
import io.disclosuredesk.delivery.Notices;
import io.disclosuredesk.request.CaseHistory;
import io.disclosuredesk.request.Extensions;
import io.disclosuredesk.request.RequestWithdrawals;
import io.disclosuredesk.request.WithdrawalForm;
import io.disclosuredesk.security.EngineAccess;
import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes a withdrawal, from portal and counter alike: the case ends first, then everything of the engine that works on it, in
 * one transaction. Who withdraws while somebody signs off comes before or after, never between.
 */
@Component
public class WithdrawalIntake {

    private static final int ATTEMPTS = 5;

    private final RequestWithdrawals withdrawals;
    private final Extensions extensions;
    private final LatenessInquiry lateness;
    private final Notices notices;
    private final RuntimeService runtime;
    private final EngineAccess engine;
    private final TransactionTemplate transaction;
    private final DurableCommit durable;
    private final Clock clock;

    WithdrawalIntake(
            RequestWithdrawals withdrawals,
            Extensions extensions,
            LatenessInquiry lateness,
            Notices notices,
            RuntimeService runtime,
            EngineAccess engine,
            TransactionTemplate transaction,
            DurableCommit durable,
            Clock clock) {
        this.withdrawals = withdrawals;
        this.extensions = extensions;
        this.lateness = lateness;
        this.notices = notices;
        this.runtime = runtime;
        this.engine = engine;
        this.transaction = transaction;
        this.durable = durable;
        this.clock = clock;
    }

    /**
     * Takes a withdrawal that the applicant confirmed on the portal; today is the day.
     *
     * @param reason why; may be left out
     * @throws io.disclosuredesk.request.WithdrawalNotPossibleException if it was withdrawn before or answered
     * @throws io.disclosuredesk.request.StepRefusedException if the reason will not do
     */
    public void submit(String caseNumber, @Nullable String reason) {
        record(caseNumber, WithdrawalForm.online(caseNumber, reason, LocalDate.now(clock)), CaseHistory.APPLICANT);
    }

    /**
     * Records a withdrawal that came on paper.
     *
     * @param actor user id of staff
     * @throws io.disclosuredesk.request.WithdrawalNotPossibleException if it was withdrawn before or answered
     * @throws io.disclosuredesk.request.StepRefusedException if its day cannot be
     */
    public void record(String caseNumber, WithdrawalForm form, String actor) {
        for (var attempt = 1; ; attempt++) {
            try {
                transaction.executeWithoutResult(status -> take(caseNumber, form, actor));
                durable.flush();
                return;
            } catch (OptimisticLockingException overtaken) {
                // a step or a timer ended this very moment: the withdrawal ends what came of it
                if (attempt == ATTEMPTS) {
                    throw overtaken;
                }
            }
        }
    }

    private void take(String caseNumber, WithdrawalForm form, String actor) {
        withdrawals.withdraw(caseNumber, form, actor);
        extensions.overtaken(caseNumber);
        notices.announce(caseNumber, NoticeStep.WITHDRAWN);
        engine.withoutChecks(() -> {
            runtime.createMessageCorrelation(InformationRequest.REQUEST_WITHDRAWN)
                    .processInstanceBusinessKey(caseNumber)
                    .correlate();
            runtime.createMessageCorrelation(DeadlineExtension.REPLY_SERVED)
                    .processInstanceBusinessKey(caseNumber)
                    .correlateAllWithResult();
            lateness.endIfAsked(caseNumber);
            return caseNumber;
        });
    }
}
