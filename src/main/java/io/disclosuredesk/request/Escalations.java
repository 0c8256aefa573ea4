package io.disclosuredesk.request;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 督办: what managers and approvers must see: promises and red lines passed, and late replies that nobody has explained. */
@Component
public class Escalations {

    /** Open and past a date, or answered late without a reason; the watch has seen every late case that was answered. */
    private static final String WANTED = """
            from request r join agency a on a.id = r.agency_id
            where a.code in (:agencies) and (
              (r.closed_at is null and r.served_on is null and r.awaiting = 'NOTHING'
                and (r.target_due_on < :today or r.final_due_on < :today))
              or r.id in (
                select m.request_id from reminder m join request s on s.id = m.request_id
                where m.kind = 'STATUTORY_PASSED' and s.served_on > s.final_due_on
                  and not exists (select 1 from lateness l where l.request_id = s.id and l.due_on = s.final_due_on)))
            """;

    private final JdbcClient jdbc;
    private final Requests requests;
    private final LatenessReasons lateness;
    private final Clock clock;

    Escalations(JdbcClient jdbc, Requests requests, LatenessReasons lateness, Clock clock) {
        this.jdbc = jdbc;
        this.requests = requests;
        this.lateness = lateness;
        this.clock = clock;
    }

    /**
     * A case that is past a date.
     *
     * @param kind which date: {@link ReminderKind#TARGET_PASSED} or {@link ReminderKind#STATUTORY_PASSED}
     * @param explained why it is past its red line; null when nobody has said so, or when it is not
     */
    public record Escalated(
            DisclosureRequest request,
            ReminderKind kind,
            @Nullable Lateness explained) {}

    /** How many cases of these organs are past a date. */
    public int count(Collection<String> agencyCodes) {
        if (agencyCodes.isEmpty()) {
            return 0;
        }
        return jdbc.sql("select count(*) " + WANTED)
                .param("agencies", agencyCodes)
                .param("today", LocalDate.now(clock))
                .query(Integer.class)
                .single();
    }

    /** The first {@code most} cases of these organs, the earliest red line first. */
    public List<Escalated> of(Collection<String> agencyCodes, int most) {
        if (agencyCodes.isEmpty()) {
            return List.of();
        }
        var numbers = jdbc.sql("select r.case_number " + WANTED + " order by r.final_due_on, r.id limit :most")
                .param("agencies", agencyCodes)
                .param("today", LocalDate.now(clock))
                .param("most", most)
                .query(String.class)
                .list();
        Map<String, DisclosureRequest> cases = requests.byNumbers(numbers).stream()
                .collect(Collectors.toMap(DisclosureRequest::caseNumber, Function.identity()));
        return numbers.stream()
                .map(cases::get)
                .filter(Objects::nonNull)
                .map(this::escalated)
                .toList();
    }

    private Escalated escalated(DisclosureRequest request) {
        var redLine = request.deadlines().finalDueOn();
        var reached = Objects.requireNonNullElseGet(request.servedOn(), () -> LocalDate.now(clock));
        if (!reached.isAfter(redLine)) {
            return new Escalated(request, ReminderKind.TARGET_PASSED, null);
        }
        var explained = lateness.of(request.id()).stream()
                .filter(said -> said.dueOn().equals(redLine))
                .max(Comparator.comparing(Lateness::explainedAt))
                .orElse(null);
        return new Escalated(request, ReminderKind.STATUTORY_PASSED, explained);
    }
}
