package io.disclosuredesk.request;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of {@code nudge}. */
@Repository
class NudgeTable {

    private static final String ROWS = "select n.*, r.case_number from nudge n join request r on r.id = n.request_id ";

    private final JdbcClient jdbc;

    NudgeTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Nudge> of(long requestId) {
        return jdbc.sql(ROWS + "where n.request_id = ? order by n.id")
                .param(requestId)
                .query((row, n) -> read(row))
                .list();
    }

    List<Nudge> ofTask(String taskId) {
        return jdbc.sql(ROWS + "where n.task_id = ? order by n.id")
                .param(taskId)
                .query((row, n) -> read(row))
                .list();
    }

    List<Nudge> ofOpenCases(List<String> agencyCodes, boolean unansweredOnly, int most) {
        if (agencyCodes.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(ROWS + """
                        join agency a on a.id = r.agency_id
                        where a.code in (:codes) and r.closed_at is null and (not :unanswered or n.answered_at is null)
                        order by n.id desc limit :most
                        """)
                .param("codes", agencyCodes)
                .param("unanswered", unansweredOnly)
                .param("most", most)
                .query((row, n) -> read(row))
                .list();
    }

    Optional<Nudge> find(long id) {
        return jdbc.sql(ROWS + "where n.id = ?")
                .param(id)
                .query((row, n) -> read(row))
                .optional();
    }

    void insert(long requestId, Nudges.Task task, String message, String by, OffsetDateTime at) {
        var holder = task.holder();
        jdbc.sql("""
                        insert into nudge
                          (request_id, task_id, task_key, task_name, addressee, to_post, message, nudged_by, nudged_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        requestId,
                        task.id(),
                        task.key(),
                        task.name(),
                        holder == null ? task.post().id() : holder,
                        holder == null,
                        message,
                        by,
                        at)
                .update();
    }

    void answer(long id, String text, String by, OffsetDateTime at) {
        jdbc.sql("update nudge set answer = ?, answered_by = ?, answered_at = ? where id = ?")
                .params(text, by, at, id)
                .update();
    }

    private static Nudge read(ResultSet row) throws SQLException {
        var answer = row.getString("answer");
        return new Nudge(
                row.getLong("id"),
                row.getString("case_number"),
                row.getString("task_id"),
                row.getString("task_name"),
                row.getString("addressee"),
                row.getBoolean("to_post"),
                row.getString("message"),
                row.getString("nudged_by"),
                row.getObject("nudged_at", OffsetDateTime.class).toInstant(),
                answer == null
                        ? null
                        : new Nudge.Answer(
                                answer,
                                row.getString("answered_by"),
                                row.getObject("answered_at", OffsetDateTime.class)
                                        .toInstant()));
    }
}
