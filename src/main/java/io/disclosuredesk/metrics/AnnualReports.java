package io.disclosuredesk.metrics;

import io.disclosuredesk.agency.Agency;
import io.disclosuredesk.metrics.AnnualReport.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The report of any period, counted anew each time; where a year was declared final, with what it said then. */
@Component
class AnnualReports {

    private final Movements movements;
    private final CaseCounts cases;
    private final RemedyRecords remedies;
    private final FeeCounts fees;
    private final FrozenReports frozen;

    AnnualReports(Movements movements, CaseCounts cases, RemedyRecords remedies, FeeCounts fees, FrozenReports frozen) {
        this.movements = movements;
        this.cases = cases;
        this.remedies = remedies;
        this.fees = fees;
        this.frozen = frozen;
    }

    /** The report to be shown: the frozen one where there is one. */
    @Transactional(readOnly = true)
    public AnnualReport of(Agency organ, ReportPeriod period) {
        var now = live(organ.id(), period);
        var freeze = period.isYear() ? frozen.newest(organ.id(), period.year()).orElse(null) : null;
        var figures = freeze == null ? now : freeze.figures();
        return new AnnualReport(
                organ.name(),
                period,
                figures,
                BalanceRules.check(period, figures, carriedBefore(organ.id(), period)),
                freeze,
                freeze == null ? List.of() : changes(period.kind(), freeze.figures(), now));
    }

    /** The figures as the cases stand now. */
    @Transactional(readOnly = true)
    public AnnualFigures live(long agencyId, ReportPeriod period) {
        var movement = movements.between(agencyId, period.from(), period.to());
        return AnnualFigures.of(
                period,
                AnnualTable.of(movement, cases.openAfter(agencyId, period.to())),
                LitigationTable.of(remedies.counts(agencyId, period.from(), period.to())),
                cases.processed(agencyId, period.from(), period.to()),
                fees.between(agencyId, period.from(), period.to()));
    }

    /** What the period before carries forward: what it declared, otherwise what came less what went. */
    @Transactional(readOnly = true)
    public List<Long> carriedBefore(long agencyId, ReportPeriod period) {
        var before = period.previous();
        var declared = before.isYear() ? frozen.newest(agencyId, before.year()) : Optional.<FrozenReport>empty();
        if (declared.isPresent()) {
            return declared.get().figures().requests().row(FormRow.CARRIED_FORWARD);
        }
        var table = AnnualTable.of(movements.between(agencyId, before.from(), before.to()), Map.of());
        var carried = new ArrayList<Long>();
        for (var column : FormColumn.values()) {
            carried.add(table.cell(FormRow.NEW, column)
                    + table.cell(FormRow.CARRIED_OVER, column)
                    - table.cell(FormRow.PROCESSED, column));
        }
        return carried;
    }

    /** Cell by cell what differs. */
    static List<Change> changes(ReportPeriod.Kind kind, AnnualFigures before, AnnualFigures after) {
        var changes = new ArrayList<Change>();
        for (var row : FormRow.ALL) {
            for (var column : FormColumn.values()) {
                var was = before.requests().cell(row, column);
                var is = after.requests().cell(row, column);
                if (was != is) {
                    changes.add(
                            new Change("表三", row.title(kind), column.label(), ReportGrids.ref(row, column), was, is));
                }
            }
        }
        for (var route : RemedyRoute.values()) {
            for (var result : LitigationTable.COLUMNS) {
                var was = before.remedies().cell(route, result);
                var is = after.remedies().cell(route, result);
                if (was != is) {
                    var column = LitigationTable.label(result);
                    changes.add(new Change("表四", route.label(), column, ReportGrids.ref(route, result), was, is));
                }
            }
        }
        fee(changes, "送达收费通知（件）", before.fees().notices(), after.fees().notices());
        fee(changes, "收取信息处理费（件）", before.fees().paid(), after.fees().paid());
        fee(changes, "收取信息处理费（元）", before.fees().yuan(), after.fees().yuan());
        return changes;
    }

    private static void fee(List<Change> changes, String what, long was, long is) {
        if (was != is) {
            changes.add(new Change("第六部分", what, "合计", "", was, is));
        }
    }
}
