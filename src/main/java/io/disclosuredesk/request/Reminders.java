package io.disclosuredesk.request;

import io.disclosuredesk.calendar.Calendars;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * 期限提醒: what the daily watch has to say about open cases, and what it has said. Each kind is said once for each date: when
 * the date moves, reminders start anew for the new one. Days are counted working days; suspended days do not count.
 */
@Component
public class Reminders {

    /** The priority of a task whose case is not urgent; the engine's own default. */
    public static final int ORDINARY = 50;

    private static final int FIRST_STEP = 5;

    private final JdbcClient jdbc;
    private final OpenCases cases;
    private final CaseClocks clocks;
    private final LatenessReasons lateness;
    private final CaseHistory history;
    private final Calendars calendars;
    private final Clock clock;

    Reminders(
            JdbcClient jdbc,
            OpenCases cases,
            CaseClocks clocks,
            LatenessReasons lateness,
            CaseHistory history,
            Calendars calendars,
            Clock clock) {
        this.jdbc = jdbc;
        this.cases = cases;
        this.clocks = clocks;
        this.lateness = lateness;
        this.history = history;
        this.calendars = calendars;
        this.clock = clock;
    }

    /**
     * Something to be said now.
     *
     * @param dueOn the date it is about: the red line, or the end of the promise
     * @param left counted working days after today to the red line; 0 once the date has passed
     */
    public record Due(String caseNumber, ReminderKind kind, LocalDate dueOn, int left) {}

    /** Something that was said about the date the case has now. */
    public record Reminder(String caseNumber, ReminderKind kind, LocalDate dueOn, Instant at) {}

    /** Ids of the open cases that may need a reminder today, the most urgent first. */
    public List<Long> nearRedLine() {
        var today = LocalDate.now(clock);
        return cases.dueWithin(today, calendars.current().lastDayOf(today, FIRST_STEP));
    }

    /** Ids of the open cases whose promise or red line has passed, the most urgent first. */
    public List<Long> passed() {
        return cases.passedBefore(LocalDate.now(clock));
    }

    /** The reminders due for these cases; of several steps reached at once the most urgent only. */
    public List<Due> remindersDue(Collection<Long> ids) {
        var open = cases.read(ids);
        var said = said(ids);
        var standings = clocks.standings(open);
        var due = new ArrayList<Due>();
        for (var request : open) {
            var standing = Objects.requireNonNull(standings.get(request.caseNumber()));
            if (standing.suspended() || standing.isAwaiting()) {
                continue;
            }
            var redLine = request.deadlines().finalDueOn();
            ReminderKind.stepAt(standing.leftToStatutory())
                    .filter(kind -> !said.contains(new Said(request.id(), kind, redLine)))
                    .ifPresent(
                            kind -> due.add(new Due(request.caseNumber(), kind, redLine, standing.leftToStatutory())));
        }
        return due;
    }

    /** The escalations due for these cases; a passed red line is due again every day until somebody says why. */
    public List<Due> escalationsDue(Collection<Long> ids) {
        var today = LocalDate.now(clock);
        var said = said(ids);
        var explained = lateness.explained(ids);
        var due = new ArrayList<Due>();
        for (var request : cases.read(ids)) {
            var dates = request.deadlines();
            if (today.isAfter(dates.finalDueOn())) {
                if (!explained.contains(request.id())) {
                    due.add(new Due(request.caseNumber(), ReminderKind.STATUTORY_PASSED, dates.finalDueOn(), 0));
                }
            } else if (!said.contains(new Said(request.id(), ReminderKind.TARGET_PASSED, dates.targetDueOn()))) {
                due.add(new Due(request.caseNumber(), ReminderKind.TARGET_PASSED, dates.targetDueOn(), 0));
            }
        }
        return due;
    }

    /**
     * Says it: keeps the reminder with the case and in its history, and locks the case until the caller's transaction ends.
     *
     * @return whether the case is still open with this date; saying the same again changes nothing
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean say(Due due) {
        var locked = cases.lock(due.caseNumber());
        if (locked.isEmpty()) {
            return false;
        }
        var request = locked.get();
        var dates = request.deadlines();
        var dueNow = due.kind() == ReminderKind.TARGET_PASSED ? dates.targetDueOn() : dates.finalDueOn();
        if (!dueNow.equals(due.dueOn())) {
            return false;
        }
        if (!said(List.of(request.id())).contains(new Said(request.id(), due.kind(), due.dueOn()))) {
            jdbc.sql("insert into reminder (request_id, kind, due_on, reminded_at) values (?, ?, ?, ?)")
                    .params(
                            request.id(),
                            due.kind().name(),
                            due.dueOn(),
                            OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                    .update();
            history.append(request.id(), EventType.REMINDED, CaseHistory.SYSTEM, words(due));
        }
        return true;
    }

    private static String words(Due due) {
        return switch (due.kind()) {
            case TARGET_PASSED -> "承诺期限" + due.dueOn() + "已过，尚未答复";
            case STATUTORY_PASSED -> "法定期限" + due.dueOn() + "已过，尚未答复";
            default ->
                due.left() == 0
                        ? "法定期限今日（" + due.dueOn() + "）届满"
                        : "法定期限" + due.dueOn() + "届满，还剩" + due.left() + "个工作日";
        };
    }

    /** The most urgent thing said about each case at its present dates; cases without a reminder are left out. */
    public Map<String, Reminder> current(Collection<String> caseNumbers) {
        if (caseNumbers.isEmpty()) {
            return Map.of();
        }
        return jdbc.sql("""
                        select r.case_number, m.kind, m.due_on, m.reminded_at
                        from reminder m join request r on r.id = m.request_id
                        where r.case_number in (:numbers) and r.closed_at is null and r.served_on is null
                          and m.due_on = case when m.kind = 'TARGET_PASSED' then r.target_due_on else r.final_due_on end
                        """).param("numbers", caseNumbers).query((row, n) -> reminder(row)).list().stream()
                .collect(Collectors.toMap(
                        Reminder::caseNumber,
                        reminder -> reminder,
                        BinaryOperator.maxBy((a, b) -> a.kind().compareTo(b.kind()))));
    }

    /** The priority the tasks of the case should have now. */
    public int priorityOf(String caseNumber) {
        var reminder = current(List.of(caseNumber)).get(caseNumber);
        return reminder == null ? ORDINARY : reminder.kind().priority();
    }

    private record Said(long requestId, ReminderKind kind, LocalDate dueOn) {}

    private Set<Said> said(Collection<Long> ids) {
        return new HashSet<>(jdbc.sql("select request_id, kind, due_on from reminder where request_id in (:ids)")
                .param("ids", ids)
                .query((row, n) -> new Said(
                        row.getLong("request_id"),
                        ReminderKind.valueOf(row.getString("kind")),
                        row.getObject("due_on", LocalDate.class)))
                .list());
    }

    private static Reminder reminder(ResultSet row) throws SQLException {
        return new Reminder(
                row.getString("case_number"),
                ReminderKind.valueOf(row.getString("kind")),
                row.getObject("due_on", LocalDate.class),
                row.getObject("reminded_at", OffsetDateTime.class).toInstant());
    }
}
