package io.disclosuredesk.document.check;

import io.disclosuredesk.document.check.KeptCheck.KeptFinding;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The reports of the checks that let a letter pass; never changed. */
@Repository
public class CheckReports {

    private static final int LONGEST = 1000;

    private final JdbcClient jdbc;
    private final Clock clock;

    CheckReports(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Keeps a report.
     *
     * @param documentId the document that was made of the words; null before
     * @param overruleReason why it passed in spite of its warnings
     */
    @Transactional
    public void keep(
            long requestId,
            CheckOccasion occasion,
            CheckReport report,
            String checkedBy,
            @Nullable Long documentId,
            @Nullable String overruleReason) {
        jdbc.sql("""
                        insert into letter_check (request_id, occasion, document_id, digest, overrule_reason, checked_by, checked_at)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        requestId,
                        occasion.name(),
                        documentId,
                        report.digest(),
                        overruleReason,
                        checkedBy,
                        OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
        // the caller has the case's row: nobody else adds one meanwhile
        var id = jdbc.sql("select max(id) from letter_check where request_id = ?")
                .param(requestId)
                .query(Long.class)
                .single();
        var number = 1;
        for (var finding : report.findings()) {
            jdbc.sql("""
                            insert into letter_finding (check_id, finding_no, rule, label, severity, place, wrong, mend)
                            values (?, ?, ?, ?, ?, ?, ?, ?)
                            """)
                    .params(
                            id,
                            number++,
                            finding.rule().name(),
                            finding.rule().label(),
                            finding.rule().severity().name(),
                            finding.where(),
                            shortened(finding.wrong()),
                            shortened(finding.mend()))
                    .update();
        }
    }

    /** The reports kept for the case, oldest first. */
    public List<KeptCheck> of(long requestId) {
        return jdbc.sql("select * from letter_check where request_id = ? order by id")
                .param(requestId)
                .query((row, n) -> check(row))
                .list();
    }

    private KeptCheck check(ResultSet row) throws SQLException {
        return new KeptCheck(
                CheckOccasion.valueOf(row.getString("occasion")),
                row.getObject("document_id", Long.class),
                row.getString("digest"),
                row.getString("overrule_reason"),
                row.getString("checked_by"),
                row.getObject("checked_at", OffsetDateTime.class).toInstant(),
                findings(row.getLong("id")));
    }

    private List<KeptFinding> findings(long checkId) {
        return jdbc.sql("select * from letter_finding where check_id = ? order by finding_no")
                .param(checkId)
                .query((row, n) -> new KeptFinding(
                        row.getString("rule"),
                        row.getString("label"),
                        Severity.valueOf(row.getString("severity")),
                        row.getString("place"),
                        row.getString("wrong"),
                        row.getString("mend")))
                .list();
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }
}
