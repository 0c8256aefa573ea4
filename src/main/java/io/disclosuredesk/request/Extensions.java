package io.disclosuredesk.request;

import io.disclosuredesk.calendar.Calendars;
import io.disclosuredesk.deadline.ClockEvent.Extended;
import io.disclosuredesk.deadline.ReplyDeadlines;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * 延期: the reply period extended once, by at most as many working days as the case's policy allows (条例第三十三条第二款). It takes
 * effect only when the head agreed and the applicant was told, both on or before the last day of the period it extends; until
 * then, and if that fails, the dates of the case stay what they are.
 */
@Component
public class Extensions {

    /** Shorter reasons say nothing. */
    private static final int SHORTEST_REASON = 10;

    private static final int LONGEST_REASON = 500;

    private final ExtensionTable table;
    private final CaseSteps steps;
    private final CaseClocks clocks;
    private final CaseHistory history;
    private final Policies policies;
    private final Calendars calendars;
    private final Clock clock;

    Extensions(
            ExtensionTable table,
            CaseSteps steps,
            CaseClocks clocks,
            CaseHistory history,
            Policies policies,
            Calendars calendars,
            Clock clock) {
        this.table = table;
        this.steps = steps;
        this.clocks = clocks;
        this.history = history;
        this.policies = policies;
        this.calendars = calendars;
        this.clock = clock;
    }

    /**
     * What an extension would do.
     *
     * @param workdays by how many working days
     * @param newDueOn last day of the extended period, inclusive
     * @param provisional whether that day may still move with a holiday notice (暂定)
     */
    public record Choice(int workdays, LocalDate newDueOn, boolean provisional) {}

    /** All that were asked for in the case, the oldest first. */
    public List<Extension> of(long requestId) {
        return table.of(requestId);
    }

    /** The last one asked for. */
    public Optional<Extension> current(long requestId) {
        var all = table.of(requestId);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    /** Why none can be asked for now, as a sentence for staff; empty when one can. */
    public Optional<String> refusal(DisclosureRequest request) {
        var last = current(request.id()).map(Extension::status).orElse(null);
        if (last == ExtensionStatus.REQUESTED) {
            return Optional.of("本件的延期申请正在等待负责人审批，不能重复申请。");
        }
        if (last != null && last != ExtensionStatus.REFUSED) {
            return Optional.of("本件的延期已经负责人同意过，延长答复期限只能有一次（条例第三十三条第二款）。");
        }
        return refusalOfTheDay(request);
    }

    /** Why the period cannot be extended today, whoever asks. */
    private Optional<String> refusalOfTheDay(DisclosureRequest request) {
        var dates = request.deadlines();
        if (request.servedOn() != null || !request.stage().isOpen()) {
            return Optional.of("本件已经" + (request.withdrawnOn() == null ? "答复" : "撤回") + "，不能再延期。");
        }
        if (dates.isAwaiting()) {
            return Optional.of("本件正在等待申请人" + dates.awaited().label() + "，此后答复期限重新计算，现在不能延期。");
        }
        if (LocalDate.now(clock).isAfter(dates.statutoryDueOn())) {
            return Optional.of("原答复期限已于" + dates.statutoryDueOn() + "届满，不能再延期：同意和告知申请人都应当在届满以前完成（条例第三十三条第二款）。");
        }
        return Optional.empty();
    }

    /** The extensions that can be chosen, the shortest first; for a case that {@link #refusal} does not refuse. */
    public List<Choice> choices(DisclosureRequest request) {
        var longest = policies.byCode(request.agencyId(), request.policy()).extensionMaxDays();
        return IntStream.rangeClosed(1, longest)
                .mapToObj(workdays -> {
                    var dates = after(request, workdays);
                    return new Choice(workdays, dates.finalDueOn(), dates.provisional());
                })
                .toList();
    }

    private ReplyDeadlines after(DisclosureRequest request, int workdays) {
        return clocks.of(request).with(new Extended(workdays, null, null)).deadlines(calendars.current());
    }

    /**
     * Asks for an extension.
     *
     * @param workdays by how many working days
     * @param reason at least {@value #SHORTEST_REASON} characters
     * @throws StepRefusedException if none can be asked for, or number or reason will not do
     */
    @Transactional
    public void request(String caseNumber, String userId, int workdays, @Nullable String reason) {
        var request = steps.whereverItIs(caseNumber);
        refusal(request).ifPresent(Extensions::refuse);
        var why = checked(request, workdays, reason);
        table.add(request.id(), workdays, why, userId, LocalDate.now(clock));
        var dates = request.deadlines();
        history.append(
                request.id(),
                EventType.EXTENSION_REQUESTED,
                userId,
                "拟延长" + workdays + "个工作日，由" + dates.statutoryDueOn() + "延至"
                        + after(request, workdays).finalDueOn() + "；理由：" + why);
    }

    /**
     * The reason as it will be kept.
     *
     * @throws StepRefusedException if number or reason will not do
     */
    public String checked(DisclosureRequest request, int workdays, @Nullable String reason) {
        var longest = policies.byCode(request.agencyId(), request.policy()).extensionMaxDays();
        if (workdays < 1 || workdays > longest) {
            throw new StepRefusedException("请选择延长几个工作日（1至" + longest + "）。");
        }
        var why = Bounded.printed("延期理由", Bounded.line("延期理由", reason, LONGEST_REASON));
        if (why == null || why.codePointCount(0, why.length()) < SHORTEST_REASON) {
            throw new StepRefusedException("请写明延期的理由，至少" + SHORTEST_REASON + "个字；理由要告知申请人。");
        }
        return why;
    }

    /** Why this member of staff may not decide: the one who asked does not. */
    public Optional<String> refusalToDecide(DisclosureRequest request, String userId) {
        return current(request.id())
                .filter(extension -> extension.requestedBy().equals(userId))
                .map(own -> "本件的延期由您申请，不能由本人审批，请由其他负责人审批。");
    }

    /**
     * The head's decision. A period that has ended cannot be extended any more: then only a refusal is taken.
     *
     * @param note why; needed for a refusal
     * @throws StepRefusedException if nothing waits for a decision, the user asked for it, or it comes too late
     */
    @Transactional
    public void decide(String caseNumber, String userId, boolean agreed, @Nullable String note) {
        var request = steps.whereverItIs(caseNumber);
        var extension = in(request, ExtensionStatus.REQUESTED)
                .orElseThrow(() -> new StepRefusedException("本件没有等待审批的延期申请，请刷新任务列表。"));
        refusalToDecide(request, userId).ifPresent(Extensions::refuse);
        var words = Bounded.lines("意见", note, 2000);
        var today = LocalDate.now(clock);
        if (!agreed) {
            if (words == null) {
                throw new StepRefusedException("不同意延期的，请写明意见。");
            }
            table.decide(extension, ExtensionStatus.REFUSED, userId, today, words);
            history.append(request.id(), EventType.EXTENSION_REFUSED, userId, words);
            return;
        }
        refusalOfTheDay(request).ifPresent(sentence -> refuse(sentence + "请选择“不同意”。"));
        var newDueOn = after(request, extension.workdays()).finalDueOn();
        table.decide(extension, ExtensionStatus.APPROVED, userId, today, words);
        table.agree(
                extension,
                request.deadlines().countedFrom(),
                request.deadlines().statutoryDueOn(),
                newDueOn);
        history.append(
                request.id(),
                EventType.EXTENSION_APPROVED,
                userId,
                "同意延长" + extension.workdays() + "个工作日，至" + newDueOn + "，须在"
                        + request.deadlines().statutoryDueOn() + "以前告知申请人" + (words == null ? "" : "；意见：" + words));
    }

    /**
     * The notice was served: the clock is extended, or, if it came too late or the period had started anew meanwhile, the dates
     * stay. Repeating it changes nothing.
     *
     * @param servedOn the day the notice counts as served
     * @return whether the extension took effect
     */
    @Transactional
    public boolean noticed(String caseNumber, LocalDate servedOn) {
        var request = steps.whereverItIs(caseNumber);
        var extension = in(request, ExtensionStatus.APPROVED).orElse(null);
        if (extension == null) {
            return in(request, ExtensionStatus.EFFECTIVE).isPresent();
        }
        var dates = request.deadlines();
        var late = servedOn.isAfter(dates.statutoryDueOn());
        var restarted = dates.isAwaiting() || !dates.countedFrom().equals(extension.countedFrom());
        if (late || restarted || request.servedOn() != null) {
            table.close(extension, ExtensionStatus.WITHOUT_EFFECT, servedOn);
            var why = late
                    ? "告知书" + servedOn + "送达，晚于原答复期限届满日" + dates.statutoryDueOn()
                    : restarted ? "答复期限因补正或者缴费重新计算" : "本件已经答复";
            history.append(
                    request.id(), EventType.EXTENSION_WITHOUT_EFFECT, CaseHistory.SYSTEM, why + "，延期不生效，各期限日期不变");
            return false;
        }
        var approvedOn = Objects.requireNonNull(extension.decidedOn());
        var event = new Extended(extension.workdays(), approvedOn, servedOn);
        var moved = clocks.record(request, event, CaseHistory.SYSTEM);
        table.close(extension, ExtensionStatus.EFFECTIVE, servedOn);
        history.append(
                request.id(),
                EventType.EXTENDED,
                CaseHistory.SYSTEM,
                "告知书" + servedOn + "送达，答复期限延长" + extension.workdays() + "个工作日，由" + dates.statutoryDueOn() + "延至"
                        + moved.finalDueOn());
        return true;
    }

    /**
     * The reply was served, or the request withdrawn, while the extension was still under way: nothing is left to extend.
     *
     * @return whether there was one to end
     */
    @Transactional
    public boolean overtaken(String caseNumber) {
        var request = steps.whereverItIs(caseNumber);
        var under = current(request.id()).filter(last -> last.status().isPending());
        under.ifPresent(pending -> {
            table.close(pending, ExtensionStatus.OVERTAKEN, null);
            history.append(
                    request.id(),
                    EventType.EXTENSION_OVERTAKEN,
                    CaseHistory.SYSTEM,
                    (request.withdrawnOn() == null ? "答复书已经送达，" : "申请人撤回申请，")
                            + pending.status().label() + "的延期终止");
        });
        return under.isPresent();
    }

    private Optional<Extension> in(DisclosureRequest request, ExtensionStatus status) {
        return current(request.id()).filter(last -> last.status() == status);
    }

    private static void refuse(String sentence) {
        throw new StepRefusedException(sentence);
    }
}
