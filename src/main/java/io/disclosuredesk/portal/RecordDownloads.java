package io.disclosuredesk.portal;

import io.disclosuredesk.document.DocumentKind;
import io.disclosuredesk.request.CaseHistory;
import io.disclosuredesk.request.EventType;
import io.disclosuredesk.request.RecordFile;
import io.disclosuredesk.request.ReleasedFiles;
import io.disclosuredesk.request.StoredFiles;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** The information itself, for the applicant to take as soon as the reply may be taken (条例第四十条). */
@Component
class RecordDownloads {

    private final ProgressOfCases views;
    private final ReleasedFiles released;
    private final StoredFiles files;
    private final CaseHistory history;

    RecordDownloads(ProgressOfCases views, ReleasedFiles released, StoredFiles files, CaseHistory history) {
        this.views = views;
        this.released = released;
        this.files = files;
        this.history = history;
    }

    /**
     * A file that goes with the reply.
     *
     * @param size in words: 1.2 MB
     */
    record Offered(long id, String name, @Nullable Integer pages, String size) {}

    /** What may be taken now; nothing before the reply may be taken. */
    List<Offered> of(CaseProgress view) {
        return offered(view).stream()
                .map(file -> new Offered(
                        file.id(),
                        file.file().fileName(),
                        file.pages(),
                        Math.max(1, file.file().sizeBytes() / 1024) + " KB"))
                .toList();
    }

    /**
     * One of them, to keep.
     *
     * @param way where it is taken, for the record: 申请人在查询页面下载
     * @return empty if there is no such file, or it is not, or not yet, for the applicant
     */
    Optional<ResponseEntity<byte[]>> take(long requestId, long id, String way) {
        return offered(views.of(requestId)).stream()
                .filter(file -> file.id() == id)
                .findFirst()
                .map(file -> {
                    var content = files.content(file.file().id());
                    history.appendOnce(
                            requestId,
                            EventType.RECORD_FILE_DOWNLOADED,
                            CaseHistory.APPLICANT,
                            way + "“" + file.file().fileName() + "”（" + file.id() + "）");
                    return answer(file, content);
                });
    }

    private List<RecordFile> offered(CaseProgress view) {
        return view.offers(DocumentKind.REPLY) ? released.of(view.request()) : List.of();
    }

    private static ResponseEntity<byte[]> answer(RecordFile file, byte[] content) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.file().mediaType()))
                .cacheControl(CacheControl.noStore())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file.file().fileName(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(content);
    }
}
