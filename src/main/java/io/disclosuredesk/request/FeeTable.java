package io.disclosuredesk.request;

import io.disclosuredesk.decision.FeeBasis;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the processing fees. */
@Repository
class FeeTable {

    private final JdbcClient jdbc;

    FeeTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All of a case, the oldest first. */
    List<ProcessingFee> of(long requestId) {
        return jdbc.sql("select * from processing_fee where request_id = ? order by id")
                .param(requestId)
                .query((row, n) -> read(row))
                .list();
    }

    void add(DisclosureRequest request, FeeProposal proposal, String userId, LocalDate on) {
        jdbc.sql("""
                        insert into processing_fee (request_id, agency_id, status, basis, counted_before, quantity, amount,
                          grounds, payment, proposed_by, proposed_on)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        request.id(),
                        request.agencyId(),
                        FeeStatus.PROPOSED.name(),
                        proposal.basis().name(),
                        proposal.before(),
                        proposal.quantity(),
                        proposal.amount(),
                        proposal.grounds(),
                        proposal.payment(),
                        userId,
                        on)
                .update();
    }

    void decide(ProcessingFee fee, FeeStatus status, String userId, LocalDate on, @Nullable String note) {
        jdbc.sql("update processing_fee set status = ?, decided_by = ?, decided_on = ?, decision_note = ? where id = ?")
                .params(status.name(), userId, on, note, fee.id())
                .update();
    }

    void noticed(ProcessingFee fee, FeeStatus status, LocalDate on, String number, @Nullable LocalDate dueOn) {
        jdbc.sql("update processing_fee set status = ?, noticed_on = ?, notice_number = ?, due_on = ? where id = ?")
                .params(status.name(), on, number, dueOn, fee.id())
                .update();
    }

    void paid(ProcessingFee fee, LocalDate paidOn, String voucher, String userId, LocalDate today) {
        jdbc.sql(
                        "update processing_fee set status = ?, paid_on = ?, voucher = ?, closed_by = ?, closed_on = ? where id = ?")
                .params(FeeStatus.PAID.name(), paidOn, voucher, userId, today, fee.id())
                .update();
    }

    void close(
            ProcessingFee fee,
            FeeStatus status,
            @Nullable String userId,
            @Nullable LocalDate on,
            @Nullable String note) {
        jdbc.sql("update processing_fee set status = ?, closed_by = ?, closed_on = ?, closing_note = ? where id = ?")
                .params(status.name(), userId, on, note, fee.id())
                .update();
    }

    private static ProcessingFee read(ResultSet row) throws SQLException {
        return new ProcessingFee(
                row.getLong("id"),
                FeeStatus.valueOf(row.getString("status")),
                FeeBasis.valueOf(row.getString("basis")),
                row.getInt("counted_before"),
                row.getInt("quantity"),
                row.getBigDecimal("amount"),
                row.getString("grounds"),
                row.getString("payment"),
                row.getString("proposed_by"),
                row.getObject("proposed_on", LocalDate.class),
                row.getString("decided_by"),
                row.getObject("decided_on", LocalDate.class),
                row.getString("decision_note"),
                row.getObject("noticed_on", LocalDate.class),
                row.getString("notice_number"),
                row.getObject("due_on", LocalDate.class),
                row.getObject("paid_on", LocalDate.class),
                row.getString("voucher"));
    }
}
