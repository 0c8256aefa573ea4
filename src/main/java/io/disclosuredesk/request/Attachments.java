package io.disclosuredesk.request;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The files an applicant handed in with a request. */
@Repository
public class Attachments {

    private static final String SELECT = """
            select f.id, f.file_name, f.media_type, f.size_bytes, f.sha256
            from attachment a join stored_file f on f.id = a.file_id
            """;

    private final JdbcClient jdbc;
    private final StoredFiles files;

    Attachments(JdbcClient jdbc, StoredFiles files) {
        this.jdbc = jdbc;
        this.files = files;
    }

    void add(long requestId, int number, AcceptedFile file) {
        var stored = files.store(file.fileName(), file.mediaType(), file.content());
        jdbc.sql("insert into attachment (request_id, attachment_no, file_id) values (?, ?, ?)")
                .params(requestId, number, stored.id())
                .update();
    }

    /** The attachments of the case in the order they were handed in. */
    public List<StoredFile> of(long requestId) {
        return jdbc.sql(SELECT + " where a.request_id = ? order by a.attachment_no")
                .param(requestId)
                .query(StoredFile.class)
                .list();
    }

    /** One attachment by its position, from 1. */
    public Optional<StoredFile> of(long requestId, int number) {
        return jdbc.sql(SELECT + " where a.request_id = ? and a.attachment_no = ?")
                .params(requestId, number)
                .query(StoredFile.class)
                .optional();
    }
}
