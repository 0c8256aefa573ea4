package io.disclosuredesk.document;

import io.disclosuredesk.document.pdf.OfdTwin;
import io.disclosuredesk.monitoring.Timings;
import io.disclosuredesk.request.StoredFile;
import io.disclosuredesk.request.StoredFiles;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The OFD files beside the issued letters. A letter goes out without one if it must, since its term runs; why it is missing
 * is recorded, and it is made again when somebody asks for it.
 */
@Component
public class OfdTwins {

    /** As readers and browsers know it. */
    public static final String MEDIA_TYPE = "application/ofd";

    private static final Logger LOG = LoggerFactory.getLogger(OfdTwins.class);
    private static final int LONGEST = 500;

    private final JdbcClient jdbc;
    private final StoredFiles files;
    private final TransactionTemplate transaction;
    private final Timings timings;
    private final UnaryOperator<byte[]> writer;

    @Autowired
    OfdTwins(JdbcClient jdbc, StoredFiles files, TransactionTemplate transaction, Timings timings) {
        this(jdbc, files, transaction, timings, OfdTwin::of);
    }

    OfdTwins(
            JdbcClient jdbc,
            StoredFiles files,
            TransactionTemplate transaction,
            Timings timings,
            UnaryOperator<byte[]> writer) {
        this.jdbc = jdbc;
        this.files = files;
        this.transaction = transaction;
        this.timings = timings;
        this.writer = writer;
    }

    /** Whether a document of this kind of file has a twin: letters do, archives do not. */
    public static boolean isFor(IssuedDocument document) {
        return document.file().mediaType().equals("application/pdf");
    }

    /**
     * A twin before it is kept.
     *
     * @param content null if it could not be written
     * @param failure why it could not
     */
    record Written(byte @Nullable [] content, @Nullable String failure) {}

    /** Writes the twin of a finished PDF; never fails, and touches no database, so nobody waits for it. */
    Written write(byte[] pdf) {
        try {
            return new Written(timings.of(Timings.Step.OFD, () -> writer.apply(pdf)), null);
        } catch (RuntimeException e) {
            LOG.warn("no OFD file of a letter", e);
            var reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
            return new Written(null, reason.substring(0, Math.min(reason.length(), LONGEST)));
        }
    }

    /** Keeps the twin beside the letter, or the reason why there is none; gives what is there now. */
    Optional<StoredFile> keep(IssuedDocument document, Written twin) {
        return Objects.requireNonNull(transaction.execute(status -> {
            // the document's row is the lock: of two who make it at once the second finds the first one's
            jdbc.sql("select id from document where id = ? for update")
                    .param(document.id())
                    .query(Long.class)
                    .single();
            return find(document.id()).or(() -> store(document, twin));
        }));
    }

    private Optional<StoredFile> store(IssuedDocument document, Written twin) {
        StoredFile file = null;
        if (twin.content() != null) {
            var name = document.file().fileName().replaceFirst("\\.pdf$", "") + ".ofd";
            file = files.store(name, MEDIA_TYPE, twin.content());
        }
        jdbc.sql("update document set ofd_file_id = ?, ofd_failure = ? where id = ?")
                .params(file == null ? null : file.id(), twin.failure(), document.id())
                .update();
        return Optional.ofNullable(file);
    }

    /**
     * The OFD file of a letter, made now if it is not there yet.
     *
     * @throws OfdUnavailableException in Chinese, if it cannot be made
     */
    public StoredFile of(IssuedDocument document) {
        return ifPossible(document).orElseThrow(() -> new OfdUnavailableException(document.title()));
    }

    /** The OFD file of a letter if it is there or can be made; for those who must go on without it. */
    public Optional<StoredFile> ifPossible(IssuedDocument document) {
        if (!isFor(document)) {
            return Optional.empty();
        }
        return find(document.id())
                .or(() -> keep(document, write(files.content(document.file().id()))));
    }

    /** Why the OFD file was not made at the last try; null if it was, or was never tried. */
    public @Nullable String failure(long documentId) {
        return jdbc.sql("select ofd_failure from document where id = ?")
                .param(documentId)
                .query((row, n) -> Optional.ofNullable(row.getString(1)))
                .single()
                .orElse(null);
    }

    private Optional<StoredFile> find(long documentId) {
        return jdbc.sql("""
                        select f.id, f.file_name, f.media_type, f.size_bytes, f.sha256
                        from document d join stored_file f on f.id = d.ofd_file_id where d.id = ?
                        """)
                .param(documentId)
                .query((row, n) -> new StoredFile(
                        row.getLong("id"),
                        row.getString("file_name"),
                        row.getString("media_type"),
                        row.getLong("size_bytes"),
                        row.getString("sha256")))
                .optional();
    }
}
