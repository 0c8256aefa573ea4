package io.disclosuredesk.metrics;

import io.disclosuredesk.request.NodesLeft;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How often and how long cases were in each node of a model. */
@Component
class NodeCounts {

    private final CellTable table;
    private final Cells cells;

    NodeCounts(CellTable table, Cells cells) {
        this.table = table;
        this.cells = cells;
    }

    @EventListener
    void left(NodesLeft left) {
        var difference = new HashMap<CellTable.Cell, Integer>();
        for (var visit : left.visits()) {
            add(difference, visit, Measure.NODE);
            if (visit.late()) {
                add(difference, visit, Measure.NODE_LATE);
            }
        }
        table.add(difference);
    }

    private static void add(Map<CellTable.Cell, Integer> difference, NodesLeft.Visit visit, Measure measure) {
        var what = new Contribution(
                measure,
                CellTable.ALL,
                CellTable.ALL,
                visit.leftOn().withDayOfMonth(1),
                visit.model() + "/" + visit.node(),
                measure == Measure.NODE ? visit.workingDays() : 0);
        difference.merge(new CellTable.Cell(visit.agencyId(), what), 1, Integer::sum);
    }

    /**
     * What passed through a node.
     *
     * @param median working days, nearest rank
     * @param p90 working days, nearest rank
     * @param late how many left it after the red line of their case
     */
    record Passed(long cases, int median, int p90, long late) {

        /** In percent. */
        public String lateShare() {
            return FlowFigures.percent(late, cases);
        }
    }

    /** The nodes of a model that cases left within the months, by their ids. */
    @Transactional(readOnly = true)
    public Map<String, Passed> of(long agencyId, String model, YearMonth from, YearMonth to) {
        var late = cells.by(Cells.Found::key, question(agencyId, Measure.NODE_LATE, from, to));
        var passed = new TreeMap<String, Passed>();
        var prefix = model + "/";
        cells.by(Cells.Found::key, question(agencyId, Measure.NODE, from, to)).forEach((key, days) -> {
            if (key.startsWith(prefix)) {
                passed.put(
                        key.substring(prefix.length()),
                        new Passed(
                                days.total(),
                                days.median(),
                                days.p90(),
                                late.getOrDefault(key, new Histogram()).total()));
            }
        });
        return passed;
    }

    /** How often each outcome was answered within the months, a rule of the decision table each. */
    @Transactional(readOnly = true)
    public Map<String, Long> outcomes(long agencyId, YearMonth from, YearMonth to) {
        var counts = new TreeMap<String, Long>();
        cells.by(Cells.Found::key, question(agencyId, Measure.ITEM, from, to))
                .forEach((outcome, histogram) -> counts.put(outcome, histogram.total()));
        return counts;
    }

    private static Cells.Question question(long agencyId, Measure measure, YearMonth from, YearMonth to) {
        return new Cells.Question(agencyId, measure, CellTable.ALL, CellTable.ALL, from, to);
    }
}
