package io.disclosuredesk.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import io.disclosuredesk.request.ApplicantType;
import io.disclosuredesk.request.CaseStage;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Holds the lists behind the figures against a recount: the same cases, as many as the page says. */
record Listings(CaseList list) {

    void ofPeriod(FigureFilter filter, Recount all) {
        var after = filter.to().plusMonths(1).atDay(1);
        var served = all.servedIn(filter.from(), filter.to());
        same(ListedSet.RECEIVED, filter, all.receivedIn(filter.from(), filter.to()));
        same(ListedSet.PROCESSED, filter, all.dealtWithIn(filter.from(), filter.to()));
        same(ListedSet.ANSWERED, filter, served);
        same(ListedSet.TARGET_LATE, filter, served.only(Recount::isTargetLate));
        same(ListedSet.FINAL_LATE, filter, served.only(Recount::isFinalLate));
        var slow = Recount.quantile(served.usedDays(), 0.9);
        same(wanted(filter, null, slow), served.only(life -> served.daysOf(life) >= slow));
        for (var stage : List.of(CaseStage.REVIEW, CaseStage.LEGAL)) {
            same(wanted(filter, stage, null), served.only(life -> served.isThrough(life, stage)));
        }
        for (var row : List.of(ReportRow.GRANTED, ReportRow.PARTIALLY_GRANTED)) {
            same(
                    new CaseList.Wanted(
                            ListedSet.ANSWERED, filter, null, row, null, null, null, null, slow, null, List.of()),
                    served.only(life -> served.daysOf(life) >= slow && Recount.row(life) == row));
        }
        same(
                new CaseList.Wanted(
                        ListedSet.ANSWERED, filter, null, null, null, null, "handler1", null, 3, 12, List.of()),
                served.only(life ->
                        life.handler.equals("handler1") && served.daysOf(life) >= 3 && served.daysOf(life) <= 12));
        same(
                new CaseList.Wanted(
                        ListedSet.OPEN_AFTER,
                        filter,
                        ApplicantType.BUSINESS,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        List.of()),
                all.only(life -> life.type == ApplicantType.BUSINESS && Recount.isOwedAt(life, after)));
        var before = filter.from().atDay(1);
        same(ListedSet.OPEN_BEFORE, filter, all.only(life -> Recount.isOwedAt(life, before)));
        same(ListedSet.OPEN_AFTER, filter, all.only(life -> Recount.isOwedAt(life, after)));
    }

    private static CaseList.Wanted wanted(
            FigureFilter filter, @Nullable CaseStage throughStage, @Nullable Integer minDays) {
        return new CaseList.Wanted(
                ListedSet.ANSWERED, filter, null, null, null, null, null, throughStage, minDays, null, List.of());
    }

    void same(ListedSet set, FigureFilter filter, Recount expected) {
        same(CaseList.Wanted.of(set, filter), expected);
    }

    private void same(CaseList.Wanted wanted, Recount expected) {
        var ids = new ArrayList<Long>();
        list.each(wanted, fact -> ids.add(fact.requestId()));
        assertThat(ids)
                .as(wanted.toString())
                .containsExactlyInAnyOrderElementsOf(
                        expected.lives().stream().map(life -> life.id).toList());
        assertThat(list.count(wanted)).isEqualTo(expected.count());
        for (var page = 0; page * CaseList.PAGE < Math.max(1, ids.size()); page++) {
            assertThat(list.page(wanted, page).stream().map(CaseFact::requestId).toList())
                    .as("page " + page + " of " + wanted)
                    .isEqualTo(ids.stream()
                            .skip((long) page * CaseList.PAGE)
                            .limit(CaseList.PAGE)
                            .toList());
        }
    }
}
