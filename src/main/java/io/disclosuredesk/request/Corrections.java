package io.disclosuredesk.request;

import io.disclosuredesk.calendar.Calendars;
import io.disclosuredesk.deadline.ClockEvent;
import io.disclosuredesk.deadline.DeadlinePolicy;
import io.disclosuredesk.deadline.Receipt;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * 补正: the organ asks once, within its days, for what makes a request clear; the applicant answers, and the reply period starts
 * anew (条例第三十条). What follows from silence is for {@link Abandonment}.
 */
@Component
public class Corrections {

    private static final int SHORTEST_WHAT = 10;
    private static final CaseSteps.Actor SYSTEM = new CaseSteps.Actor(null, CaseHistory.SYSTEM);

    private final CorrectionTable table;
    private final Requests requests;
    private final CaseSteps steps;
    private final CaseClocks clocks;
    private final CaseHistory history;
    private final Attachments attachments;
    private final Policies policies;
    private final Calendars calendars;
    private final Clock clock;

    Corrections(
            CorrectionTable table,
            Requests requests,
            CaseSteps steps,
            CaseClocks clocks,
            CaseHistory history,
            Attachments attachments,
            Policies policies,
            Calendars calendars,
            Clock clock) {
        this.table = table;
        this.requests = requests;
        this.steps = steps;
        this.clocks = clocks;
        this.history = history;
        this.attachments = attachments;
        this.policies = policies;
        this.calendars = calendars;
        this.clock = clock;
    }

    /**
     * What the case was asked to correct, if it was. Where a new calendar puts the end of the period later than the notice says,
     * the later day holds; an earlier one changes nothing.
     */
    public Optional<Correction> of(long requestId) {
        return table.of(requestId).map(correction -> {
            var issuedOn = correction.issuedOn();
            if (issuedOn == null || !correction.isOpen()) {
                return correction;
            }
            var today = calendars.current().lastDayOf(issuedOn, correction.workdays());
            return today.isAfter(correction.dueOn()) ? correction.dueOn(today) : correction;
        });
    }

    /**
     * Decides that the applicant is asked for a correction; nothing is served yet, and the clock runs on.
     *
     * @param what the matters to correct and how, at least 10 characters
     * @param workdays how many working days the applicant has, 1 to 60; null for as many as the policy of the case gives
     * @throws StepRefusedException if a correction was asked for before, its last day has passed, or the answers do not do
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void require(DisclosureRequest request, String userId, @Nullable String what, @Nullable Integer workdays) {
        var policy = policies.byCode(request.agencyId(), request.policy());
        if (table.of(request.id()).isPresent()) {
            throw new StepRefusedException(
                    "补正只能一次：本件已经要求过补正（" + policy.regime().correctionArticle() + "）。请转承办处室审查；经补正仍不明确的，在答复中说明。");
        }
        var today = LocalDate.now(clock);
        var lastDay = request.deadlines().correctionNoticeDueOn();
        if (today.isAfter(lastDay)) {
            throw new StepRefusedException("已超过" + policy.correctionNoticeDays() + "个工作日的补正告知期限（最后一日为" + lastDay + "，"
                    + policy.regime().correctionArticle() + "），不能再要求补正。请联系申请人补充并在备注中写明，或者按现有内容转承办处室审查。");
        }
        var matters = Bounded.printed("需要补正的事项", Bounded.lines("需要补正的事项", what, 4000));
        if (matters == null || matters.codePointCount(0, matters.length()) < SHORTEST_WHAT) {
            throw new StepRefusedException("请写明需要补正的事项：缺什么、怎样补，至少" + SHORTEST_WHAT + "个字。");
        }
        var days = Objects.requireNonNullElse(workdays, policy.correctionPeriodDays());
        if (days < 1 || days > DeadlinePolicy.LONGEST_CORRECTION_PERIOD) {
            throw new StepRefusedException("补正期限应为1至" + DeadlinePolicy.LONGEST_CORRECTION_PERIOD + "个工作日。");
        }
        table.add(request.id(), matters, days, calendars.current().lastDayOf(today, days), userId);
        history.append(request.id(), EventType.CORRECTION_REQUIRED, userId, "补正期限" + days + "个工作日；需要补正的事项：" + matters);
    }

    /**
     * The correction as its notice is to state it. The notice must name a day before anybody knows when it is served, so the last
     * day is counted from today, until {@link #issued} notes the day that was printed. Locks nothing: the letter is set with it.
     */
    public Correction toBeIssued(String caseNumber) {
        var correction = of(requests.byNumber(caseNumber).id()).orElseThrow();
        return correction.issuedOn() != null
                ? correction
                : correction.dueOn(calendars.current().lastDayOf(LocalDate.now(clock), correction.workdays()));
    }

    /**
     * Notes that the notice was made. The day it states is never moved to an earlier one, whenever the notice arrives and
     * whatever becomes of the calendar; noted once, at the first call.
     *
     * @param dueOn last day of the period as printed, inclusive
     */
    @Transactional
    public void issued(String caseNumber, LocalDate dueOn) {
        var request = steps.whereverItIs(caseNumber);
        if (of(request.id()).orElseThrow().issuedOn() == null) {
            table.issued(request.id(), LocalDate.now(clock), dueOn);
        }
    }

    /**
     * The notice was served: the clock waits for the applicant. A notice served too late has no such effect; the case then stays
     * in registration, the period runs on from the receipt, and whoever takes it over reads why.
     *
     * @param servedOn the day of service
     * @return whether it was served in time
     */
    @Transactional
    public boolean noticed(String caseNumber, LocalDate servedOn) {
        var request = steps.at(caseNumber, CaseStage.REGISTRATION);
        var lastDay = request.deadlines().correctionNoticeDueOn();
        var late = servedOn.isAfter(lastDay);
        table.noticed(request.id(), servedOn, late);
        if (late) {
            var why = "补正告知书于" + servedOn + "送达，已超过补正告知期限（最后一日为" + lastDay + "），答复期限仍自收到申请之日起计算。";
            steps.sendBack(
                    request,
                    CaseStage.REGISTRATION,
                    SYSTEM,
                    why + "不能再要求补正：申请人已经补充的，选“已联系申请人补充”并写明；没有补充的，按现有内容转承办处室审查。");
            history.append(request.id(), EventType.CORRECTION_NOTICED_LATE, CaseHistory.SYSTEM, why);
            return false;
        }
        clocks.record(request, new ClockEvent.CorrectionRequested(servedOn), CaseHistory.SYSTEM);
        steps.advance(request, CaseStage.CORRECTION, SYSTEM);
        history.append(
                request.id(),
                EventType.CORRECTION_NOTICED,
                CaseHistory.SYSTEM,
                "补正告知书于" + servedOn + "送达，应在" + of(request.id()).orElseThrow().dueOn() + "以前补正");
        return true;
    }

    /**
     * The applicant's correction arrived: the reply period starts anew on the day of receipt, and the case is registered again.
     * Taken after the last day too, as long as nobody confirmed that the request was given up.
     *
     * @param receipt how and when it arrived; the day of receipt follows from the channel as for a request
     * @param actor user id of staff, or {@link CaseHistory#APPLICANT}
     * @throws CorrectionNotAwaitedException if the correction came before, or none is awaited
     * @throws IntakeRefusedException if text or files cannot be taken
     * @throws StepRefusedException if the day of receipt lies in the future or before the notice
     * @throws io.disclosuredesk.deadline.ReceiptRefusedException if the day of receipt lies in the future
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void received(String caseNumber, Receipt receipt, CorrectionForm form, String actor) {
        var request = steps.whereverItIs(caseNumber);
        requireAwaited(request);
        var checked = form.checked();
        receipt.requireNotAfter(LocalDate.now(clock));
        clocks.record(request, new ClockEvent.Corrected(receipt.receivedOn()), actor);
        table.answered(request.id(), receipt, checked.text(), actor);
        var number = attachments.of(request.id()).size();
        for (var file : checked.files()) {
            attachments.add(request.id(), ++number, file);
        }
        steps.advance(request, CaseStage.REGISTRATION, SYSTEM);
        history.append(
                request.id(),
                EventType.CORRECTED,
                actor,
                receipt.channel().label() + "，收到日" + receipt.receivedOn() + "，证据：" + receipt.evidence() + "；"
                        + checked.text().length() + "个字，附件" + checked.files().size() + "个；答复期限重新计算");
    }

    private void requireAwaited(DisclosureRequest request) {
        var correction = table.of(request.id()).orElse(null);
        if (correction != null && correction.answeredOn() != null) {
            throw new CorrectionNotAwaitedException("本件的补正已于" + correction.answeredOn() + "收到，不需要再次提交。");
        }
        if (correction != null && correction.abandoned()) {
            throw new CorrectionNotAwaitedException("补正期限已过，本件已按逾期未补正处理，不能再提交补正；仍需要该信息的，可以重新提出申请。");
        }
        if (correction == null || !correction.isAwaited() || request.stage() != CaseStage.CORRECTION) {
            throw new CorrectionNotAwaitedException("本件现在不需要补正。");
        }
    }
}
