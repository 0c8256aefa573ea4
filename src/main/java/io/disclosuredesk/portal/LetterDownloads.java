package io.disclosuredesk.portal;

import io.disclosuredesk.document.DocumentKind;
import io.disclosuredesk.document.OfdTwins;
import io.disclosuredesk.document.ReceiptLetters;
import io.disclosuredesk.request.CaseHistory;
import io.disclosuredesk.request.EventType;
import io.disclosuredesk.request.StoredFile;
import io.disclosuredesk.request.StoredFiles;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Letters for the applicant to take. The first time a notice or the reply is taken is recorded in the case. */
@Component
class LetterDownloads {

    private final ProgressOfCases views;
    private final ReceiptLetters receipts;
    private final OfdTwins twins;
    private final StoredFiles files;
    private final CaseHistory history;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    LetterDownloads(
            ProgressOfCases views,
            ReceiptLetters receipts,
            OfdTwins twins,
            StoredFiles files,
            CaseHistory history,
            JdbcClient jdbc,
            TransactionTemplate transaction) {
        this.views = views;
        this.receipts = receipts;
        this.twins = twins;
        this.files = files;
        this.history = history;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** The two files of a letter; what they say is the same. */
    enum Format {
        PDF,
        OFD
    }

    /**
     * The letter as a file to keep.
     *
     * @param way where it is taken, for the record: 申请人在查询页面下载
     * @return empty if there is no such letter, or not yet
     * @throws io.disclosuredesk.document.OfdUnavailableException in Chinese, if its OFD file cannot be made
     */
    Optional<ResponseEntity<byte[]>> take(long requestId, DocumentKind kind, Format format, String way) {
        var view = views.of(requestId);
        if (!view.offers(kind)) {
            return Optional.empty();
        }
        var document = view.letters().stream()
                .filter(letter -> letter.kind() == kind)
                .flatMap(letter -> Optional.ofNullable(letter.document()).stream())
                .findFirst()
                .orElseGet(() -> receipts.issue(view.request().caseNumber()));
        var file = format == Format.PDF ? document.file() : twins.of(document);
        var content = files.content(file.id());
        if (kind == DocumentKind.REPLY) {
            recordOnce(requestId, EventType.DOWNLOADED, way, kind.label());
        } else if (kind.isNotice()) {
            recordOnce(requestId, EventType.NOTICE_DOWNLOADED, way, kind.label());
        }
        return Optional.of(answer(file, content));
    }

    private void recordOnce(long requestId, EventType type, String way, String label) {
        transaction.executeWithoutResult(status -> {
            // the case row is the lock: of two downloads at once one is the first
            jdbc.sql("select id from request where id = ? for update")
                    .param(requestId)
                    .query(Long.class)
                    .single();
            if (history.of(requestId).stream()
                    .noneMatch(event -> event.type() == type && event.detail().endsWith(label))) {
                history.append(requestId, type, CaseHistory.APPLICANT, way + label);
            }
        });
    }

    private static ResponseEntity<byte[]> answer(StoredFile file, byte[] content) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .cacheControl(CacheControl.noStore())
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file.fileName(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(content);
    }
}
