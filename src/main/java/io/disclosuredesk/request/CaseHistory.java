package io.disclosuredesk.request;

import io.disclosuredesk.security.FieldCipher;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * What happened to a case, in order and append-only. Each event carries the hash of the one before, so that anybody can see
 * that none was changed or inserted; the case keeps a seal over its last event under the organ's key, so that events cut off
 * at the end, or a chain made anew by somebody who can write the table, are noticed too.
 */
@Repository
public class CaseHistory {

    /** The actor of what the system does by itself. */
    public static final String SYSTEM = "系统";

    /** The actor of what the applicant does. */
    public static final String APPLICANT = "申请人";

    private static final int LONGEST = 4000;
    private static final String BEGINNING = "0".repeat(64);

    private final JdbcClient jdbc;
    private final FieldCipher cipher;
    private final Clock clock;
    private final ApplicationEventPublisher observers;

    CaseHistory(JdbcClient jdbc, FieldCipher cipher, Clock clock, ApplicationEventPublisher observers) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.clock = clock;
        this.observers = observers;
    }

    /** Adds an event; {@code detail} is for staff and must not hold identity numbers, phones or addresses. */
    public void append(long requestId, EventType type, String actor, String detail) {
        // the case row is the lock: two writers cannot take the same number
        CaseLock.hold(jdbc, requestId);
        var last = last(requestId);
        var number = last.map(CaseEvent::number).orElse(0) + 1;
        var previous = last.map(CaseEvent::hash).orElse(BEGINNING);
        var at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var shortened = shortened(detail);
        var hash = hash(previous, requestId, number, type, at, actor, shortened);
        jdbc.sql("""
                        insert into case_event (request_id, event_no, type, happened_at, actor, detail, previous_hash, hash)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        requestId,
                        number,
                        type.name(),
                        OffsetDateTime.ofInstant(at, ZoneOffset.UTC),
                        actor,
                        shortened,
                        previous,
                        hash)
                .update();
        jdbc.sql("update request set history_seal = ? where id = ?")
                .params(seal(requestId, number, hash), requestId)
                .update();
        observers.publishEvent(new CaseTouched(requestId));
    }

    /** Adds an event unless one of this type with this detail is there already: of two at once one is the first. */
    @Transactional
    public void appendOnce(long requestId, EventType type, String actor, String detail) {
        CaseLock.hold(jdbc, requestId);
        if (of(requestId).stream()
                .noneMatch(event -> event.type() == type && event.detail().equals(detail))) {
            append(requestId, type, actor, detail);
        }
    }

    /** Cut between characters: half of a rare one could not be stored as it was hashed. */
    private static String shortened(String detail) {
        if (detail.length() <= LONGEST) {
            return detail;
        }
        var end = LONGEST - 1;
        return detail.substring(0, Character.isHighSurrogate(detail.charAt(end - 1)) ? end - 1 : end) + "…";
    }

    /** All events of the case, oldest first. */
    public List<CaseEvent> of(long requestId) {
        return jdbc.sql("select * from case_event where request_id = ? order by event_no")
                .param(requestId)
                .query((row, n) -> event(row))
                .list();
    }

    /** Whether numbers run without a gap, every hash fits its event and the one before, and the case's seal fits the last. */
    public boolean isIntact(long requestId) {
        var previous = BEGINNING;
        var number = 0;
        for (var event : of(requestId)) {
            number++;
            var expected =
                    hash(previous, requestId, event.number(), event.type(), event.at(), event.actor(), event.detail());
            if (event.number() != number
                    || !event.previousHash().equals(previous)
                    || !event.hash().equals(expected)) {
                return false;
            }
            previous = event.hash();
        }
        var sealed = jdbc.sql("select history_seal from request where id = ?")
                .param(requestId)
                .query(String.class)
                .optional();
        return number > 0
                && sealed.filter(seal(requestId, number, previous)::equals).isPresent();
    }

    private String seal(long requestId, int number, String hash) {
        return HexFormat.of().formatHex(cipher.mac("history\n" + requestId + "\n" + number + "\n" + hash));
    }

    private Optional<CaseEvent> last(long requestId) {
        return jdbc.sql("select * from case_event where request_id = ? order by event_no desc limit 1")
                .param(requestId)
                .query((row, n) -> event(row))
                .optional();
    }

    private static CaseEvent event(ResultSet row) throws SQLException {
        return new CaseEvent(
                row.getInt("event_no"),
                EventType.valueOf(row.getString("type")),
                row.getObject("happened_at", OffsetDateTime.class).toInstant(),
                row.getString("actor"),
                row.getString("detail"),
                row.getString("previous_hash"),
                row.getString("hash"));
    }

    private static String hash(
            String previous, long requestId, int number, EventType type, Instant at, String actor, String detail) {
        // lengths before texts: no two different events give the same bytes
        var canonical = String.join(
                "\n",
                previous,
                Long.toString(requestId),
                Integer.toString(number),
                type.name(),
                Long.toString(at.toEpochMilli()),
                actor.length() + ":" + actor,
                detail.length() + ":" + detail);
        return Sha256.of(canonical);
    }
}
