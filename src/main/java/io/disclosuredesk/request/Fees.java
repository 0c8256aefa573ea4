package io.disclosuredesk.request;

import io.disclosuredesk.calendar.Calendars;
import io.disclosuredesk.deadline.AnswerPeriod;
import io.disclosuredesk.deadline.ClockEvent.FeeNoticed;
import io.disclosuredesk.decision.FeeBasis;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * 信息处理费: asking who applies far beyond a reasonable number to pay for the handling (条例第四十二条; 国办函〔2020〕109号). Never by
 * itself: a handler proposes it under review, the head agrees, and the applicant must be told within the reply period. What
 * comes of the notice is for {@link FeePayments}.
 */
@Component
public class Fees {

    private static final CaseSteps.Actor SYSTEM = new CaseSteps.Actor(null, CaseHistory.SYSTEM);

    private final JdbcClient jdbc;
    private final FeeTable table;
    private final CaseSteps steps;
    private final CaseClocks clocks;
    private final CaseHistory history;
    private final Calendars calendars;
    private final Clock clock;

    Fees(
            JdbcClient jdbc,
            FeeTable table,
            CaseSteps steps,
            CaseClocks clocks,
            CaseHistory history,
            Calendars calendars,
            Clock clock) {
        this.jdbc = jdbc;
        this.table = table;
        this.steps = steps;
        this.clocks = clocks;
        this.history = history;
        this.calendars = calendars;
        this.clock = clock;
    }

    /**
     * All fees of the case, the oldest first. Where a new calendar puts the last day to pay later than it was when the notice was
     * served, the later day holds; an earlier one changes nothing.
     */
    public List<ProcessingFee> of(long requestId) {
        return table.of(requestId).stream().map(this::inForce).toList();
    }

    private ProcessingFee inForce(ProcessingFee fee) {
        var dueOn = fee.dueOn();
        var noticedOn = fee.noticedOn();
        if (fee.status() != FeeStatus.NOTICED || dueOn == null || noticedOn == null) {
            return fee;
        }
        var today = AnswerPeriod.FEE_PAYMENT.lastDay(noticedOn, calendars.current());
        return today.isAfter(dueOn) ? fee.dueOn(today) : fee;
    }

    /** The last one proposed. */
    public Optional<ProcessingFee> current(long requestId) {
        var all = of(requestId);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    Optional<ProcessingFee> in(long requestId, FeeStatus status) {
        return current(requestId).filter(fee -> fee.status() == status);
    }

    /** Requests of the same applicant name that the organ received before this one in the same calendar month. */
    public int earlierInMonth(DisclosureRequest request) {
        var received = request.receipt().receivedOn();
        return jdbc.sql("""
                        select count(*) from request
                        where agency_id = ? and applicant_name = ? and received_on between ? and ?
                          and (received_on < ? or id < ?)
                        """)
                .params(
                        request.agencyId(),
                        request.applicant().name(),
                        received.withDayOfMonth(1),
                        received,
                        received,
                        request.id())
                .query(Integer.class)
                .single();
    }

    /** How the organ last told an applicant to pay. */
    public Optional<String> lastPayment(long agencyId) {
        return jdbc.sql("select payment from processing_fee where agency_id = ? order by id desc limit 1")
                .param(agencyId)
                .query(String.class)
                .optional();
    }

    /** What speaks for a fee, as a sentence for staff; empty while number and pages stay within what costs nothing. */
    public Optional<String> hint(DisclosureRequest request) {
        var requests = earlierInMonth(request) + request.items().size();
        var pages = request.items().stream()
                .flatMap(item -> item.records().stream())
                .filter(found -> found.release() != Release.NONE)
                .mapToInt(found -> found.pages() == null ? 0 : found.pages())
                .sum();
        var many = requests > FeeBasis.BY_REQUEST.free();
        var longer = pages > FeeBasis.BY_PAGE.free();
        if (!many && !longer) {
            return Optional.empty();
        }
        return Optional.of((many ? "同名申请人本月的申请连同本件共" + requests + "件，超过" + FeeBasis.BY_REQUEST.free() + "件" : "")
                + (many && longer ? "；" : "")
                + (longer ? "拟提供的信息共" + pages + "页，超过" + FeeBasis.BY_PAGE.free() + "页" : "")
                + "。数量、频次明显超过合理范围的，可以收取信息处理费（条例第四十二条），由您提出、负责人决定。");
    }

    /** Why none can be proposed now, as a sentence for staff; empty when one can. */
    public Optional<String> refusal(DisclosureRequest request) {
        if (request.withdrawnOn() != null) {
            return Optional.of("申请人已经撤回申请，不再收费；已经缴纳的，请联系申请人退还。");
        }
        var last = current(request.id()).map(ProcessingFee::status).orElse(null);
        if (last != null && !last.mayBeFollowed()) {
            return Optional.of(
                    last == FeeStatus.PROPOSED
                            ? "本件已经提出收费，审查办结后转负责人审批；要改的，请先取消。"
                            : "本件的信息处理费" + last.label() + "，一件申请只发一次收费通知。");
        }
        if (request.stage() != CaseStage.REVIEW) {
            return Optional.of("信息处理费只能在“审查”环节提出，本件现处于“" + request.stage().label() + "”环节。");
        }
        return tooLate(request);
    }

    private Optional<String> tooLate(DisclosureRequest request) {
        var last = request.deadlines().finalDueOn();
        return LocalDate.now(clock).isAfter(last)
                ? Optional.of("答复期限已于" + last + "届满，不能再收费：收费通知应当在期限届满以前送达（国办函〔2020〕109号）。")
                : Optional.empty();
    }

    /**
     * Proposes a fee; it goes to the head when the review is closed.
     *
     * @throws StepRefusedException if none can be proposed now
     */
    @Transactional
    public void propose(String caseNumber, String userId, FeeProposal proposal) {
        var request = steps.whereverItIs(caseNumber);
        refusal(request).ifPresent(Fees::refuse);
        table.add(request, proposal, userId, LocalDate.now(clock));
        var fee = current(request.id()).orElseThrow();
        history.append(request.id(), EventType.FEE_PROPOSED, userId, fee.reckoning() + "，应缴" + fee.yuan() + "元");
    }

    /**
     * Takes the proposal back before the head sees it.
     *
     * @throws StepRefusedException if the head has it already, or there is none
     */
    @Transactional
    public void drop(String caseNumber, String userId) {
        var request = steps.whereverItIs(caseNumber);
        var fee =
                in(request.id(), FeeStatus.PROPOSED).orElseThrow(() -> new StepRefusedException("本件没有可以取消的收费，请刷新页面。"));
        if (request.stage() != CaseStage.REVIEW) {
            refuse("本件的收费已经转负责人审批，不能再取消；需要改的，请负责人选择“不同意”。");
        }
        table.close(fee, FeeStatus.DROPPED, userId, LocalDate.now(clock), null);
        history.append(request.id(), EventType.FEE_DROPPED, userId, "不收取信息处理费");
    }

    /** Whether the proposal can still be taken back. */
    public boolean isDroppable(DisclosureRequest request) {
        return request.stage() == CaseStage.REVIEW
                && in(request.id(), FeeStatus.PROPOSED).isPresent();
    }

    /** Where a case goes whose review is closed: to the head first when a fee is proposed. */
    CaseStage stageAfterReview(DisclosureRequest request) {
        return in(request.id(), FeeStatus.PROPOSED).isPresent() ? CaseStage.FEE : CaseStage.CONFIDENTIALITY;
    }

    /** Why this member of staff may not decide: the one who proposed it does not. */
    public Optional<String> refusalToDecide(DisclosureRequest request, String userId) {
        return current(request.id())
                .filter(fee -> fee.proposedBy().equals(userId))
                .map(own -> "本件的信息处理费由您提出，不能由本人审批，请由其他负责人审批。");
    }

    /**
     * The head's decision. A refusal lets the handling go on without a fee; so must it be once the reply period has passed.
     *
     * @param note why; needed for a refusal
     * @throws StepRefusedException if nothing waits for a decision, the user proposed it, or it comes too late
     */
    @Transactional
    public void decide(String caseNumber, String userId, boolean agreed, @Nullable String note) {
        var request = steps.at(caseNumber, CaseStage.FEE);
        var fee = in(request.id(), FeeStatus.PROPOSED)
                .orElseThrow(() -> new StepRefusedException("本件没有等待审批的信息处理费，请刷新任务列表。"));
        refusalToDecide(request, userId).ifPresent(Fees::refuse);
        var words = Bounded.lines("意见", note, 2000);
        var today = LocalDate.now(clock);
        if (!agreed) {
            if (words == null) {
                throw new StepRefusedException("不同意收费的，请写明意见。");
            }
            table.decide(fee, FeeStatus.REFUSED, userId, today, words);
            steps.advance(request, CaseStage.CONFIDENTIALITY, SYSTEM);
            history.append(request.id(), EventType.FEE_REFUSED, userId, words);
            return;
        }
        tooLate(request).ifPresent(sentence -> refuse(sentence + "请选择“不同意”。"));
        table.decide(fee, FeeStatus.APPROVED, userId, today, words);
        history.append(
                request.id(),
                EventType.FEE_APPROVED,
                userId,
                "同意收取信息处理费" + fee.yuan() + "元，须在" + request.deadlines().finalDueOn() + "以前送达收费通知"
                        + (words == null ? "" : "；意见：" + words));
    }

    /**
     * The notice was served: the clock waits for the payment, or, if it came after the reply period, nothing is charged and the
     * handling goes on. Repeating it changes nothing.
     *
     * @param servedOn the day the notice counts as served
     * @param number document number of the notice
     * @return whether the payment is awaited
     */
    @Transactional
    public boolean noticed(String caseNumber, LocalDate servedOn, String number) {
        var request = steps.at(caseNumber, CaseStage.FEE);
        var fee = in(request.id(), FeeStatus.APPROVED).orElse(null);
        if (fee == null) {
            return in(request.id(), FeeStatus.NOTICED).isPresent();
        }
        var last = request.deadlines().finalDueOn();
        if (servedOn.isAfter(last)) {
            table.noticed(fee, FeeStatus.WITHOUT_EFFECT, servedOn, number, null);
            steps.advance(request, CaseStage.CONFIDENTIALITY, SYSTEM);
            history.append(
                    request.id(),
                    EventType.FEE_NOTICED_LATE,
                    CaseHistory.SYSTEM,
                    "收费通知书" + servedOn + "送达，晚于答复期限届满日" + last + "，不再收费，继续办理");
            return false;
        }
        var dueOn = AnswerPeriod.FEE_PAYMENT.lastDay(servedOn, calendars.current());
        table.noticed(fee, FeeStatus.NOTICED, servedOn, number, dueOn);
        clocks.record(request, new FeeNoticed(servedOn), CaseHistory.SYSTEM);
        history.append(
                request.id(),
                EventType.FEE_NOTICED,
                CaseHistory.SYSTEM,
                "收费通知书" + servedOn + "送达，应在" + dueOn + "以前（含当日）缴纳" + fee.yuan() + "元");
        return true;
    }

    private static void refuse(String sentence) {
        throw new StepRefusedException(sentence);
    }
}
