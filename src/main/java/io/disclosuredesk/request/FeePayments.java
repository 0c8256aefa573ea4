package io.disclosuredesk.request;

import io.disclosuredesk.deadline.ClockEvent.FeePaid;
import io.disclosuredesk.decision.AnswerElement;
import io.disclosuredesk.decision.AnswerValues;
import io.disclosuredesk.decision.Outcome;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What comes of the notice of a processing fee: paid in time, the reply period starts anew on the next day; not paid, the
 * request counts as given up, once a person has looked (国办函〔2020〕109号).
 */
@Component
public class FeePayments {

    private static final int SHORTEST_NOTE = 10;
    private static final int LONGEST_VOUCHER = 100;

    private static final CaseSteps.Actor SYSTEM = new CaseSteps.Actor(null, CaseHistory.SYSTEM);

    private final Fees fees;
    private final FeeTable table;
    private final CaseSteps steps;
    private final CaseClocks clocks;
    private final RequestItems items;
    private final CaseHistory history;
    private final Clock clock;

    FeePayments(
            Fees fees,
            FeeTable table,
            CaseSteps steps,
            CaseClocks clocks,
            RequestItems items,
            CaseHistory history,
            Clock clock) {
        this.fees = fees;
        this.table = table;
        this.steps = steps;
        this.clocks = clocks;
        this.items = items;
        this.history = history;
        this.clock = clock;
    }

    /** What a person found when the period had passed. */
    public enum Finding {
        UNPAID("没有缴费，视为放弃申请"),
        PAID_IN_TIME("已在期限内缴清，补登缴费");

        private final String label;

        Finding(String label) {
            this.label = label;
        }

        /** The Chinese words on screens. */
        public String label() {
            return label;
        }
    }

    /**
     * The fee was paid: the reply period starts anew on the day after, and the handling goes on.
     *
     * @param paidOn the day the payment was complete: from the notice to its last day, not in the future
     * @param yuan what was paid, in yuan; all that is due
     * @param voucher number of the treasury's receipt
     * @throws StepRefusedException if day, amount or number will not do, or no payment is awaited
     */
    @Transactional
    public void paid(
            String caseNumber,
            String userId,
            @Nullable LocalDate paidOn,
            @Nullable BigDecimal yuan,
            @Nullable String voucher) {
        var request = steps.at(caseNumber, CaseStage.FEE);
        var fee = awaited(request);
        var day = checkedDay(fee, paidOn);
        if (yuan == null || yuan.compareTo(fee.amount()) != 0) {
            throw new StepRefusedException("应缴" + fee.yuan() + "元，全部缴清才算完成缴费；没有缴清的，请等待申请人补缴以后再登记。");
        }
        var number = Bounded.line("票据号码", voucher, LONGEST_VOUCHER);
        if (number == null) {
            throw new StepRefusedException("请填写财政票据或者缴款凭证的号码，作为缴费的凭据。");
        }
        clocks.record(request, new FeePaid(day), userId);
        table.paid(fee, day, number, userId, LocalDate.now(clock));
        steps.advance(request, CaseStage.CONFIDENTIALITY, SYSTEM);
        history.append(request.id(), EventType.FEE_PAID, userId, day + "缴清" + fee.yuan() + "元，财政票据已登记；答复期限自次日起重新计算");
    }

    private LocalDate checkedDay(ProcessingFee fee, @Nullable LocalDate paidOn) {
        var noticedOn = Objects.requireNonNull(fee.noticedOn());
        var dueOn = Objects.requireNonNull(fee.dueOn());
        if (paidOn == null) {
            throw new StepRefusedException("请填写缴费完成的日期，以财政票据为准。");
        }
        if (paidOn.isAfter(LocalDate.now(clock))) {
            throw new StepRefusedException("缴费日期不能晚于今天。");
        }
        if (paidOn.isBefore(noticedOn)) {
            throw new StepRefusedException("缴费日期不能早于收费通知书送达之日" + noticedOn + "，请核对。");
        }
        if (paidOn.isAfter(dueOn)) {
            throw new StepRefusedException(
                    "缴费日期" + paidOn + "晚于缴费期限" + dueOn + "：逾期未缴费的视为放弃申请（国办函〔2020〕109号）。请联系申请人退还款项，并在期满核实时选“没有缴费”。");
        }
        return paidOn;
    }

    /** Notes that the last day passed without a payment; decides nothing. */
    @Transactional
    public void overdue(String caseNumber) {
        var request = steps.at(caseNumber, CaseStage.FEE);
        history.append(
                request.id(),
                EventType.FEE_OVERDUE,
                CaseHistory.SYSTEM,
                "至" + awaited(request).dueOn() + "没有登记缴费，由受理岗向财政票据系统核实");
    }

    /**
     * Confirms that the fee was not paid in time: every item is answered so, and the reply goes to legal review. Who confirms
     * counts as its drafter.
     *
     * @param note how it was established, at least 10 characters; stays in the file
     * @throws StepRefusedException if the last day has not passed or the note is missing
     */
    @Transactional
    public void unpaid(String caseNumber, String userId, @Nullable String note) {
        var request = steps.at(caseNumber, CaseStage.FEE);
        var fee = awaited(request);
        var today = LocalDate.now(clock);
        if (!today.isAfter(Objects.requireNonNull(fee.dueOn()))) {
            throw new StepRefusedException("缴费期限至" + fee.dueOn() + "，当日结束以前不能视为放弃申请。");
        }
        var facts = Bounded.told("核实的情况", note, SHORTEST_NOTE, 2000);
        table.close(fee, FeeStatus.UNPAID, userId, today, facts);
        var answer = new ItemAnswer(Outcome.UNPAID_FEE, null, null, null, elements(fee));
        request.items().forEach(item -> items.saveAnswer(item.id(), answer));
        steps.advance(request, CaseStage.LEGAL, new CaseSteps.Actor("drafter_id", userId));
        history.append(request.id(), EventType.FEE_UNPAID, userId, Finding.UNPAID.label() + "；核实情况：" + facts);
    }

    /** Whether the case goes to its reply because the fee was not paid. */
    boolean isUnpaid(DisclosureRequest request) {
        return fees.in(request.id(), FeeStatus.UNPAID).isPresent();
    }

    /** Takes the confirmation back with the answers it made; nothing happens to a case whose fee was not found unpaid. */
    void reopen(DisclosureRequest request) {
        fees.in(request.id(), FeeStatus.UNPAID).ifPresent(fee -> {
            table.close(fee, FeeStatus.NOTICED, null, null, null);
            request.items().forEach(item -> items.saveAnswer(item.id(), ItemAnswer.NONE));
        });
    }

    private ProcessingFee awaited(DisclosureRequest request) {
        return fees.in(request.id(), FeeStatus.NOTICED)
                .orElseThrow(() -> new StepRefusedException("本件现在没有等待缴纳的信息处理费，请刷新任务列表。"));
    }

    /** The facts of the file, for the letter. */
    private AnswerValues elements(ProcessingFee fee) {
        return new AnswerValues(Map.of(
                AnswerElement.FEE_NOTICED_ON,
                String.valueOf(fee.noticedOn()),
                AnswerElement.FEE_NOTICE_NUMBER,
                String.valueOf(fee.noticeNumber()),
                AnswerElement.FEE_AMOUNT,
                fee.yuan(),
                AnswerElement.FEE_DUE_ON,
                String.valueOf(fee.dueOn())));
    }
}
