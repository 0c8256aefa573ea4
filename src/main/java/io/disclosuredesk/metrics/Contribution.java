package io.disclosuredesk.metrics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What one case adds to one sum.
 *
 * @param month first day of the month it is counted in
 */
record Contribution(Measure measure, String unit, String channel, LocalDate month, String key, int days) {

    /** Everything that a case adds. */
    static List<Contribution> of(CaseFact fact) {
        var all = new ArrayList<Contribution>();
        var to = new Adder(all, fact);
        var received = fact.receivedOn().withDayOfMonth(1);
        to.add(Measure.RECEIVED, received, fact.applicantType().name(), 0);
        var result = fact.result();
        if (result != null) {
            var month = result.processedOn().withDayOfMonth(1);
            var row = result.row().key();
            to.add(Measure.PROCESSED, month, fact.applicantType().name(), 0);
            to.add(
                    Measure.PROCESSED_ROW,
                    month,
                    row + "/" + fact.applicantType().name(),
                    0);
            to.add(Measure.REPLY, month, "", result.usedDays());
            to.add(Measure.REPLY_ROW, month, row, result.usedDays());
            if (!fact.handlerId().isEmpty()) {
                to.add(Measure.HANDLER, month, fact.handlerId(), result.usedDays());
            }
            result.stageDays().forEach((stage, days) -> to.add(Measure.STAGE, month, stage.name(), days));
            if (result.targetLateAt() != null) {
                to.add(Measure.TARGET_LATE, month, result.targetLateAt(), 0);
            }
            if (result.finalLateAt() != null) {
                to.add(Measure.FINAL_LATE, month, result.finalLateAt(), 0);
            }
            result.outcomes().forEach(outcome -> to.add(Measure.ITEM, month, outcome.name(), 0));
        }
        return all;
    }

    private record Adder(List<Contribution> all, CaseFact fact) {

        void add(Measure measure, LocalDate month, String key, int days) {
            all.add(new Contribution(measure, fact.unit(), fact.channel().name(), month, key, days));
        }
    }
}
