package io.disclosuredesk.metrics;

import io.disclosuredesk.metrics.RemedyRecord.Facts;
import io.disclosuredesk.request.CaseHistory;
import io.disclosuredesk.request.DisclosureRequest;
import io.disclosuredesk.request.EventType;
import io.disclosuredesk.request.Requests;
import io.disclosuredesk.request.StepRefusedException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * 复议、诉讼登记: what table 4 of the annual report counts (law sheet §4.2). Legal staff record, decide and correct; nothing is
 * deleted, every change stands in the case history. The case row is the lock.
 */
@Component
public class RemedyRecords {

    private final RemedyTable table;
    private final RemedyChecks checks;
    private final Requests requests;
    private final CaseHistory history;

    RemedyRecords(RemedyTable table, RemedyChecks checks, Requests requests, CaseHistory history) {
        this.table = table;
        this.checks = checks;
        this.requests = requests;
        this.history = history;
    }

    /** Those of a case, in the order they were recorded. */
    public List<RemedyRecord> of(long requestId) {
        return table.of(requestId);
    }

    /** One of a case. */
    public Optional<RemedyRecord> find(long requestId, long id) {
        return of(requestId).stream().filter(record -> record.id() == id).findFirst();
    }

    /**
     * How many there were: a decided one counts under its result where it was decided, one filed by the end and not decided by
     * then as pending.
     *
     * @param from first month, inclusive
     * @param to last month, inclusive
     * @return without what there is none of
     */
    public List<RemedyCount> counts(long agencyId, YearMonth from, YearMonth to) {
        return table.counts(agencyId, from.atDay(1), to.atEndOfMonth());
    }

    /**
     * The numbers of the cases behind a count.
     *
     * @param result null for every one
     */
    List<String> caseNumbers(
            long agencyId, YearMonth from, YearMonth to, RemedyRoute route, @Nullable RemedyResult result) {
        return table.caseNumbers(agencyId, from.atDay(1), to.atEndOfMonth(), route, result);
    }

    /**
     * Records one.
     *
     * @throws StepRefusedException if it contradicts the case or the calendar, or is recorded already
     */
    @Transactional
    public void file(String caseNumber, Facts facts, String userId) {
        var request = locked(caseNumber);
        var kept = checks.checked(facts);
        var others = standing(request.id(), null);
        others.stream()
                .filter(other -> other.facts().route() == kept.route()
                        && other.facts().filedOn().equals(kept.filedOn())
                        && other.facts().body().equals(kept.body()))
                .findFirst()
                .ifPresent(same -> {
                    throw new StepRefusedException("这件" + kept.route().label() + "已经登记（" + kept.filedOn() + "，"
                            + kept.body() + "），不需要再次登记；内容有误的，请更正原来的登记。");
                });
        checks.requireFits(request, kept, others);
        table.insert(request.agencyId(), request.id(), kept, userId);
        history.append(request.id(), EventType.REMEDY_FILED, userId, kept.words());
    }

    /**
     * Records how one ended.
     *
     * @param result not {@link RemedyResult#PENDING}
     * @throws StepRefusedException if it is decided or voided already, or the day will not do
     */
    @Transactional
    public void decide(
            String caseNumber,
            long id,
            RemedyResult result,
            @Nullable LocalDate decidedOn,
            @Nullable String note,
            String userId) {
        var request = locked(caseNumber);
        var record = required(request.id(), id);
        var before = record.facts();
        if (record.voided() || before.result() != RemedyResult.PENDING) {
            throw new StepRefusedException(
                    record.voided() ? "这条登记已经作废。" : "结果已经登记为“" + before.result().label() + "”；有误的，请用“更正”。");
        }
        if (result == RemedyResult.PENDING) {
            throw new StepRefusedException("请选择结果。");
        }
        var now = checks.checked(new Facts(
                before.route(), before.filedOn(), before.body(), before.reference(), result, decidedOn, note));
        checks.requireFits(request, now, standing(request.id(), id));
        table.update(id, now, false);
        history.append(request.id(), EventType.REMEDY_DECIDED, userId, now.words());
    }

    /**
     * Writes what is right instead of what was recorded.
     *
     * @param voided whether there was no such remedy at all
     * @param reason 10 to 500 characters
     * @throws StepRefusedException if it contradicts the case, the calendar or another record, or nothing changes
     */
    @Transactional
    public void correct(
            String caseNumber, long id, Facts facts, boolean voided, @Nullable String reason, String userId) {
        var request = locked(caseNumber);
        var record = required(request.id(), id);
        var why = checks.reason(reason);
        var now = checks.checked(facts);
        if (now.equals(record.facts()) && voided == record.voided()) {
            throw new StepRefusedException("内容没有变化，不需要更正。");
        }
        var others = standing(request.id(), id);
        if (voided) {
            checks.requireFollowed(others);
        } else {
            checks.requireFits(request, now, others);
        }
        table.update(id, now, voided);
        history.append(
                request.id(),
                EventType.REMEDY_CORRECTED,
                userId,
                "原登记：" + record.facts().words() + (record.voided() ? "（已作废）" : "") + "；更正为："
                        + (voided ? "作废" : now.words()) + "；理由：" + why);
    }

    private DisclosureRequest locked(String caseNumber) {
        table.lock(caseNumber);
        return requests.byNumber(caseNumber);
    }

    private RemedyRecord required(long requestId, long id) {
        return find(requestId, id).orElseThrow(() -> new StepRefusedException("本件没有这条登记，请返回列表重新选择。"));
    }

    private List<RemedyRecord> standing(long requestId, @Nullable Long except) {
        return of(requestId).stream()
                .filter(record -> !record.voided())
                .filter(record -> except == null || record.id() != except)
                .toList();
    }
}
