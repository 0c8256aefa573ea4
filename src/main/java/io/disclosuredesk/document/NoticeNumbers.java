package io.disclosuredesk.document;

import io.disclosuredesk.agency.Agencies;
import io.disclosuredesk.agency.NumberSeries;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The document numbers of notices. A notice's number is reserved before the notice is set, in a transaction of its own: nobody
 * waits for the series while a letter is set, and a job that fails and runs again takes the same number, so none is lost.
 */
@Repository
class NoticeNumbers {

    private final JdbcClient jdbc;
    private final Agencies agencies;
    private final NumberSeries series;
    private final Clock clock;

    NoticeNumbers(JdbcClient jdbc, Agencies agencies, NumberSeries series, Clock clock) {
        this.jdbc = jdbc;
        this.agencies = agencies;
        this.series = series;
        this.clock = clock;
    }

    /** The number of the case's notice of this kind: 云自然资规公开告〔2026〕3号. The same at every call. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public String reserve(long agencyId, long requestId, DocumentKind kind) {
        // the organ's row is the lock of its series: of two who reserve for one notice the second finds the first one's
        // number
        jdbc.sql("select id from agency where id = ? for update")
                .param(agencyId)
                .query(Long.class)
                .single();
        return reserved(requestId, kind).orElseGet(() -> take(agencyId, requestId, kind));
    }

    private Optional<String> reserved(long requestId, DocumentKind kind) {
        return jdbc.sql("select document_number from notice_number where request_id = ? and kind = ?")
                .params(requestId, kind.name())
                .query(String.class)
                .optional();
    }

    private String take(long agencyId, long requestId, DocumentKind kind) {
        var agency = agencies.byId(agencyId);
        var year = LocalDate.now(clock).getYear();
        var next = series.next(agencyId, NumberSeries.Kind.NOTICE, year);
        var number = agency.noticeMark() + "〔" + year + "〕" + next + "号";
        jdbc.sql("insert into notice_number (request_id, kind, document_number, reserved_at) values (?, ?, ?, ?)")
                .params(requestId, kind.name(), number, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
        return number;
    }
}
