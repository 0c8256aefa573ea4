package io.disclosuredesk.delivery;

import io.disclosuredesk.document.DocumentKind;
import io.disclosuredesk.request.CaseEvent;
import io.disclosuredesk.request.CaseHistory;
import io.disclosuredesk.request.CaseLock;
import io.disclosuredesk.request.EventType;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 签收记录: when the applicant first took a letter. It is kept in the case's history, so both sides see the same. */
@Component
public class LetterReceipts {

    private final CaseHistory history;
    private final JdbcClient jdbc;

    LetterReceipts(CaseHistory history, JdbcClient jdbc) {
        this.history = history;
        this.jdbc = jdbc;
    }

    /** When the letter was first taken, from the events of its case; empty while it was not. */
    public static Optional<Instant> takenAt(Collection<CaseEvent> events, DocumentKind kind) {
        return events.stream()
                .filter(event -> event.type() == type(kind) && event.detail().endsWith(kind.label()))
                .map(CaseEvent::at)
                .findFirst();
    }

    /**
     * Notes that the applicant took the letter; only the first time counts.
     *
     * @param way where it was taken: 申请人在查询页面下载
     */
    @Transactional
    public void taken(long requestId, DocumentKind kind, String way) {
        // the case row is the lock: of two downloads at once one is the first
        CaseLock.hold(jdbc, requestId);
        if (takenAt(history.of(requestId), kind).isEmpty()) {
            history.append(requestId, type(kind), CaseHistory.APPLICANT, way + kind.label());
        }
    }

    private static EventType type(DocumentKind kind) {
        return kind == DocumentKind.REPLY ? EventType.DOWNLOADED : EventType.NOTICE_DOWNLOADED;
    }
}
