package io.disclosuredesk.metrics;

import io.disclosuredesk.decision.Outcome;
import io.disclosuredesk.decision.OutcomeTable;
import io.disclosuredesk.request.CaseClocks;
import io.disclosuredesk.request.CaseHistory;
import io.disclosuredesk.request.CaseStage;
import io.disclosuredesk.request.DisclosureRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What became of a case whose reply was served, or whose applicant withdrew it. */
@Component
class Results {

    private final OutcomeTable table;
    private final CaseHistory history;
    private final CaseClocks clocks;
    private final Clock clock;

    Results(OutcomeTable table, CaseHistory history, CaseClocks clocks, Clock clock) {
        this.table = table;
        this.history = history;
        this.clocks = clocks;
        this.clock = clock;
    }

    CaseFact.Result of(DisclosureRequest request) {
        var withdrawnOn = request.withdrawnOn();
        return withdrawnOn == null ? answered(request) : withdrawn(request, withdrawnOn);
    }

    /** 撤回: dealt with on the day of the withdrawal, in the row 其他; what was drafted by then is no outcome (law sheet §2.3). */
    private CaseFact.Result withdrawn(DisclosureRequest request, LocalDate withdrawnOn) {
        var used = clocks.countedDays(request, withdrawnOn).size();
        return new CaseFact.Result(withdrawnOn, ReportRow.OTHER_OTHER, List.of(), used, null, null, Map.of());
    }

    private CaseFact.Result answered(DisclosureRequest request) {
        var servedOn = Objects.requireNonNull(request.servedOn());
        var outcomes = request.items().stream()
                .map(item -> item.answer().outcome())
                .filter(Objects::nonNull)
                .map(Outcome.class::cast)
                .toList();
        var timeline = new CaseTimeline(history.of(request.id()), clock.getZone());
        var counted = clocks.countedDays(request, servedOn);
        var stageDays = new EnumMap<CaseStage, Integer>(CaseStage.class);
        // whoever holds the case in the morning has the day
        counted.forEach(day -> stageDays.merge(timeline.on(day.minusDays(1)), 1, Integer::sum));
        return new CaseFact.Result(
                servedOn,
                ReportRow.ofItems(outcomes.stream()
                        .map(outcome -> ReportRow.ofKey(table.rule(outcome).reportRow()))
                        .toList()),
                outcomes,
                counted.size(),
                late(request, servedOn, request.deadlines().targetDueOn(), timeline),
                late(request, servedOn, request.deadlines().finalDueOn(), timeline),
                stageDays);
    }

    /** Whose request was given up in silence waited for the applicant to its end: its reply is not late. */
    private static @Nullable String late(
            DisclosureRequest request, LocalDate servedOn, LocalDate dueOn, CaseTimeline timeline) {
        return !request.deadlines().isAwaiting() && servedOn.isAfter(dueOn)
                ? timeline.on(dueOn).name()
                : null;
    }
}
