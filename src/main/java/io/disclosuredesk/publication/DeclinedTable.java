package io.disclosuredesk.publication;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The candidates that somebody decided not to take in; the caller holds the case. */
@Repository
class DeclinedTable {

    private final JdbcClient jdbc;
    private final Clock clock;

    DeclinedTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param at to the millisecond, so that a page can name it */
    record Row(long recordId, String reason, String by, Instant at) {}

    void insert(long agencyId, long recordId, String reason, String by) {
        var at = OffsetDateTime.ofInstant(clock.instant().truncatedTo(ChronoUnit.MILLIS), ZoneOffset.UTC);
        jdbc.sql("insert into declined_candidate (record_id, agency_id, reason, declined_by, declined_at)"
                        + " values (?, ?, ?, ?, ?)")
                .params(recordId, agencyId, reason, by, at)
                .update();
    }

    void delete(long recordId) {
        jdbc.sql("delete from declined_candidate where record_id = ?")
                .param(recordId)
                .update();
    }

    Optional<Row> find(long agencyId, long recordId) {
        return Optional.ofNullable(of(agencyId).get(recordId));
    }

    /** Those of an organ, by the record. */
    Map<Long, Row> of(long agencyId) {
        return jdbc
                .sql("select * from declined_candidate where agency_id = ?")
                .param(agencyId)
                .query((row, n) -> new Row(
                        row.getLong("record_id"),
                        row.getString("reason"),
                        row.getString("declined_by"),
                        row.getObject("declined_at", OffsetDateTime.class).toInstant()))
                .list()
                .stream()
                .collect(Collectors.toMap(Row::recordId, Function.identity()));
    }
}
