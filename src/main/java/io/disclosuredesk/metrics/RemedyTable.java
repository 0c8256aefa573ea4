package io.disclosuredesk.metrics;

import io.disclosuredesk.metrics.RemedyRecord.Facts;
import io.disclosuredesk.request.CaseLock;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code remedy_record}. */
@Repository
class RemedyTable {

    /** Decided ones under their result, those filed by the end and not decided by then as pending. */
    private static final String COUNTED = """
            (select request_id, route, case when decided_on <= :last then result else 'PENDING' end as outcome
             from remedy_record
             where agency_id = :agency and not voided and filed_on <= :last
               and (decided_on is null or decided_on >= :first)) counted""";

    private final JdbcClient jdbc;
    private final Clock clock;

    RemedyTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Two people cannot change the records of one case at once. */
    void lock(String caseNumber) {
        CaseLock.hold(jdbc, caseNumber);
    }

    List<RemedyRecord> of(long requestId) {
        return jdbc.sql("""
                        select m.*, r.case_number from remedy_record m join request r on r.id = m.request_id
                        where m.request_id = ? order by m.id
                        """).param(requestId).query((row, n) -> read(row)).list();
    }

    void insert(long agencyId, long requestId, Facts facts, String userId) {
        jdbc.sql("""
                        insert into remedy_record (agency_id, request_id, route, filed_on, body, reference, result, decided_on,
                          note, voided, recorded_by, recorded_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, false, ?, ?)
                        """)
                .params(
                        agencyId,
                        requestId,
                        facts.route().name(),
                        facts.filedOn(),
                        facts.body(),
                        facts.reference(),
                        facts.result().name(),
                        facts.decidedOn(),
                        facts.note(),
                        userId,
                        OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    void update(long id, Facts facts, boolean voided) {
        jdbc.sql("""
                        update remedy_record set route = ?, filed_on = ?, body = ?, reference = ?, result = ?, decided_on = ?,
                          note = ?, voided = ? where id = ?
                        """)
                .params(
                        facts.route().name(),
                        facts.filedOn(),
                        facts.body(),
                        facts.reference(),
                        facts.result().name(),
                        facts.decidedOn(),
                        facts.note(),
                        voided,
                        id)
                .update();
    }

    List<RemedyCount> counts(long agencyId, LocalDate first, LocalDate last) {
        return jdbc.sql("select route, outcome, count(*) as records from " + COUNTED
                        + " group by route, outcome order by route, outcome")
                .param("agency", agencyId)
                .param("first", first)
                .param("last", last)
                .query((row, n) -> new RemedyCount(
                        RemedyRoute.valueOf(row.getString("route")),
                        RemedyResult.valueOf(row.getString("outcome")),
                        row.getLong("records")))
                .list();
    }

    /** @param result null for every one */
    List<String> caseNumbers(
            long agencyId, LocalDate first, LocalDate last, RemedyRoute route, @Nullable RemedyResult result) {
        return jdbc.sql("select distinct case_number from " + COUNTED
                        + " join request on request.id = counted.request_id"
                        + " where route = :route and (:result = '' or outcome = :result) order by case_number")
                .param("agency", agencyId)
                .param("first", first)
                .param("last", last)
                .param("route", route.name())
                .param("result", result == null ? "" : result.name())
                .query(String.class)
                .list();
    }

    private static RemedyRecord read(ResultSet row) throws SQLException {
        return new RemedyRecord(
                row.getLong("id"),
                row.getString("case_number"),
                new Facts(
                        RemedyRoute.valueOf(row.getString("route")),
                        row.getObject("filed_on", LocalDate.class),
                        row.getString("body"),
                        row.getString("reference"),
                        RemedyResult.valueOf(row.getString("result")),
                        row.getObject("decided_on", LocalDate.class),
                        row.getString("note")),
                row.getBoolean("voided"),
                row.getString("recorded_by"));
    }
}
