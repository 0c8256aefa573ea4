package io.disclosuredesk.request;

import io.disclosuredesk.agency.Agencies;
import io.disclosuredesk.agency.NumberSeries;
import io.disclosuredesk.decision.AnswerElements;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 法制审核 and 签发: others read the draft; either sends it back with a reason or lets it go on. */
@Component
public class SignOff {

    private final JdbcClient jdbc;
    private final CaseSteps steps;
    private final CaseHistory history;
    private final Abandonment abandonment;
    private final Agencies agencies;
    private final NumberSeries numbers;
    private final LatenessReasons lateness;
    private final Clock clock;

    SignOff(
            JdbcClient jdbc,
            CaseSteps steps,
            CaseHistory history,
            Abandonment abandonment,
            Agencies agencies,
            NumberSeries numbers,
            LatenessReasons lateness,
            Clock clock) {
        this.jdbc = jdbc;
        this.steps = steps;
        this.history = history;
        this.abandonment = abandonment;
        this.agencies = agencies;
        this.numbers = numbers;
        this.lateness = lateness;
        this.clock = clock;
    }

    /** A reviewer's word: on, or back with a reason. */
    public record Verdict(boolean passed, @Nullable String comment) {}

    /** Closes the legal review. */
    @Transactional
    public void recordLegalReview(String caseNumber, String userId, Verdict verdict) {
        var request = steps.at(caseNumber, CaseStage.LEGAL);
        var actor = new CaseSteps.Actor("legal_reviewer_id", userId);
        close(request, verdict, actor, CaseStage.APPROVAL, EventType.LEGAL_PASSED, EventType.LEGAL_RETURNED);
    }

    /**
     * Closes the sign-off.
     *
     * @throws StepRefusedException if the user drafted or handled the reply, or it is late and nobody has said why
     */
    @Transactional
    public void recordApproval(String caseNumber, String userId, Verdict verdict) {
        var request = steps.at(caseNumber, CaseStage.APPROVAL);
        FourEyes.SIGN_OFF.refusal(request, userId).ifPresent(sentence -> {
            throw new StepRefusedException(sentence);
        });
        if (verdict.passed()) {
            lateness.requireExplained(request, LocalDate.now(clock), "签发");
        }
        var actor = new CaseSteps.Actor("approver_id", userId);
        close(request, verdict, actor, CaseStage.ISSUE, EventType.APPROVED, EventType.APPROVAL_RETURNED);
    }

    /**
     * Gives the reply its number and date; a case keeps the number it once got. The number is taken in the transaction of the
     * approval, so the series has no gap.
     */
    @Transactional
    public String assignNumber(String caseNumber) {
        var request = steps.at(caseNumber, CaseStage.ISSUE);
        var today = LocalDate.now(clock);
        var known = request.replyNumber();
        if (known != null) {
            signedAgain(request, today);
            return known;
        }
        var agency = agencies.byId(request.agencyId());
        var next = numbers.next(agency.id(), NumberSeries.Kind.REPLY, today.getYear());
        var number = agency.numberMark() + "〔" + today.getYear() + "〕" + next + "号";
        jdbc.sql("update request set reply_number = ?, signed_on = ? where id = ?")
                .params(number, today, request.id())
                .update();
        return number;
    }

    /** A draft closed before its outcome asked for a fact would stop when the letter is made, when nobody can mend it. */
    private void requireElements(DisclosureRequest request) {
        for (var item : request.items()) {
            var outcome = item.answer().outcome();
            if (outcome != null) {
                AnswerElements.refusal(
                                outcome,
                                item.answer().elements(),
                                request.deadlines().receivedOn(),
                                LocalDate.now(clock))
                        .ifPresent(sentence -> {
                            throw new StepRefusedException("第" + item.number() + "项：" + sentence + "请退回补填。");
                        });
            }
        }
    }

