package io.disclosuredesk.process;

import io.disclosuredesk.calendar.Calendars;
import io.disclosuredesk.request.NodesLeft;
import io.disclosuredesk.security.EngineAccess;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricActivityInstanceQuery;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells, a little later, which nodes cases have left: pages need not ask the engine's history, and handling a case costs nothing
 * for it.
 */
@Component
class NodeHistory {

    /** A transaction writes an end a little before it commits; none takes longer. */
    private static final Duration SETTLED = Duration.ofMinutes(2);

    /** As many as one transaction should tell. */
    private static final int MOST = 20_000;

    private final HistoryService history;
    private final EngineAccess engine;
    private final JdbcClient jdbc;
    private final Calendars calendars;
    private final ApplicationEventPublisher observers;
    private final TransactionTemplate transaction;
    private final Clock clock;

    NodeHistory(
            HistoryService history,
            EngineAccess engine,
            JdbcClient jdbc,
            Calendars calendars,
            ApplicationEventPublisher observers,
            TransactionTemplate transaction,
            Clock clock) {
        this.history = history;
        this.engine = engine;
        this.jdbc = jdbc;
        this.calendars = calendars;
        this.observers = observers;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT1M")
    void tell() {
        tellUntil(clock.instant().minus(SETTLED));
    }

    /** Tells of everything left by then, window by window. */
    void tellUntil(Instant until) {
        while (Boolean.TRUE.equals(transaction.execute(status -> tellNext(until.truncatedTo(ChronoUnit.MILLIS))))) {
            // as long as something is left to tell
        }
    }

    private boolean tellNext(Instant until) {
        // the row is the lock: of two servers one tells
        var told = jdbc.sql("select counted_until from node_count where id = 1 for update")
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
        if (told.isEmpty()) {
            jdbc.sql("insert into node_count (id, counted_until) values (1, ?)")
                    .param(OffsetDateTime.of(2019, 5, 15, 0, 0, 0, 0, ZoneOffset.UTC))
                    .update();
            return true;
        }
        var from = told.get().plusMillis(1);
        if (from.isAfter(until)) {
            return false;
        }
        var to = until;
        while (engine.withoutChecks(query(from, to)::count) > MOST && from.isBefore(to)) {
            to = from.plusMillis(Duration.between(from, to).toMillis() / 2);
        }
        observers.publishEvent(new NodesLeft(visits(engine.withoutChecks(query(from, to)::list))));
        jdbc.sql("update node_count set counted_until = ? where id = 1")
                .param(OffsetDateTime.ofInstant(to, ZoneOffset.UTC))
                .update();
        return to.isBefore(until);
    }

    /** Both ends belong to it. */
    private HistoricActivityInstanceQuery query(Instant from, Instant to) {
        return history.createHistoricActivityInstanceQuery()
                .finished()
                .finishedAfter(Date.from(from))
                .finishedBefore(Date.from(to));
    }

    private record Case(long agencyId, LocalDate finalDueOn) {}

    private List<NodesLeft.Visit> visits(List<HistoricActivityInstance> left) {
        var cases = cases(left);
        return left.stream()
                .filter(one -> cases.containsKey(one.getProcessInstanceId()))
                .map(one -> visit(one, cases))
                .toList();
    }

    private NodesLeft.Visit visit(HistoricActivityInstance one, Map<String, Case> cases) {
        var of = Objects.requireNonNull(cases.get(one.getProcessInstanceId()));
        var leftOn = day(one.getEndTime());
        return new NodesLeft.Visit(
                of.agencyId(),
                one.getProcessDefinitionKey(),
                one.getActivityId(),
                leftOn,
                calendars.current().workingDaysBetween(day(one.getStartTime()), leftOn),
                leftOn.isAfter(of.finalDueOn()));
    }

    /** The cases by process instance; instances that concern no single case are left out. */
    private Map<String, Case> cases(List<HistoricActivityInstance> left) {
        var instances = left.stream()
                .map(HistoricActivityInstance::getProcessInstanceId)
                .collect(Collectors.toSet());
        if (instances.isEmpty()) {
            return Map.of();
        }
        var numbers = engine
                .withoutChecks(() -> history.createHistoricProcessInstanceQuery()
                        .processInstanceIds(instances)
                        .list())
                .stream()
                .filter(instance -> instance.getBusinessKey() != null)
                .collect(Collectors.toMap(HistoricProcessInstance::getId, HistoricProcessInstance::getBusinessKey));
        if (numbers.isEmpty()) {
            return Map.of();
        }
        var known = new HashMap<String, Case>();
        jdbc.sql("select case_number, agency_id, final_due_on from request where case_number in (:numbers)")
                .param("numbers", numbers.values())
                .query(row -> {
                    known.put(
                            row.getString("case_number"),
                            new Case(row.getLong("agency_id"), row.getObject("final_due_on", LocalDate.class)));
                });
        var cases = new HashMap<String, Case>();
        numbers.forEach((instance, number) -> {
            var one = known.get(number);
            if (one != null) {
                cases.put(instance, one);
            }
        });
        return cases;
    }

    private LocalDate day(Date time) {
        return LocalDate.ofInstant(time.toInstant(), clock.getZone());
    }
}
