package io.disclosuredesk.metrics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The tables {@code ledger_import} and {@code ledger_problem}. Progress is written beside the transaction that it is about. */
@Repository
public class LedgerImportTable {

    /** An import that said nothing for so long has ended with its server. */
    private static final Duration SILENT = Duration.ofMinutes(5);

    private final JdbcClient jdbc;
    private final Clock clock;

    LedgerImportTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** One import at a time in an organ: whoever begins or ends one holds the organ's row. */
    void lockAgency(long agencyId) {
        jdbc.sql("select id from agency where id = ? for update")
                .param(agencyId)
                .query(Long.class)
                .single();
    }

    long insert(long agencyId, String fileName, String digest, long size, String userId) {
        var key = new GeneratedKeyHolder();
        var now = now();
        jdbc.sql("""
                        insert into ledger_import (agency_id, file_name, digest, size_bytes, imported_by, started_at, touched_at,
                          status, rows_done, problem_count) values (?, ?, ?, ?, ?, ?, ?, ?, 0, 0)
                        """)
                .params(agencyId, fileName, digest, size, userId, now, now, LedgerStatus.CHECKING.name())
                .update(key, "id");
        return Objects.requireNonNull(key.getKey()).longValue();
    }

    List<LedgerImport> latest(long agencyId, int most) {
        return jdbc.sql("select * from ledger_import where agency_id = ? order by id desc limit ?")
                .params(agencyId, most)
                .query((row, n) -> read(row, List.of()))
                .list();
    }

    Optional<LedgerImport> find(long id) {
        return jdbc.sql("select * from ledger_import where id = ?")
                .param(id)
                .query((row, n) -> read(row, problems(id)))
                .optional();
    }

    private List<LedgerProblem> problems(long id) {
        return jdbc.sql("select * from ledger_problem where import_id = ? order by problem_no")
                .param(id)
                .query((row, n) -> new LedgerProblem(
                        row.getLong("row_no"),
                        row.getString("column_name"),
                        row.getString("wrong"),
                        row.getString("mend")))
                .list();
    }

    Optional<LedgerImport> running(long agencyId) {
        return latest(agencyId, 1).stream()
                .filter(one -> one.status().isRunning())
                .findFirst();
    }

    Optional<LedgerImport> done(long agencyId, String digest) {
        return jdbc
                .sql("select * from ledger_import where agency_id = ? and digest = ? and status = 'DONE'")
                .params(agencyId, digest)
                .query((row, n) -> read(row, List.of()))
                .list()
                .stream()
                .findFirst();
    }

    /** Says how far it has come, in a transaction of its own: readers see it before the import is committed. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void progress(long id, LedgerStatus status, int total, int done) {
        jdbc.sql("update ledger_import set status = ?, rows_total = ?, rows_done = ?, touched_at = ? where id = ?")
                .params(status.name(), total == 0 ? null : total, done, now(), id)
                .update();
    }

    /** Ends it without having taken anything. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void refuse(long id, LedgerStatus status, int count, List<LedgerProblem> problems) {
        jdbc.sql("update ledger_import set status = ?, problem_count = ?, touched_at = ? where id = ?")
                .params(status.name(), count, now(), id)
                .update();
        for (var i = 0; i < problems.size(); i++) {
            var problem = problems.get(i).shortened();
            jdbc.sql("""
                            insert into ledger_problem (import_id, problem_no, row_no, column_name, wrong, mend)
                            values (?, ?, ?, ?, ?, ?)
                            """)
                    .params(id, i + 1, problem.row(), problem.column(), problem.wrong(), problem.mend())
                    .update();
        }
    }

    /** Ends it in the transaction that took the rows in. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void done(long id, int rows) {
        jdbc.sql("""
                        update ledger_import set status = 'DONE', rows_total = ?, rows_done = ?, touched_at = ? where id = ?
                        """).params(rows, rows, now(), id).update();
    }

    /** Of these numbers those that the organ has already. */
    Set<String> known(long agencyId, Collection<String> caseNumbers) {
        return caseNumbers.isEmpty()
                ? Set.of()
                : new HashSet<>(jdbc.sql(
                                "select case_number from case_fact where agency_id = :agency and case_number in (:numbers)")
                        .param("agency", agencyId)
                        .param("numbers", caseNumbers)
                        .query(String.class)
                        .list());
    }

    private LedgerImport read(ResultSet row, List<LedgerProblem> problems) throws SQLException {
        var status = LedgerStatus.valueOf(row.getString("status"));
        var touched = row.getObject("touched_at", OffsetDateTime.class).toInstant();
        var silent = touched.plus(SILENT).isBefore(clock.instant());
        return new LedgerImport(
                row.getLong("id"),
                row.getLong("agency_id"),
                row.getString("file_name"),
                row.getString("digest"),
                row.getString("imported_by"),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                status.isRunning() && silent ? LedgerStatus.FAILED : status,
                row.getObject("rows_total", Integer.class),
                row.getInt("rows_done"),
                row.getInt("problem_count"),
                problems);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
