package io.disclosuredesk.request;

import io.disclosuredesk.deadline.ReplyDeadlines;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reckons the open cases anew, batch by batch. How far a run has come is kept in the transaction of each batch, so that a run
 * that was cut off goes on where it stopped, and a batch done twice changes nothing.
 */
@Component
public class Recalculations {

    private static final String OPEN = "closed_at is null and served_on is null";

    private final JdbcClient jdbc;
    private final CaseClocks clocks;
    private final CaseHistory history;
    private final Clock clock;

    Recalculations(JdbcClient jdbc, CaseClocks clocks, CaseHistory history, Clock clock) {
        this.jdbc = jdbc;
        this.clocks = clocks;
        this.history = history;
        this.clock = clock;
    }

    /**
     * What a batch did.
     *
     * @param moved numbers of the cases whose tasks and timers may have moved
     * @param more whether open cases are left
     */
    public record Batch(Set<String> moved, boolean more) {}

    /** How many cases are open: still owe their reply. */
    public int openCases() {
        return jdbc.sql("select count(*) from request where " + OPEN)
                .query(Integer.class)
                .single();
    }

    /**
     * Opens a run in the caller's transaction.
     *
     * @param reason what changed, at most 200 characters
     * @return its id
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public long begin(String reason, String userId) {
        var keys = new GeneratedKeyHolder();
        jdbc.sql("""
                        insert into recalculation (reason, started_by, started_at, open_cases, done_cases, moved_cases,
                          last_request_id)
                        values (?, ?, ?, ?, 0, 0, 0)
                        """)
                .params(reason, userId, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC), openCases())
                .update(keys, "id");
        return Objects.requireNonNull(keys.getKey()).longValue();
    }

    /** Reckons the next open cases of the run, at most {@code most}; closes the run after the last. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Batch next(long runId, int most) {
        // the row of the run is the lock: two nodes cannot take the same batch
        var last = jdbc.sql("select last_request_id from recalculation where id = ? for update")
                .param(runId)
                .query(Long.class)
                .single();
        var cases = jdbc.sql("select * from request where " + OPEN + " and id > ? order by id limit ? for update")
                .params(last, most)
                .query((row, n) -> CaseDates.read(row))
                .list();
        var moved = clocks.recompute(cases);
        var reason = reasonOf(runId);
        cases.forEach(one -> {
            var now = moved.get(one.caseNumber());
            if (now != null) {
                history.append(
                        one.id(),
                        EventType.DATES_RECALCULATED,
                        CaseHistory.SYSTEM,
                        reason + "：" + difference(one.deadlines(), now));
            }
        });
        var more = cases.size() == most;
        progress(runId, cases, moved.size(), more);
        var redated = new HashSet<>(moved.keySet());
        // a day told for a correction or a payment may move back with the calendar while the dates of the case stand
        // still
        cases.stream()
                .filter(one -> one.deadlines().isAwaiting())
                .map(CaseDates::caseNumber)
                .forEach(redated::add);
        return new Batch(redated, more);
    }

    private void progress(long runId, List<CaseDates> cases, int moved, boolean more) {
        jdbc.sql("""
                        update recalculation set done_cases = done_cases + ?, moved_cases = moved_cases + ?,
                          last_request_id = greatest(last_request_id, ?), finished_at = ?
                        where id = ?
                        """)
                .params(
                        cases.size(),
                        moved,
                        cases.isEmpty() ? 0 : cases.get(cases.size() - 1).id(),
                        more ? null : OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC),
                        runId)
                .update();
    }

    private String reasonOf(long runId) {
        return jdbc.sql("select reason from recalculation where id = ?")
                .param(runId)
                .query(String.class)
                .single();
    }

    /** What moved, for the history of the case. */
    static String difference(ReplyDeadlines before, ReplyDeadlines after) {
        var words = new StringBuilder();
        moved(words, "承诺期限", before.targetDueOn(), after.targetDueOn());
        moved(words, "法定期限", before.statutoryDueOn(), after.statutoryDueOn());
        if (before.isExtended() || after.isExtended()) {
            moved(words, "延长后的期限", before.finalDueOn(), after.finalDueOn());
        }
        moved(words, "补正告知期限", before.correctionNoticeDueOn(), after.correctionNoticeDueOn());
        if (words.isEmpty()) {
            words.append("各期限日期不变");
        }
        if (before.provisional() != after.provisional()) {
            words.append(after.provisional() ? "，改为暂定" : "，不再是暂定日期");
        }
        return words.toString();
    }

    private static void moved(StringBuilder words, String name, Object before, Object after) {
        if (!before.equals(after)) {
            words.append(words.isEmpty() ? "" : "，")
                    .append(name)
                    .append("由")
                    .append(before)
                    .append("改为")
                    .append(after);
        }
    }

    /** The last runs, the newest first, at most ten. */
    public List<Recalculation> latest() {
        return jdbc.sql("select * from recalculation order by id desc limit 10")
                .query((row, n) -> read(row))
                .list();
    }

    private static Recalculation read(ResultSet row) throws SQLException {
        var finished = row.getObject("finished_at", OffsetDateTime.class);
        return new Recalculation(
                row.getLong("id"),
                row.getString("reason"),
                row.getString("started_by"),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                row.getInt("open_cases"),
                row.getInt("done_cases"),
                row.getInt("moved_cases"),
                finished == null ? null : finished.toInstant());
    }
}
