package io.disclosuredesk.process;

import io.disclosuredesk.delivery.NoticeStep;
import io.disclosuredesk.delivery.Notices;
import io.disclosuredesk.request.CaseHistory;
import io.disclosuredesk.request.DisclosureRequest;
import io.disclosuredesk.request.Extensions;
import io.disclosuredesk.request.RequestWithdrawals;
import io.disclosuredesk.request.WithdrawalForm;
import io.disclosuredesk.request.WithdrawalNotPossibleException;
import io.disclosuredesk.security.EngineAccess;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
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

    /** What of the main model takes a withdrawal. */
    static final String STEP = "SubProcess_RequestWithdrawn";

    private static final int ATTEMPTS = 5;

    private final RequestWithdrawals withdrawals;
    private final Extensions extensions;
    private final LatenessInquiry lateness;
    private final Notices notices;
    private final ModelVersions versions;
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
            ModelVersions versions,
            RuntimeService runtime,
            EngineAccess engine,
            TransactionTemplate transaction,
            DurableCommit durable,
            Clock clock) {
        this.withdrawals = withdrawals;
        this.extensions = extensions;
        this.lateness = lateness;
        this.notices = notices;
        this.versions = versions;
        this.runtime = runtime;
        this.engine = engine;
        this.transaction = transaction;
        this.durable = durable;
        this.clock = clock;
    }

    /** Why the applicant cannot withdraw on the portal now, as a sentence; empty when they can. */
    public Optional<String> refusal(DisclosureRequest request) {
        return withdrawals.refusal(request).or(() -> leftBehind(request.caseNumber(), CaseHistory.APPLICANT));
    }

    /** Why the counter cannot record a withdrawal now, as a sentence; empty when it can. */
    public Optional<String> refusalToRecord(DisclosureRequest request) {
        return withdrawals.refusal(request).or(() -> leftBehind(request.caseNumber(), CaseHistory.SYSTEM));
    }

    /** A case that an update left behind has nothing in its process that would end it. */
    private Optional<String> leftBehind(String caseNumber, String actor) {
        if (versions.knows(caseNumber, STEP)) {
            return Optional.empty();
        }
        return Optional.of(
                actor.equals(CaseHistory.APPLICANT)
                        ? "系统升级以后，本件还没有转到现行的办理流程，暂时不能在网上撤回。请把写明撤回的书面材料当面、邮寄或者传真交给受理机构，办理自收到之日终止。"
                        : ModelVersions.leftBehind("登记撤回") + "书面材料先收下，记明收到日期，转成以后登记；办理自收到之日终止。");
    }

    /**
     * Takes a withdrawal that the applicant confirmed on the portal; today is the day.
     *
     * @param reason why; may be left out
     * @throws WithdrawalNotPossibleException if it was withdrawn before, answered, or left behind by an update
     * @throws io.disclosuredesk.request.StepRefusedException if the reason will not do
     */
    public void submit(String caseNumber, @Nullable String reason) {
        record(caseNumber, WithdrawalForm.online(caseNumber, reason, LocalDate.now(clock)), CaseHistory.APPLICANT);
    }

    /**
     * Records a withdrawal that came on paper.
     *
     * @param actor user id of staff
     * @throws WithdrawalNotPossibleException if it was withdrawn before, answered, or left behind by an update
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
        leftBehind(caseNumber, actor).ifPresent(sentence -> {
            throw new WithdrawalNotPossibleException(sentence);
        });
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
