package io.disclosuredesk.metrics;

import io.disclosuredesk.deadline.Awaited;
import io.disclosuredesk.deadline.Channel;
import io.disclosuredesk.request.ApplicantType;
import io.disclosuredesk.request.CaseStage;
import io.disclosuredesk.request.CaseTouched;
import io.disclosuredesk.request.Requests;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Keeps the facts of a case as its history says, in the transaction that writes the history: once, before it commits, however
 * much happened to the case in it.
 */
@Component
class FactKeeper {

    private final JdbcTemplate jdbc;
    private final FactTable facts;
    private final Requests requests;
    private final Results results;

    FactKeeper(JdbcTemplate jdbc, FactTable facts, Requests requests, Results results) {
        this.jdbc = jdbc;
        this.facts = facts;
        this.requests = requests;
        this.results = results;
    }

    @EventListener
    void touched(CaseTouched event) {
        // of the transaction under way: one that is interrupted by another one has its own
        for (var other : TransactionSynchronizationManager.getSynchronizations()) {
            if (other instanceof BeforeCommit pending && pending.keeper() == this) {
                pending.touched().add(event.requestId());
                return;
            }
        }
        var touched = new LinkedHashSet<Long>();
        touched.add(event.requestId());
        TransactionSynchronizationManager.registerSynchronization(new BeforeCommit(this, touched));
    }

    private record BeforeCommit(FactKeeper keeper, Set<Long> touched) implements TransactionSynchronization {
        @Override
        public void beforeCommit(boolean readOnly) {
            touched.forEach(keeper::refresh);
        }
    }

    /** Writes what the case's row says now. */
    void refresh(long requestId) {
        var before = facts.ofRequest(requestId).orElse(null);
        var now = jdbc.query("""
                        select id, agency_id, case_number, handling_unit, channel, applicant_type, handler_id, received_on, stage,
                          awaiting, target_due_on, final_due_on, served_on, withdrawn_on from request where id = ?""", (row, n) -> fact(row, before), requestId).get(0);
        if (before == null) {
            facts.add(now);
        } else {
            facts.change(before, now);
        }
    }

    private CaseFact fact(ResultSet row, @Nullable CaseFact before) throws SQLException {
        return new CaseFact(
                row.getLong("agency_id"),
                row.getLong("id"),
                row.getString("case_number"),
                Objects.requireNonNullElse(row.getString("handling_unit"), ""),
                Channel.valueOf(row.getString("channel")),
                ApplicantType.valueOf(row.getString("applicant_type")),
                Objects.requireNonNullElse(row.getString("handler_id"), ""),
                row.getObject("received_on", LocalDate.class),
                CaseStage.valueOf(row.getString("stage")),
                Awaited.valueOf(row.getString("awaiting")),
                row.getObject("target_due_on", LocalDate.class),
                row.getObject("final_due_on", LocalDate.class),
                result(row, before));
    }

    private CaseFact.@Nullable Result result(ResultSet row, @Nullable CaseFact before) throws SQLException {
        if (before != null && before.result() != null) {
            return before.result();
        }
        return row.getObject("served_on", LocalDate.class) == null
                        && row.getObject("withdrawn_on", LocalDate.class) == null
                ? null
                : results.of(requests.byId(row.getLong("id")));
    }
}
