package io.disclosuredesk.metrics;

import io.disclosuredesk.request.CaseStage;
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
            // a withdrawn request was dealt with, but nobody replied: it says nothing of how long replies take
            if (fact.stage() != CaseStage.WITHDRAWN) {
                to.reply(month, row, result);
            }
        }
        return all;
    }

    private record Adder(List<Contribution> all, CaseFact fact) {

        void reply(LocalDate month, String row, CaseFact.Result result) {
            add(Measure.REPLY, month, "", result.usedDays());
            add(Measure.REPLY_ROW, month, row, result.usedDays());
            if (!fact.handlerId().isEmpty()) {
                add(Measure.HANDLER, month, fact.handlerId(), result.usedDays());
            }
            result.stageDays().forEach((stage, days) -> add(Measure.STAGE, month, stage.name(), days));
            if (result.targetLateAt() != null) {
                add(Measure.TARGET_LATE, month, result.targetLateAt(), 0);
            }
            if (result.finalLateAt() != null) {
                add(Measure.FINAL_LATE, month, result.finalLateAt(), 0);
            }
            result.outcomes().forEach(outcome -> add(Measure.ITEM, month, outcome.name(), 0));
        }

        void add(Measure measure, LocalDate month, String key, int days) {
            all.add(new Contribution(measure, fact.unit(), fact.channel().name(), month, key, days));
        }
    }
}
