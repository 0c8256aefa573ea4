package io.disclosuredesk.portal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.disclosuredesk.portal.Draft.DraftFile;
import io.disclosuredesk.portal.Draft.Purpose;
import io.disclosuredesk.request.Sha256;
import io.disclosuredesk.request.UploadCheck;
import io.disclosuredesk.security.FieldCipher;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Requests on their way to submission, so that the form works without scripts and loses nothing. Sealed as a whole; the token
 * that opens a draft is kept by the applicant's page alone, here only its digest.
 */
@Repository
class Drafts {

    /** What the column holds when sealed. */
    private static final int MAX_SEALED = 400_000;

    private static final String FORM = "intake_draft.form";
    private static final String FILE = "intake_draft_file.content";
    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;
    private final FieldCipher cipher;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Drafts(JdbcClient jdbc, FieldCipher cipher, Clock clock) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.clock = clock;
    }

    private record Kept(ApplyInput input, @Nullable String submittedAs) {}

    private record Row(Kept kept, Instant savedAt) {

        Draft draft(String token, List<DraftFile> files) {
            return new Draft(token, savedAt.toEpochMilli(), kept.input(), files, kept.submittedAs());
        }
    }

    /** A token for a new draft: 128 random bits. */
    String newToken() {
        var bytes = new byte[16];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    static boolean isToken(String token) {
        return token.matches("[0-9a-f]{32}");
    }

    /** The draft, its files without their contents. */
    Optional<Draft> find(String token) {
        return kept(token).map(kept -> kept.draft(token, list(token)));
    }

    /** The draft with everything needed to submit it. */
    Optional<Draft> open(String token) {
        return kept(token).map(kept -> kept.draft(token, contents(token)));
    }

    /**
     * Keeps the form under the token.
     *
     * @return false if it is too long to be kept; then the draft is there, without items
     */
    boolean save(String token, ApplyInput input) {
        var sealed = cipher.encrypt(FORM, write(new Kept(input, null)));
        var fits = sealed.length() <= MAX_SEALED;
        var kept = fits ? sealed : cipher.encrypt(FORM, write(new Kept(ApplyInput.EMPTY, null)));
        if (update(token, kept) == 0) {
            try {
                jdbc.sql("insert into intake_draft (token_hash, form_sealed, saved_at) values (?, ?, ?)")
                        .params(Sha256.of(token), kept, now())
                        .update();
            } catch (DuplicateKeyException clickedTwice) {
                update(token, kept);
            }
        }
        return fits;
    }

    /** Adds files the draft does not have yet, as long as number and size allow it; says whether all are there now. */
    @Transactional
    boolean add(String token, List<DraftFile> uploads) {
        jdbc.sql("select token_hash from intake_draft where token_hash = ? for update")
                .param(Sha256.of(token))
                .query(String.class)
                .single();
        var present = new ArrayList<>(contents(token));
        var total = present.stream().mapToLong(DraftFile::sizeBytes).sum();
        for (var upload : uploads) {
            if (present.stream().anyMatch(other -> isSame(other, upload))) {
                continue;
            }
            if (upload.purpose().isSingle()) {
                total -= replaced(token, present, upload.purpose());
            }
            total += upload.sizeBytes();
            var many = upload.purpose() == Purpose.ATTACHMENT && count(present) >= UploadCheck.MAX_FILES;
            if (many || total > UploadCheck.MAX_BYTES) {
                return false;
            }
            var number = present.stream().mapToInt(DraftFile::number).max().orElse(0) + 1;
            jdbc.sql("insert into intake_draft_file (token_hash, file_no, purpose, file_name, content)"
                            + " values (?, ?, ?, ?, ?)")
                    .params(
                            Sha256.of(token),
                            number,
                            upload.purpose().name(),
                            upload.fileName(),
                            cipher.encrypt(FILE, upload.content()))
                    .update();
            present.add(
                    new DraftFile(number, upload.purpose(), upload.fileName(), upload.sizeBytes(), upload.content()));
        }
        return true;
    }

    /** Makes place for another file of the kind; says how many bytes that gives. */
    private long replaced(String token, List<DraftFile> present, Purpose purpose) {
        var old = present.stream().filter(file -> file.purpose() == purpose).toList();
        old.forEach(file -> remove(token, file.number()));
        present.removeAll(old);
        return old.stream().mapToLong(DraftFile::sizeBytes).sum();
    }

    private static long count(List<DraftFile> files) {
        return files.stream()
                .filter(file -> file.purpose() == Purpose.ATTACHMENT)
                .count();
    }

    /** Forgets the draft and all that came with it. */
    @Transactional
    void discard(String token) {
        jdbc.sql("delete from intake_draft where token_hash = ?")
                .param(Sha256.of(token))
                .update();
    }

    void remove(String token, int number) {
        jdbc.sql("delete from intake_draft_file where token_hash = ? and file_no = ?")
                .params(Sha256.of(token), number)
                .update();
    }

    /** The draft has become a case: its content goes, the number stays for those who click twice. */
    @Transactional
    void submittedAs(String token, String caseNumber) {
        update(token, cipher.encrypt(FORM, write(new Kept(ApplyInput.EMPTY, caseNumber))));
        jdbc.sql("delete from intake_draft_file where token_hash = ?")
                .param(Sha256.of(token))
                .update();
    }

    /** Deletes what was saved before {@code instant}; says how many drafts. */
    @Transactional
    int deleteSavedBefore(Instant instant) {
        var before = OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
        return jdbc.sql("delete from intake_draft where saved_at < ?")
                .param(before)
                .update();
    }

    static String write(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a draft is plain text", e);
        }
    }

    private Optional<Row> kept(String token) {
        return jdbc.sql("select form_sealed, saved_at from intake_draft where token_hash = ?")
                .param(Sha256.of(token))
                .query((row, n) -> {
                    try {
                        var kept = JSON.readValue(cipher.decrypt(FORM, row.getString("form_sealed")), Kept.class);
                        return Optional.of(new Row(
                                kept,
                                row.getObject("saved_at", OffsetDateTime.class).toInstant()));
                    } catch (JsonProcessingException olderVersion) {
                        return Optional.<Row>empty();
                    }
                })
                .optional()
                .flatMap(row -> row);
    }

    private int update(String token, String sealed) {
        return jdbc.sql("update intake_draft set form_sealed = ?, saved_at = ? where token_hash = ?")
                .params(sealed, now(), Sha256.of(token))
                .update();
    }

    private List<DraftFile> list(String token) {
        return jdbc.sql("select file_no, purpose, file_name, octet_length(content) as size_bytes from intake_draft_file"
                        + " where token_hash = ? order by file_no")
                .param(Sha256.of(token))
                .query((row, n) -> new DraftFile(
                        row.getInt("file_no"),
                        Purpose.valueOf(row.getString("purpose")),
                        row.getString("file_name"),
                        row.getLong("size_bytes"),
                        new byte[0]))
                .list();
    }

    private List<DraftFile> contents(String token) {
        return jdbc.sql(
                        "select file_no, purpose, file_name, content from intake_draft_file where token_hash = ? order by file_no")
                .param(Sha256.of(token))
                .query((row, n) -> {
                    var content = cipher.decrypt(FILE, row.getBytes("content"));
                    return new DraftFile(
                            row.getInt("file_no"),
                            Purpose.valueOf(row.getString("purpose")),
                            row.getString("file_name"),
                            content.length,
                            content);
                })
                .list();
    }

    private static boolean isSame(DraftFile one, DraftFile other) {
        return one.purpose() == other.purpose()
                && one.fileName().equals(other.fileName())
                && Arrays.equals(one.content(), other.content());
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
