package io.disclosuredesk.metrics;

import java.util.Optional;

/** How many cases a list has where counting them one by one would read each of a year's, but the sums know. */
final class SummedCounts {

    private SummedCounts() {}

    /** The number; empty where the sums do not tell these cases apart. */
    static Optional<Long> of(CaseList.Wanted wanted, Cells cells) {
        if (wanted.set() != ListedSet.ANSWERED
                || wanted.type() != null
                || wanted.stage() != null
                || wanted.lateStage() != null) {
            return Optional.empty();
        }
        if (wanted.throughStage() != null) {
            return wanted.minDays() == null
                            && wanted.maxDays() == null
                            && wanted.row() == null
                            && wanted.handler() == null
                    ? Optional.of(sum(
                                    wanted,
                                    cells,
                                    Measure.STAGE,
                                    wanted.throughStage().name())
                            .total())
                    : Optional.empty();
        }
        if (wanted.row() != null && wanted.handler() != null) {
            return Optional.empty();
        }
        var days = sum(wanted, cells);
        var most = wanted.maxDays() == null ? days.total() : days.within(wanted.maxDays());
        var tooFew = wanted.minDays() == null ? 0 : days.within(wanted.minDays() - 1);
        return Optional.of(Math.max(0, most - tooFew));
    }

    private static Histogram sum(CaseList.Wanted wanted, Cells cells) {
        if (wanted.row() != null) {
            return sum(wanted, cells, Measure.REPLY_ROW, wanted.row().key());
        }
        return wanted.handler() == null
                ? sum(wanted, cells, Measure.REPLY, "")
                : sum(wanted, cells, Measure.HANDLER, wanted.handler());
    }

    private static Histogram sum(CaseList.Wanted wanted, Cells cells, Measure measure, String key) {
        return cells.by(Cells.Found::key, wanted.filter().question(measure)).getOrDefault(key, new Histogram());
    }
}
