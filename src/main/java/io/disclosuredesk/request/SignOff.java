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
    private final GivenUp givenUp;
    private final Agencies agencies;
    private final NumberSeries numbers;
    private final LatenessReasons lateness;
    private final Clock clock;

    SignOff(
            JdbcClient jdbc,
            CaseSteps steps,
            CaseHistory history,
            GivenUp givenUp,
            Agencies agencies,
            NumberSeries numbers,
            LatenessReasons lateness,
            Clock clock) {
        this.jdbc = jdbc;
        this.steps = steps;
        this.history = history;
        this.givenUp = givenUp;
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

    /** A reply that came back from the seal carries the date of its last sign-off, as long as its number is of that year. */
    private void signedAgain(DisclosureRequest request, LocalDate today) {
        var signedOn = request.signedOn();
        if (signedOn != null && signedOn.getYear() == today.getYear()) {
            jdbc.sql("update request set signed_on = ? where id = ?")
                    .params(today, request.id())
                    .update();
        }
    }

    /**
     * Takes back the sign-off of a reply that is not sealed yet: it goes where a refused one goes, to be mended, reviewed and
     * signed off anew, and keeps its number.
     *
     * @throws StepRefusedException if no reason is given, or the reply is made already
     */
    @Transactional
    public void returnUnsealed(String caseNumber, String userId, @Nullable String reason) {
        var request = steps.at(caseNumber, CaseStage.ISSUE);
        var comment = Bounded.lines("意见", reason, 2000);
        steps.sendBack(request, givenUp.returnStage(request), new CaseSteps.Actor(null, userId), comment);
        givenUp.reopen(request);
        history.append(request.id(), EventType.SEAL_RETURNED, userId, "退回修改：" + comment);
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

    private void close(
            DisclosureRequest request,
            Verdict verdict,
            CaseSteps.Actor actor,
            CaseStage next,
            EventType passed,
            EventType returned) {
        var comment = Bounded.lines("意见", verdict.comment(), 2000);
        if (verdict.passed()) {
            requireElements(request);
            steps.advance(request, next, actor);
            history.append(request.id(), passed, actor.userId(), comment == null ? "同意" : comment);
        } else {
            steps.sendBack(request, givenUp.returnStage(request), actor, comment);
            givenUp.reopen(request);
            history.append(request.id(), returned, actor.userId(), "退回修改：" + comment);
        }
    }
}
