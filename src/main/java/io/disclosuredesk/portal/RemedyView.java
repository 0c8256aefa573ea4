package io.disclosuredesk.portal;

import io.disclosuredesk.agency.Agency;
import io.disclosuredesk.deadline.RemedyPeriod;
import io.disclosuredesk.document.RemedyWays;
import java.time.LocalDate;

/**
 * What somebody can do who does not agree with the reply, until which day and where, in plain words.
 *
 * @param first whether something in it goes to reconsideration first (复议前置)
 * @param either whether something in it may go to either body
 * @param posted whether the reply went by post: the periods run from its arrival, which nobody here knows
 * @param reconsideration until when reconsideration may be applied for
 * @param suit until when a suit may be brought without it
 */
record RemedyView(
        boolean first,
        boolean either,
        String served,
        boolean posted,
        End reconsideration,
        End suit,
        Agency.RemedyBody body,
        Agency.RemedyBody court) {

    /**
     * A last day.
     *
     * @param because how it was found, with the articles
     */
    record End(String day, boolean passed, boolean provisional, String because) {}

    static RemedyView of(
            RemedyWays.Ways ways,
            LocalDate servedOn,
            boolean posted,
            Agency agency,
            DeadlineCalculator calculator,
            LocalDate today) {
        return new RemedyView(
                ways.reconsiderationFirst(),
                ways.either(),
                ChineseDates.day(servedOn),
                posted,
                end(calculator.remedy(servedOn, RemedyPeriod.RECONSIDERATION_60D), today),
                end(calculator.remedy(servedOn, RemedyPeriod.SUIT_6M), today),
                agency.reconsiderationBody(),
                agency.court());
    }

    private static End end(ExplainedRemedy remedy, LocalDate today) {
        var last = remedy.deadline().rolledTo();
        return new End(
                ChineseDates.day(last), today.isAfter(last), remedy.deadline().provisional(), remedy.because());
    }
}
