package io.disclosuredesk.portal;

import io.disclosuredesk.delivery.LetterReceipts;
import io.disclosuredesk.document.DocumentKind;
import io.disclosuredesk.document.OfdTwins;
import io.disclosuredesk.document.ReceiptLetters;
import io.disclosuredesk.request.StoredFile;
import io.disclosuredesk.request.StoredFiles;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Letters for the applicant to take. The first time each is taken is recorded in the case. */
@Component
class LetterDownloads {

    private final ProgressOfCases views;
    private final ReceiptLetters receipts;
    private final OfdTwins twins;
    private final StoredFiles files;
    private final LetterReceipts taken;

    LetterDownloads(
            ProgressOfCases views, ReceiptLetters receipts, OfdTwins twins, StoredFiles files, LetterReceipts taken) {
        this.views = views;
        this.receipts = receipts;
        this.twins = twins;
        this.files = files;
        this.taken = taken;
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
        taken.taken(requestId, kind, way);
        return Optional.of(answer(file, content));
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
