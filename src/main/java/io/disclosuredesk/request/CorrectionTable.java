package io.disclosuredesk.request;

import io.disclosuredesk.deadline.Receipt;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of corrections; the applicant's words are sealed, since they may complete an identity or an address. */
@Repository
class CorrectionTable {

    private static final String ANSWER = "correction.answer_sealed";

    private final JdbcClient jdbc;
    private final PersonalData personalData;
    private final Clock clock;

    CorrectionTable(JdbcClient jdbc, PersonalData personalData, Clock clock) {
        this.jdbc = jdbc;
        this.personalData = personalData;
        this.clock = clock;
    }

    Optional<Correction> of(long requestId) {
        return jdbc.sql("select * from correction where request_id = ?")
                .param(requestId)
                .query((row, n) -> read(row))
                .optional();
    }

    void add(long requestId, String what, int workdays, LocalDate dueOn, String userId) {
        jdbc.sql("""
                        insert into correction (request_id, what, workdays, due_on, required_by, required_at)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        requestId,
                        what,
                        workdays,
                        dueOn,
                        userId,
                        OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    void issued(long requestId, LocalDate on, LocalDate dueOn) {
        jdbc.sql("update correction set issued_on = ?, due_on = ? where request_id = ?")
                .params(on, dueOn, requestId)
                .update();
    }

    void noticed(long requestId, LocalDate on, boolean late) {
        jdbc.sql("update correction set noticed_on = ?, notice_late = ? where request_id = ?")
                .params(on, late, requestId)
                .update();
    }

    void answered(long requestId, Receipt receipt, String answer, String actor) {
        jdbc.sql("""
                        update correction set answered_on = ?, answer_sealed = ?, answered_by = ?, channel = ?, receipt_evidence = ?
                        where request_id = ?
                        """)
                .params(
                        receipt.receivedOn(),
                        personalData.seal(ANSWER, answer),
                        actor,
                        receipt.channel().name(),
                        receipt.evidence(),
                        requestId)
                .update();
    }

    void abandoned(long requestId, LocalDate on, String userId, String note) {
        jdbc.sql("update correction set abandoned_on = ?, abandoned_by = ?, abandon_note = ? where request_id = ?")
                .params(on, userId, note, requestId)
                .update();
    }

    void reopened(long requestId) {
        jdbc.sql(
                        "update correction set abandoned_on = null, abandoned_by = null, abandon_note = null where request_id = ?")
                .param(requestId)
                .update();
    }

    void dueOn(long requestId, LocalDate dueOn) {
        jdbc.sql("update correction set due_on = ? where request_id = ?")
                .params(dueOn, requestId)
                .update();
    }

    private Correction read(ResultSet row) throws SQLException {
        return new Correction(
                row.getString("what"),
                row.getInt("workdays"),
                row.getObject("issued_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                row.getObject("noticed_on", LocalDate.class),
                row.getBoolean("notice_late"),
                row.getObject("answered_on", LocalDate.class),
                personalData.open(ANSWER, row.getString("answer_sealed")),
                row.getObject("abandoned_on", LocalDate.class) != null);
    }
}
