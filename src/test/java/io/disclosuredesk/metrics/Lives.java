package io.disclosuredesk.metrics;

import io.disclosuredesk.calendar.WorkingDayCalendar;
import io.disclosuredesk.deadline.Channel;
import io.disclosuredesk.deadline.Receipt;
import io.disclosuredesk.decision.DecisionFile;
import io.disclosuredesk.decision.Outcome;
import io.disclosuredesk.request.ApplicantType;
import io.disclosuredesk.request.CaseHistory;
import io.disclosuredesk.request.CaseStage;
import io.disclosuredesk.request.CaseTables.Cases;
import io.disclosuredesk.request.EventType;
import io.disclosuredesk.request.SampleCase;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Leads made-up cases through their lives, and remembers of each what was done: an account apart from the program's own. */
final class Lives {

    static final List<String> UNITS = List.of("", "用地科", "规划科", "矿管科");
    static final LocalDate FIRST = LocalDate.of(2024, 11, 1);
    static final LocalDate LAST = LocalDate.of(2026, 3, 9);

    private final Random random;
    private final Cases cases;
    private final CaseHistory history;
    private final TransactionTemplate transaction;
    private final JdbcTemplate jdbc;
    private final MetricTables.Today today;
    private final WorkingDayCalendar calendar;

    Lives(
            long seed,
            Cases cases,
            CaseHistory history,
            TransactionTemplate transaction,
            JdbcTemplate jdbc,
            MetricTables.Today today,
            WorkingDayCalendar calendar) {
        this.random = new Random(seed);
        this.cases = cases;
        this.history = history;
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.today = today;
        this.calendar = calendar;
    }

    /** What was done to a case, day by day. */
    static final class Life {
        long id;
        String unit = "";
        String handler = "";
        Channel channel = Channel.ONLINE;
        ApplicantType type = ApplicantType.NATURAL_PERSON;
        LocalDate receivedOn = FIRST;
        LocalDate countedFrom = FIRST;
        LocalDate targetDueOn = FIRST;
        LocalDate finalDueOn = FIRST;
        boolean awaiting;

        /** Since when the clock stands still, while the applicant is waited for. */
        @Nullable
        LocalDate waitsSince;

        @Nullable
        LocalDate servedOn;

        @Nullable
        LocalDate withdrawnOn;

        List<Outcome> outcomes = List.of();

        /** When nothing was owed any more: answered or withdrawn. */
        @Nullable
        LocalDate dealtWithOn() {
            return servedOn == null ? withdrawnOn : servedOn;
        }

        /** The stage at the end of each day on which it changed. */
        final NavigableMap<LocalDate, CaseStage> stages = new TreeMap<>();
    }

    /** A case from its receipt to wherever the last day finds it. */
    Life live() {
        var life = new Life();
        var day = workingDay(FIRST.plusDays(random.nextInt((int) (LAST.toEpochDay() - FIRST.toEpochDay()))));
        life.type = pick(ApplicantType.values());
        life.channel = pick(Channel.values());
        life.receivedOn = day;
        dates(life, day);
        life.stages.put(day, CaseStage.REGISTRATION);
        today.is(day);
        var items = IntStream.rangeClosed(1, 1 + random.nextInt(3))
                .mapToObj(i -> "事项" + i)
                .toArray(String[]::new);
        life.id = cases.open(SampleCase.person(), Receipt.online(day), items).id();
        transaction.executeWithoutResult(status -> {
            write(life, CaseStage.REGISTRATION);
            history.append(life.id, EventType.REMINDED, "系统", "记下日期");
        });
        walk(life, items.length);
        return life;
    }

    private void walk(Life life, int items) {
        if (random.nextInt(5) == 0) {
            if (!step(life, 3, EventType.CORRECTION_NOTICED, CaseStage.CORRECTION)) {
                return;
            }
            if (!step(life, 12, EventType.CORRECTED, CaseStage.REGISTRATION)) {
                return;
            }
        }
        life.unit = pick(UNITS.subList(1, UNITS.size()));
        life.handler = "handler" + random.nextInt(3);
        if (!step(life, 3, EventType.REGISTERED, CaseStage.REVIEW)) {
            if (life.withdrawnOn == null) {
                life.unit = "";
                life.handler = "";
            }
            return;
        }
        if (!step(life, 8, EventType.REVIEWED, CaseStage.CONFIDENTIALITY)) {
            return;
        }
        if (random.nextInt(6) == 0 && !fee(life, items)) {
            return;
        }
        if (random.nextInt(6) == 0
                && (!step(life, 2, EventType.CONFIDENTIALITY_RETURNED, CaseStage.REVIEW)
                        || !step(life, 4, EventType.REVIEWED, CaseStage.CONFIDENTIALITY))) {
            return;
        }
        if (!step(life, 2, EventType.CONFIDENTIALITY_PASSED, CaseStage.DRAFT)
                || !step(life, 4, EventType.DRAFTED, CaseStage.LEGAL)) {
            return;
        }
        signAndServe(
                life,
                IntStream.range(0, items).mapToObj(i -> pick(Outcome.values())).toList());
    }

    /** Told of a fee; whether it was paid and the handling goes on. */
    private boolean fee(Life life, int items) {
        if (!step(life, 3, EventType.FEE_NOTICED, CaseStage.FEE)) {
            return false;
        }
        if (random.nextInt(3) > 0) {
            return step(life, 20, EventType.FEE_PAID, CaseStage.CONFIDENTIALITY);
        }
        if (step(life, 40, EventType.FEE_UNPAID, CaseStage.LEGAL)) {
            signAndServe(life, Collections.nCopies(items, Outcome.UNPAID_FEE));
        }
        return false;
    }

    private void signAndServe(Life life, List<Outcome> outcomes) {
        if (step(life, 2, EventType.LEGAL_PASSED, CaseStage.APPROVAL)
                && step(life, 5, EventType.APPROVED, CaseStage.ISSUE)
                && step(life, 0, EventType.REPLY_ISSUED, CaseStage.DELIVERY)) {
            life.outcomes = outcomes;
            serve(life);
        }
    }

    private void serve(Life life) {
        var day = later(life, 3);
        if (day.isAfter(LAST)) {
            life.outcomes = List.of();
            return;
        }
        life.servedOn = day;
        for (var i = 0; i < life.outcomes.size(); i++) {
            var outcome = life.outcomes.get(i);
            jdbc.update(
                    "update request_item set outcome = ?, report_row = ? where request_id = ? and item_no = ?",
                    outcome.name(),
                    DecisionFile.table().rule(outcome).reportRow(),
                    life.id,
                    i + 1);
        }
        moveTo(life, day, EventType.SERVED, CaseStage.DELIVERY);
        moveTo(life, day, EventType.ARCHIVED, CaseStage.ARCHIVED);
    }

    private boolean step(Life life, int days, EventType type, CaseStage stage) {
        if (random.nextInt(60) == 0) {
            withdraw(life, later(life, days));
            return false;
        }
        var day = type == EventType.CORRECTED ? workingDay(later(life, days)) : later(life, days);
        if (day.isAfter(LAST)) {
            return false;
        }
        switch (type) {
            case CORRECTION_NOTICED -> waits(life, "CORRECTION_REQUESTED", day);
            case FEE_NOTICED -> waits(life, "FEE_NOTICED", day);
            case CORRECTED -> startsAnew(life, "CORRECTED", day);
            case FEE_PAID -> startsAnew(life, "FEE_PAID", day);
            default -> {}
        }
        moveTo(life, day, type, stage);
        return true;
    }

    private void waits(Life life, String event, LocalDate day) {
        clockEvent(life, event, day);
        life.awaiting = true;
        life.waitsSince = day;
    }

    private void startsAnew(Life life, String event, LocalDate day) {
        clockEvent(life, event, day);
        life.awaiting = false;
        life.waitsSince = null;
        dates(life, day);
    }

    /** The applicant takes the request back, wherever it is. */
    private void withdraw(Life life, LocalDate day) {
        if (!day.isAfter(LAST)) {
            life.awaiting = false;
            life.waitsSince = null;
            life.withdrawnOn = day;
            moveTo(life, day, EventType.WITHDRAWN, CaseStage.WITHDRAWN);
        }
    }

    /** Receipts on a day off have rules of their own, which are not the matter here. */
    private LocalDate workingDay(LocalDate day) {
        return calendar.isWorkingDay(day) ? day : calendar.nextWorkingDay(day);
    }

    private LocalDate later(Life life, int days) {
        return life.stages.lastKey().plusDays(random.nextInt(days + 1));
    }

    private void clockEvent(Life life, String type, LocalDate day) {
        jdbc.update(
                "insert into clock_event (request_id, type, on_date, recorded_by, recorded_at) values (?, ?, ?, '系统', current_timestamp)",
                life.id,
                type,
                day);
    }

    private void moveTo(Life life, LocalDate day, EventType type, CaseStage stage) {
        today.is(day);
        life.stages.put(day, stage);
        transaction.executeWithoutResult(status -> {
            write(life, stage);
            history.append(life.id, type, "handler", "经过");
        });
    }

    private void write(Life life, CaseStage stage) {
        jdbc.update(
                """
                update request set stage = ?, handling_unit = ?, handler_id = ?, channel = ?, confirmed_on = ?, applicant_type = ?, received_on = ?,
                  awaiting = ?, target_due_on = ?, final_due_on = ?, served_on = ?, withdrawn_on = ? where id = ?""",
                stage.name(),
                life.unit.isEmpty() ? null : life.unit,
                life.handler.isEmpty() ? null : life.handler,
                life.channel.name(),
                life.channel.needsConfirmation() ? life.receivedOn : null,
                life.type.name(),
                life.receivedOn,
                life.awaiting ? "PAYMENT" : "NOTHING",
                life.targetDueOn,
                life.finalDueOn,
                life.servedOn,
                life.withdrawnOn,
                life.id);
    }

    private void dates(Life life, LocalDate from) {
        life.countedFrom = from;
        life.targetDueOn = calendar.lastDayOf(from, 15);
        life.finalDueOn = calendar.lastDayOf(from, 20);
    }

    private <T> T pick(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    @SafeVarargs
    private <T> T pick(T... of) {
        return of[random.nextInt(of.length)];
    }
}
