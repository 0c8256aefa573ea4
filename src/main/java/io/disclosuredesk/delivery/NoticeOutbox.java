package io.disclosuredesk.delivery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Notices on their way out, written in the transaction of the step they tell of, so that none is lost and none tells of what
 * did not happen. Each step of a case is told once a channel.
 */
@Repository
public class NoticeOutbox {

    private static final Duration CLAIM = Duration.ofMinutes(2);

    private final JdbcClient jdbc;
    private final Clock clock;

    NoticeOutbox(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private enum State {
        WAITING,
        SENT,
        /** Given up: an operator sees it and may send it again. */
        DEAD,
        /** The applicant does not want it any more, or cannot be reached that way. */
        DROPPED
    }

    /**
     * A notice.
     *
     * @param attempts how often it was tried
     * @param fault what went wrong last, without any address; null while nothing has
     */
    public record Notice(
            long id,
            long requestId,
            String caseNumber,
            NoticeStep step,
            NoticeChannel channel,
            int attempts,
            Instant queuedAt,
            @Nullable String fault) {

        /** The same whenever it is sent: mail programs and gateways know it again. */
        String key() {
            return caseNumber + "." + step + "." + channel;
        }
    }

    /** How many notices of an organ wait, went out, and were given up. */
    public record Counts(long waiting, long sent, long dead) {}

    /** Queues a notice unless the step was queued before; the caller holds the lock of the case. */
    void add(long requestId, long agencyId, NoticeStep step, NoticeChannel channel, Instant dueAt) {
        var known = jdbc.sql("select count(*) from notice_outbox where request_id = ? and step = ? and channel = ?")
                .params(requestId, step.name(), channel.name())
                .query(Integer.class)
                .single();
        if (known == 0) {
            jdbc.sql("""
                            insert into notice_outbox (request_id, agency_id, step, channel, state, attempts, due_at, queued_at)
                            values (?, ?, ?, ?, 'WAITING', 0, ?, ?)
                            """)
                    .params(requestId, agencyId, step.name(), channel.name(), utc(dueAt), now())
                    .update();
        }
    }

    /** What is due now, the oldest first, at most 50. */
    List<Notice> due() {
        return jdbc.sql(SELECT + """
                         where o.state = 'WAITING' and o.due_at <= ? and (o.claimed_until is null or o.claimed_until < ?)
                        order by o.due_at, o.id limit 50
                        """)
                .params(now(), now())
                .query((row, n) -> notice(row))
                .list();
    }

    /** Takes a notice for sending, for two minutes; false if another node, or another round, has it. */
    @Transactional
    public boolean claim(Notice notice) {
        return jdbc.sql("""
                        update notice_outbox set claimed_until = ?, attempts = attempts + 1
                        where id = ? and state = 'WAITING' and (claimed_until is null or claimed_until < ?)
                        """)
                        .params(utc(clock.instant().plus(CLAIM)), notice.id(), now())
                        .update()
                == 1;
    }

    void sent(Notice notice) {
        settle(notice, State.SENT, null);
    }

    void dropped(Notice notice, String why) {
        settle(notice, State.DROPPED, why);
    }

    void givenUp(Notice notice, String fault) {
        settle(notice, State.DEAD, fault);
    }

    void again(Notice notice, Instant at, String fault) {
        jdbc.sql("update notice_outbox set due_at = ?, claimed_until = null, fault = ? where id = ?")
                .params(utc(at), fault, notice.id())
                .update();
    }

    private void settle(Notice notice, State state, @Nullable String fault) {
        jdbc.sql("update notice_outbox set state = ?, settled_at = ?, claimed_until = null, fault = ? where id = ?")
                .params(state.name(), now(), fault, notice.id())
                .update();
    }

    /** The notices of an organ that were given up, the newest first, at most 200. */
    public List<Notice> dead(long agencyId) {
        return jdbc.sql(SELECT
                        + " where o.state = 'DEAD' and o.agency_id = ? order by o.settled_at desc, o.id desc limit 200")
                .param(agencyId)
                .query((row, n) -> notice(row))
                .list();
    }

    /** Lets a notice that was given up be tried again from the start; false if it is not one of the organ's. */
    @Transactional
    public boolean revive(long agencyId, long id) {
        return jdbc.sql("update notice_outbox set state = 'WAITING', attempts = 0, due_at = ?, settled_at = null"
                                + " where id = ? and agency_id = ? and state = 'DEAD'")
                        .params(now(), id, agencyId)
                        .update()
                == 1;
    }

    /** The counts of an organ, the sent ones of the last seven days. */
    public Counts counts(long agencyId) {
        return jdbc.sql("""
                        select coalesce(sum(case when state = 'WAITING' then 1 else 0 end), 0) waiting,
                          coalesce(sum(case when state = 'SENT' and settled_at > ? then 1 else 0 end), 0) sent,
                          coalesce(sum(case when state = 'DEAD' then 1 else 0 end), 0) dead
                        from notice_outbox where agency_id = ?
                        """)
                .params(utc(clock.instant().minus(Duration.ofDays(7))), agencyId)
                .query((row, n) -> new Counts(row.getLong("waiting"), row.getLong("sent"), row.getLong("dead")))
                .single();
    }

    private static final String SELECT = """
            select o.id, o.request_id, r.case_number, o.step, o.channel, o.attempts, o.queued_at, o.fault
            from notice_outbox o join request r on r.id = o.request_id""";

    private static Notice notice(ResultSet row) throws SQLException {
        return new Notice(
                row.getLong("id"),
                row.getLong("request_id"),
                row.getString("case_number"),
                NoticeStep.valueOf(row.getString("step")),
                NoticeChannel.valueOf(row.getString("channel")),
                row.getInt("attempts"),
                row.getObject("queued_at", OffsetDateTime.class).toInstant(),
                row.getString("fault"));
    }

    private OffsetDateTime now() {
        return utc(clock.instant());
    }

    private static OffsetDateTime utc(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
