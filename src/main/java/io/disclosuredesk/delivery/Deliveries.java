package io.disclosuredesk.delivery;

import io.disclosuredesk.document.DocumentKind;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was delivered how; one delivery a document. */
@Repository
public class Deliveries {

    private final JdbcClient jdbc;
    private final Clock clock;

    Deliveries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A delivery made.
     *
     * @param method word for how it went (网上下载, 电子邮件, 邮政特快专递（EMS）)
     * @param trackingNumber number of the mail, where it was posted
     * @param servedOn the day it counts as served
     */
    public record Delivery(String method, @Nullable String trackingNumber, LocalDate servedOn) {}

    /** The delivery of the case's reply, if it was made. */
    public Optional<Delivery> ofReply(long requestId) {
        return of(requestId, DocumentKind.REPLY);
    }

    /** The delivery of the document of this kind, if it was made. */
    public Optional<Delivery> of(long requestId, DocumentKind kind) {
        return jdbc.sql("select method, tracking_number, served_on from delivery where request_id = ? and kind = ?")
                .params(requestId, kind.name())
                .query((row, n) -> new Delivery(
                        row.getString("method"),
                        row.getString("tracking_number"),
                        row.getObject("served_on", LocalDate.class)))
                .optional();
    }

    void record(long requestId, DocumentKind kind, Delivery delivery, @Nullable String recordedBy) {
        jdbc.sql("""
                        insert into delivery (request_id, kind, method, tracking_number, served_on, recorded_by, recorded_at)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        requestId,
                        kind.name(),
                        delivery.method(),
                        delivery.trackingNumber(),
                        delivery.servedOn(),
                        recordedBy,
                        OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }
}
