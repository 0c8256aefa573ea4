package io.disclosuredesk.metrics;

import io.disclosuredesk.calendar.Calendars;
import io.disclosuredesk.calendar.WorkingDayCalendar;
import io.disclosuredesk.deadline.Awaited;
import io.disclosuredesk.deadline.DeadlinePolicy;
import io.disclosuredesk.request.CaseStage;
import io.disclosuredesk.request.Policies;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Makes the facts of a closed case from its row in an old ledger. Which stage held a late one nobody recorded. */
@Component
class LedgerFacts {

    private final Calendars calendars;
    private final Policies policies;

    LedgerFacts(Calendars calendars, Policies policies) {
        this.calendars = calendars;
        this.policies = policies;
    }

    /** Those of one organ, as calendar and policies stand now. */
    Maker of(long agencyId) {
        return new Maker(agencyId, calendars.current(), policies, new HashMap<>());
    }

    /** Remembers the policy of a day: a ledger has many cases of it. */
    record Maker(long agencyId, WorkingDayCalendar calendar, Policies policies, Map<LocalDate, DeadlinePolicy> known) {

        CaseFact fact(LedgerRow row) {
            var policy = known.computeIfAbsent(row.receivedOn(), day -> policies.on(agencyId, day));
            var given = row.usedDays();
            var used = given != null ? given : calendar.workingDaysBetween(row.receivedOn(), row.processedOn());
            var allowed = policy.regime().statutoryDays() + row.extensionDays();
            return new CaseFact(
                    agencyId,
                    null,
                    row.caseNumber(),
                    row.unit(),
                    row.channel(),
                    row.applicantType(),
                    "",
                    row.receivedOn(),
                    CaseStage.ARCHIVED,
                    Awaited.NOTHING,
                    calendar.lastDayOf(row.receivedOn(), policy.targetDays()),
                    calendar.lastDayOf(row.receivedOn(), allowed),
                    new CaseFact.Result(
                            row.processedOn(),
                            row.row(),
                            List.of(),
                            used,
                            used > policy.targetDays() ? CaseFact.UNKNOWN : null,
                            used > allowed ? CaseFact.UNKNOWN : null,
                            Map.of()));
        }
    }
}
