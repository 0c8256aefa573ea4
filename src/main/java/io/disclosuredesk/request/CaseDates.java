package io.disclosuredesk.request;

import io.disclosuredesk.deadline.Awaited;
import io.disclosuredesk.deadline.ReplyDeadlines;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

/** As much of a case as its clock needs; read by the thousand, so without items and applicant. */
record CaseDates(
        long id, long agencyId, String caseNumber, LocalDate receivedOn, String policy, ReplyDeadlines deadlines) {

    static CaseDates of(DisclosureRequest request) {
        return new CaseDates(
                request.id(),
                request.agencyId(),
                request.caseNumber(),
                request.receipt().receivedOn(),
                request.policy(),
                request.deadlines());
    }

    static CaseDates read(ResultSet row) throws SQLException {
        var deadlines = deadlines(row);
        return new CaseDates(
                row.getLong("id"),
                row.getLong("agency_id"),
                row.getString("case_number"),
                deadlines.receivedOn(),
                row.getString("policy"),
                deadlines);
    }

    static ReplyDeadlines deadlines(ResultSet row) throws SQLException {
        return new ReplyDeadlines(
                row.getObject("received_on", LocalDate.class),
                row.getObject("counted_from", LocalDate.class),
                row.getObject("day_one", LocalDate.class),
                row.getObject("correction_notice_due_on", LocalDate.class),
                row.getObject("target_due_on", LocalDate.class),
                row.getObject("statutory_due_on", LocalDate.class),
                row.getObject("final_due_on", LocalDate.class),
                row.getObject("original_target_due_on", LocalDate.class),
                row.getObject("original_statutory_due_on", LocalDate.class),
                row.getBoolean("dates_provisional"),
                Awaited.valueOf(row.getString("awaiting")));
    }
}
