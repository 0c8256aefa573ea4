package io.disclosuredesk.request;

import io.disclosuredesk.calendar.Calendars;
import io.disclosuredesk.deadline.ClockEvent;
import io.disclosuredesk.deadline.DeadlineClock;
import io.disclosuredesk.deadline.DeadlinePolicy;
import io.disclosuredesk.deadline.DeadlineRefusedException;
import io.disclosuredesk.deadline.Explanation;
import io.disclosuredesk.deadline.ReplyDeadlines;
import io.disclosuredesk.deadline.Standing;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The clocks of the cases: the only place where the dates of a case are made. They are kept in the case row, so that lists,
 * tasks, letters and pages all read the same ones.
 */
@Component
public class CaseClocks {

    private final JdbcClient jdbc;
    private final Policies policies;
    private final ClockEvents events;
    private final Calendars calendars;
    private final Clock clock;

    CaseClocks(JdbcClient jdbc, Policies policies, ClockEvents events, Calendars calendars, Clock clock) {
        this.jdbc = jdbc;
        this.policies = policies;
        this.events = events;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** The clock of a case: receipt, policy and what happened since. */
    public DeadlineClock of(DisclosureRequest request) {
        return Objects.requireNonNull(clocks(List.of(CaseDates.of(request))).get(request.id()));
    }

    /** The clocks of many cases by id: two queries, and one for each policy of an organ's own. */
    private Map<Long, DeadlineClock> clocks(Collection<CaseDates> cases) {
        var happened = events.of(cases.stream().map(CaseDates::id).toList());
        var known = new HashMap<String, DeadlinePolicy>();
        return cases.stream()
                .collect(Collectors.toMap(
                        CaseDates::id,
                        one -> new DeadlineClock(
                                one.receivedOn(),
                                known.computeIfAbsent(
                                        one.agencyId() + one.policy(),
                                        key -> policies.byCode(one.agencyId(), one.policy())),
                                happened.getOrDefault(one.id(), List.of()))));
    }

    /** How the case stands today; once it is dealt with, how it stood on that day. */
    public Standing standing(DisclosureRequest request) {
        return Objects.requireNonNull(standings(List.of(request)).get(request.caseNumber()));
    }

    /** The standings of many cases, by case number. */
    public Map<String, Standing> standings(Collection<DisclosureRequest> requests) {
        var calendar = calendars.current();
        var today = LocalDate.now(clock);
        var clocks = clocks(requests.stream().map(CaseDates::of).toList());
        return requests.stream()
                .collect(Collectors.toMap(
                        DisclosureRequest::caseNumber,
                        request -> Objects.requireNonNull(clocks.get(request.id()))
                                .standingOn(Objects.requireNonNullElse(request.dealtWithOn(), today), calendar)));
    }

    /** The standings today of cases that still owe a reply, by case number. */
    Map<String, Standing> openStandings(Collection<CaseDates> open) {
        var calendar = calendars.current();
        var today = LocalDate.now(clock);
        var clocks = clocks(open);
        return open.stream()
                .collect(Collectors.toMap(
                        CaseDates::caseNumber,
                        one -> Objects.requireNonNull(clocks.get(one.id())).standingOn(today, calendar)));
    }

    /** The counted days of the case's period up to {@code day}, inclusive. */
    public List<LocalDate> countedDays(DisclosureRequest request, LocalDate day) {
        return of(request).countedDays(day, calendars.current());
    }

    /** Why the dates of the case are what they are, day by day. */
    public Explanation explain(DisclosureRequest request) {
        return of(request).explain(calendars.current(), request.receipt().channel());
    }

    /**
     * Adds a legal event and moves the dates, in the caller's transaction.
     *
     * @throws StepRefusedException if the event comes too late or cannot have happened; says so in Chinese
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public ReplyDeadlines record(DisclosureRequest request, ClockEvent event, String actor) {
        var calendar = calendars.current();
        try {
            var moved = of(request).with(event);
            moved.refuseLastIfLate(calendar);
            events.add(request.id(), event, actor);
            var dates = moved.deadlines(calendar);
            store(request.id(), dates);
            return dates;
        } catch (DeadlineRefusedException refused) {
            throw new StepRefusedException(Objects.requireNonNull(refused.getMessage()));
        }
    }

    /**
     * Reckons cases anew under the calendar in force and keeps the dates that moved.
     *
     * @return the new dates of those that moved, by case number
     */
    @Transactional(propagation = Propagation.MANDATORY)
    Map<String, ReplyDeadlines> recompute(Collection<CaseDates> cases) {
        var calendar = calendars.current();
        var clocks = clocks(cases);
        var moved = new HashMap<String, ReplyDeadlines>();
        for (var one : cases) {
            var dates = Objects.requireNonNull(clocks.get(one.id())).deadlines(calendar);
            if (!dates.equals(one.deadlines())) {
                store(one.id(), dates);
                moved.put(one.caseNumber(), dates);
            }
        }
        return moved;
    }

    private void store(long requestId, ReplyDeadlines dates) {
        jdbc.sql("""
                        update request set counted_from = ?, day_one = ?, correction_notice_due_on = ?, target_due_on = ?,
                          statutory_due_on = ?, final_due_on = ?, original_target_due_on = ?, original_statutory_due_on = ?,
                          dates_provisional = ?, awaiting = ?
                        where id = ?
                        """)
                .params(
                        dates.countedFrom(),
                        dates.dayOne(),
                        dates.correctionNoticeDueOn(),
                        dates.targetDueOn(),
                        dates.statutoryDueOn(),
                        dates.finalDueOn(),
                        dates.originalTargetDueOn(),
                        dates.originalStatutoryDueOn(),
                        dates.provisional(),
                        dates.awaited().name(),
                        requestId)
                .update();
    }
}
