package io.disclosuredesk.request;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** The rows of {@code record_file}. */
@Repository
class RecordFileTable {

    private static final String SELECT = """
            select r.*, f.file_name, f.media_type, f.size_bytes, f.sha256
            from record_file r join stored_file f on f.id = r.file_id
            """;

    private final JdbcClient jdbc;
    private final StoredFiles files;
    private final Clock clock;

    RecordFileTable(JdbcClient jdbc, StoredFiles files, Clock clock) {
        this.jdbc = jdbc;
        this.files = files;
        this.clock = clock;
    }

    /** All of the case, in the order of items, records and files. */
    List<RecordFile> of(long requestId) {
        return jdbc.sql(SELECT + """
                        join found_record o on o.id = r.record_id join request_item i on i.id = o.item_id
                        where r.request_id = ? order by i.item_no, o.record_no, r.position, r.id
                        """)
                .param(requestId)
                .query((row, n) -> file(row))
                .list();
    }

    List<RecordFile> ofRecord(long recordId) {
        return jdbc.sql(SELECT + " where r.record_id = ? order by r.position, r.id")
                .param(recordId)
                .query((row, n) -> file(row))
                .list();
    }

    Optional<RecordFile> find(long requestId, long id) {
        return jdbc.sql(SELECT + " where r.request_id = ? and r.id = ?")
                .params(requestId, id)
                .query((row, n) -> file(row))
                .optional();
    }

    /** Puts a file behind those of its record. */
    long add(
            DisclosureRequest request,
            long recordId,
            AcceptedFile accepted,
            boolean counted,
            RecordFile.Facts facts,
            String by) {
        var stored = files.store(accepted.fileName(), accepted.mediaType(), accepted.content());
        var position =
                ofRecord(recordId).stream().mapToInt(RecordFile::position).max().orElse(0) + 1;
        var keys = new GeneratedKeyHolder();
        jdbc.sql("""
                        insert into record_file (agency_id, request_id, record_id, position, file_id, copy_kind, pages,
                            pages_counted, remark, attribute, attribute_reason, revision, uploaded_by, uploaded_at, changed_by)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?, ?, ?)
                        """)
                .params(
                        request.agencyId(),
                        request.id(),
                        recordId,
                        position,
                        stored.id(),
                        facts.copy().name(),
                        facts.pages(),
                        counted,
                        facts.remark(),
                        facts.attribute().name(),
                        facts.reason(),
                        by,
                        now(),
                        by)
                .update(keys, "id");
        return Objects.requireNonNull(keys.getKey()).longValue();
    }

    void change(long id, RecordFile.Facts facts, String by) {
        jdbc.sql("""
                        update record_file set copy_kind = ?, pages = ?, remark = ?, attribute = ?, attribute_reason = ?,
                            revision = revision + 1, changed_by = ? where id = ?
                        """)
                .params(
                        facts.copy().name(),
                        facts.pages(),
                        facts.remark(),
                        facts.attribute().name(),
                        facts.reason(),
                        by,
                        id)
                .update();
    }

    void place(long id, int position) {
        jdbc.sql("update record_file set position = ? where id = ?")
                .params(position, id)
                .update();
    }

    /** The file goes with its content: what was uploaded by mistake must not stay. */
    void remove(RecordFile file) {
        jdbc.sql("delete from record_file where id = ?").param(file.id()).update();
        jdbc.sql("delete from stored_file where id = ?").param(file.file().id()).update();
    }

    void checked(long id, String by) {
        jdbc.sql("update record_file set checked_by = ?, checked_at = ?, revision = revision + 1 where id = ?")
                .params(by, now(), id)
                .update();
    }

    /** The pages a record has by what was typed; null for none. */
    @Nullable
    Integer pagesOfRecord(long recordId) {
        return jdbc.sql("select coalesce(pages, 0) from found_record where id = ?")
                .param(recordId)
                .query(Integer.class)
                .optional()
                .filter(pages -> pages > 0)
                .orElse(null);
    }

    void pagesOfRecord(long recordId, @Nullable Integer pages) {
        jdbc.sql("update found_record set pages = ? where id = ?")
                .params(pages, recordId)
                .update();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static RecordFile file(ResultSet row) throws SQLException {
        return new RecordFile(
                row.getLong("id"),
                row.getLong("record_id"),
                row.getInt("position"),
                new StoredFile(
                        row.getLong("file_id"),
                        row.getString("file_name"),
                        row.getString("media_type"),
                        row.getLong("size_bytes"),
                        row.getString("sha256")),
                RecordCopy.valueOf(row.getString("copy_kind")),
                row.getObject("pages", Integer.class),
                row.getBoolean("pages_counted"),
                row.getString("remark"),
                DisclosureAttribute.valueOf(row.getString("attribute")),
                row.getString("attribute_reason"),
                row.getInt("revision"),
                row.getString("uploaded_by"),
                row.getObject("uploaded_at", OffsetDateTime.class).toInstant(),
                row.getString("changed_by"),
                row.getString("checked_by"));
    }
}
