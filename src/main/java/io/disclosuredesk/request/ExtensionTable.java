package io.disclosuredesk.request;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the extensions that were asked for. */
@Repository
class ExtensionTable {

    private final JdbcClient jdbc;

    ExtensionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All of a case, the oldest first. */
    List<Extension> of(long requestId) {
        return jdbc.sql("select * from extension where request_id = ? order by id")
                .param(requestId)
                .query((row, n) -> read(row))
                .list();
    }

    void add(long requestId, int workdays, String reason, String requestedBy, LocalDate requestedOn) {
        jdbc.sql("""
                        insert into extension (request_id, status, workdays, reason, requested_by, requested_on)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .params(requestId, ExtensionStatus.REQUESTED.name(), workdays, reason, requestedBy, requestedOn)
                .update();
    }

    void decide(Extension extension, ExtensionStatus status, String by, LocalDate on, @Nullable String note) {
        jdbc.sql("update extension set status = ?, decided_by = ?, decided_on = ?, decision_note = ? where id = ?")
                .params(status.name(), by, on, note, extension.id())
                .update();
    }

    void agree(Extension extension, LocalDate countedFrom, LocalDate oldDueOn, LocalDate newDueOn) {
        jdbc.sql("update extension set counted_from = ?, old_due_on = ?, new_due_on = ? where id = ?")
                .params(countedFrom, oldDueOn, newDueOn, extension.id())
                .update();
    }

    void close(Extension extension, ExtensionStatus status, @Nullable LocalDate noticedOn) {
        jdbc.sql("update extension set status = ?, noticed_on = ? where id = ?")
                .params(status.name(), noticedOn, extension.id())
                .update();
    }

    private static Extension read(ResultSet row) throws SQLException {
        return new Extension(
                row.getLong("id"),
                ExtensionStatus.valueOf(row.getString("status")),
                row.getInt("workdays"),
                row.getString("reason"),
                row.getString("requested_by"),
                row.getObject("requested_on", LocalDate.class),
                row.getString("decided_by"),
                row.getObject("decided_on", LocalDate.class),
                row.getString("decision_note"),
                row.getObject("counted_from", LocalDate.class),
                row.getObject("old_due_on", LocalDate.class),
                row.getObject("new_due_on", LocalDate.class),
                row.getObject("noticed_on", LocalDate.class));
    }
}
