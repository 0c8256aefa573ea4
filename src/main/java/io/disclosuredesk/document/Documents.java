package io.disclosuredesk.document;

import io.disclosuredesk.document.kind.LetterKind;
import io.disclosuredesk.request.CaseLock;
import io.disclosuredesk.request.StoredFile;
import io.disclosuredesk.request.StoredFiles;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The documents issued in cases. A case has one of a kind: issuing it again gives the one there is. */
@Repository
public class Documents {

    private static final String SELECT = """
            select d.id, d.kind, d.document_number, d.title, d.pages, d.issued_at,
                d.verify_code, d.dated_on, d.withdrawn_on, d.withdrawn_by, d.withdrawn_reason,
                r.kind replacement_kind, r.document_number replacement_number,
                f.id file_id, f.file_name, f.media_type, f.size_bytes, f.sha256
            from document d join stored_file f on f.id = d.file_id left join document r on r.id = d.replaced_by
            where d.request_id = ?
            """;

    private final JdbcClient jdbc;
    private final StoredFiles files;
    private final Clock clock;

    Documents(JdbcClient jdbc, StoredFiles files, Clock clock) {
        this.jdbc = jdbc;
        this.files = files;
        this.clock = clock;
    }

    /** The document of this kind, if it was issued. */
    public Optional<IssuedDocument> find(long requestId, DocumentKind kind) {
        return jdbc.sql(SELECT + " and d.kind = ?")
                .params(requestId, kind.name())
                .query((row, n) -> document(row))
                .optional();
    }

    /** All documents of the case in the order they were issued. */
    public List<IssuedDocument> of(long requestId) {
        return jdbc.sql(SELECT + " order by d.id")
                .param(requestId)
                .query((row, n) -> document(row))
                .list();
    }

    /**
     * A new document before it is kept.
     *
     * @param mark what is printed on it for its readers to check; null for what is no letter
     */
    public record NewDocument(
            DocumentKind kind,
            @Nullable String number,
            String title,
            int pages,
            String fileName,
            String mediaType,
            byte[] content,
            @Nullable LetterMark mark,
            @Nullable Made made) {

        /** A document that no wording of a letter made. */
        public NewDocument(
                DocumentKind kind,
                @Nullable String number,
                String title,
                int pages,
                String fileName,
                String mediaType,
                byte[] content,
                @Nullable LetterMark mark) {
            this(kind, number, title, pages, fileName, mediaType, content, mark, null);
        }
    }

    /**
     * What made a document.
     *
     * @param letter the kind of letter
     * @param wording the id of the version of its wording
     */
    public record Made(LetterKind letter, long wording) {}

    /**
     * A document of the case.
     *
     * @param fresh whether it was kept just now
     */
    public record Kept(IssuedDocument document, boolean fresh) {}

    /** Keeps the document, or gives back the one of its kind that is already there. */
    @Transactional
    public Kept keep(long requestId, NewDocument document) {
        // the case row is the lock: of two who issue at once the second finds the first one's document
        CaseLock.hold(jdbc, requestId);
        var known = find(requestId, document.kind());
        if (known.isPresent()) {
            return new Kept(known.get(), false);
        }
        var file = files.store(document.fileName(), document.mediaType(), document.content());
        var mark = document.mark();
        var made = document.made();
        jdbc.sql("""
                        insert into document (request_id, kind, document_number, title, pages, file_id, issued_at,
                            verify_code, dated_on, letter_kind, template_id)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        requestId,
                        document.kind().name(),
                        document.number(),
                        document.title(),
                        document.pages(),
                        file.id(),
                        OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC),
                        mark == null ? null : mark.code(),
                        mark == null ? null : mark.datedOn(),
                        made == null ? null : made.letter().name(),
                        made == null ? null : made.wording())
                .update();
        return new Kept(find(requestId, document.kind()).orElseThrow(), true);
    }

    private static IssuedDocument document(ResultSet row) throws SQLException {
        return new IssuedDocument(
                row.getLong("id"),
                DocumentKind.valueOf(row.getString("kind")),
                row.getString("document_number"),
                row.getString("title"),
                row.getInt("pages"),
                new StoredFile(
                        row.getLong("file_id"),
                        row.getString("file_name"),
                        row.getString("media_type"),
                        row.getLong("size_bytes"),
                        row.getString("sha256")),
                row.getObject("issued_at", OffsetDateTime.class).toInstant(),
                LetterRegister.mark(row),
                withdrawal(row));
    }

    /** Of a row with the withdrawal of a document and the kind and number of its replacement. */
    static @Nullable Withdrawal withdrawal(ResultSet row) throws SQLException {
        var on = row.getObject("withdrawn_on", LocalDate.class);
        if (on == null) {
            return null;
        }
        var kind = row.getString("replacement_kind");
        return new Withdrawal(
                on,
                row.getString("withdrawn_by"),
                row.getString("withdrawn_reason"),
                kind == null
                        ? null
                        : new Withdrawal.Replacement(DocumentKind.valueOf(kind), row.getString("replacement_number")));
    }
}
