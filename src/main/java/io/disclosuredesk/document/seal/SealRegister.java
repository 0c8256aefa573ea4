package io.disclosuredesk.document.seal;

import io.disclosuredesk.document.pdf.SealPlace;
import io.disclosuredesk.request.CaseHistory;
import io.disclosuredesk.request.DisclosureRequest;
import io.disclosuredesk.request.EventType;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * 用印记录: one row for every letter the seal was put on, added and never changed. Each row is told in the case's history
 * too, whose chain of hashes shows if somebody alters either.
 */
@Repository
public class SealRegister {
    private static final float MM = 72f / 25.4f;

    private final JdbcClient jdbc;
    private final CaseHistory history;

    SealRegister(JdbcClient jdbc, CaseHistory history) {
        this.jdbc = jdbc;
        this.history = history;
    }

    /** A document that was kept with a seal on it. */
    public record SealedDocument(
            long id, String kind, String label, @Nullable String number, String sha256) {}

    /** Records the use, in the transaction that keeps the document. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(DisclosureRequest request, SealedDocument document, Impression impression) {
        var serial = serial(impression);
        jdbc.sql("""
                        insert into seal_use (agency_id, request_id, document_id, kind, document_number, sha256_before,
                            sha256_after, certificate_serial, certificate_subject, algorithm, timestamped, mode,
                            decided_by, approver_id, used_at, page, centre_x_mm, centre_y_mm)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        request.agencyId(),
                        request.id(),
                        document.id(),
                        document.kind(),
                        document.number(),
                        impression.before(),
                        document.sha256(),
                        serial,
                        subject(impression),
                        impression.key().algorithm().label(),
                        impression.timestamped(),
                        impression.mode().name(),
                        impression.by(),
                        request.handlers().approver(),
                        OffsetDateTime.ofInstant(impression.at(), ZoneOffset.UTC),
                        impression.place().page(),
                        millimetres(impression.place().x()),
                        millimetres(impression.place().y()))
                .update();
        var byKeeper = impression.mode() == SealMode.ONE_BY_ONE;
        history.append(
                request.id(),
                EventType.SEALED,
                byKeeper ? impression.by() : CaseHistory.SYSTEM,
                document.label() + "，" + impression.mode().label() + "（" + (byKeeper ? "用印人" : "授权人")
                        + impression.by() + "），第" + impression.place().page() + "页，证书 " + serial + "，用印前摘要 "
                        + impression.before() + "，用印后摘要 " + document.sha256());
    }

    /** How often the organ's seal was used. */
    public int count(long agencyId) {
        return jdbc.sql("select count(*) from seal_use where agency_id = ?")
                .param(agencyId)
                .query(Integer.class)
                .single();
    }

    /**
     * A page of the record, newest first.
     *
     * @param page from 0
     * @param size uses on a page
     */
    public List<SealUse> page(long agencyId, int page, int size) {
        return jdbc.sql("""
                        select u.*, r.case_number from seal_use u join request r on r.id = u.request_id
                        where u.agency_id = ? order by u.id desc limit ? offset ?
                        """)
                .params(agencyId, size, (long) page * size)
                .query((row, n) -> use(row))
                .list();
    }

    private static SealUse use(ResultSet row) throws SQLException {
        return new SealUse(
                row.getString("case_number"),
                row.getString("kind"),
                row.getString("document_number"),
                row.getString("sha256_before"),
                row.getString("sha256_after"),
                row.getString("certificate_serial"),
                row.getString("certificate_subject"),
                row.getString("algorithm"),
                row.getBoolean("timestamped"),
                SealMode.valueOf(row.getString("mode")),
                row.getString("decided_by"),
                row.getString("approver_id"),
                row.getObject("used_at", OffsetDateTime.class).toInstant(),
                row.getInt("page"),
                row.getBigDecimal("centre_x_mm"),
                row.getBigDecimal("centre_y_mm"));
    }

    private static String serial(Impression impression) {
        return impression.key().certificate().getSerialNumber().toString(16);
    }

    private static String subject(Impression impression) {
        var subject = SealHolder.subject(impression.key().certificate());
        return subject.length() <= 500 ? subject : subject.substring(0, 500);
    }

    /** From the left and lower edge of the page, as {@link SealPlace} measures. */
    private static BigDecimal millimetres(float points) {
        return BigDecimal.valueOf(points / MM).setScale(1, RoundingMode.HALF_UP);
    }
}
