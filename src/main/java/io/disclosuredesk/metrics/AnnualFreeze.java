package io.disclosuredesk.metrics;

import io.disclosuredesk.agency.Agency;
import io.disclosuredesk.request.StepRefusedException;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Declares a year's figures final (定稿), or, with a reason, once more. Nothing declared is ever taken back. */
@Component
class AnnualFreeze {

    private static final int LONGEST_REASON = 200;

    private final AnnualReports reports;
    private final FrozenReports frozen;
    private final Clock clock;

    AnnualFreeze(AnnualReports reports, FrozenReports frozen, Clock clock) {
        this.reports = reports;
        this.frozen = frozen;
        this.clock = clock;
    }

    /**
     * What a freeze would be.
     *
     * @param version its number
     * @param differing the rules that do not hold
     * @param reasonFor why a reason must be given; empty where none is needed
     */
    record Outlook(int version, AnnualFigures figures, List<RuleResult> differing, Optional<String> reasonFor) {}

    /**
     * What a freeze of {@code period} would be now.
     *
     * @throws StepRefusedException where it cannot be frozen; says why and when it can
     */
    Outlook outlook(Agency organ, ReportPeriod period) {
        if (!period.isYear()) {
            throw new StepRefusedException("只有全年的报告可以定稿；季度和月份的数字随时可以查看、下载。");
        }
        if (!period.isOver(YearMonth.now(clock))) {
            throw new StepRefusedException(
                    period.label() + "还没有结束，" + period.next().label() + "1月1日起可以定稿。");
        }
        var figures = reports.live(organ.id(), period);
        var newest = frozen.newest(organ.id(), period.year());
        if (newest.isPresent() && newest.get().figures().equals(figures)) {
            throw new StepRefusedException(
                    period.label() + "的数字与定稿（第" + newest.get().version() + "版）一致，不需要重新定稿。");
        }
        var differing = BalanceRules.check(period, figures, reports.carriedBefore(organ.id(), period)).stream()
                .filter(result -> !result.holds())
                .toList();
        var contradiction = differing.stream()
                .map(RuleResult::rule)
                .filter(rule -> rule != BalanceRule.CARRIED_FROM_BEFORE)
                .findFirst();
        if (contradiction.isPresent()) {
            throw new StepRefusedException("勾稽关系" + contradiction.get().code() + "不符（"
                    + contradiction.get().sentence() + "），不能定稿。请先核对办件数据，或者请系统管理人员检查。");
        }
        return new Outlook(
                newest.map(FrozenReport::version).orElse(0) + 1, figures, differing, reasonFor(newest, differing));
    }

    private static Optional<String> reasonFor(Optional<FrozenReport> newest, List<RuleResult> differing) {
        if (newest.isPresent()) {
            return Optional.of("已经定稿（第" + newest.get().version() + "版），重新定稿须说明理由");
        }
        return differing.isEmpty() ? Optional.empty() : Optional.of("上年结转与上年定稿的数字不一致，须说明理由");
    }

    /**
     * Declares the figures final. Whoever sends the same form twice declares once.
     *
     * @param version the number the form was made for
     * @throws StepRefusedException where it cannot be frozen, somebody else was quicker, or a reason is missing
     */
    void freeze(Agency organ, ReportPeriod period, int version, String reason, String by) {
        if (isDone(organ, period, version, by)) {
            return;
        }
        var outlook = outlook(organ, period);
        if (outlook.version() != version) {
            throw overtaken(period);
        }
        var why = reason.strip();
        if (why.length() > LONGEST_REASON) {
            throw new StepRefusedException("理由请写在" + LONGEST_REASON + "字以内。");
        }
        if (why.isEmpty() && outlook.reasonFor().isPresent()) {
            throw new StepRefusedException(outlook.reasonFor().get() + "。");
        }
        try {
            frozen.keep(
                    organ.id(), new FrozenReport(period.year(), version, clock.instant(), by, why, outlook.figures()));
        } catch (DuplicateKeyException quicker) {
            if (!isDone(organ, period, version, by)) {
                throw overtaken(period);
            }
        }
    }

    /** The second click of the same person. */
    private boolean isDone(Agency organ, ReportPeriod period, int version, String by) {
        return frozen.newest(organ.id(), period.year())
                .filter(newest -> newest.version() == version && newest.by().equals(by))
                .isPresent();
    }

    private static StepRefusedException overtaken(ReportPeriod period) {
        return new StepRefusedException(period.label() + "的报告刚刚由别人定稿，请回到年度报告页核对后再办理。");
    }
}
