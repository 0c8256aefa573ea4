package io.disclosuredesk.request;

import io.disclosuredesk.security.FieldCipher;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/**
 * Files in the database: one backup, one transaction. Contents are encrypted, since attachments may show identity documents.
 * An object store would take this type's place and no other.
 */
@Repository
public class StoredFiles {

    private static final String CONTEXT = "stored_file.content";

    private final JdbcClient jdbc;
    private final FieldCipher cipher;
    private final Clock clock;

    StoredFiles(JdbcClient jdbc, FieldCipher cipher, Clock clock) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.clock = clock;
    }

    /** Stores a file and says its id; the digest is over the plain content. */
    public StoredFile store(String fileName, String mediaType, byte[] content) {
        var keys = new GeneratedKeyHolder();
        var sha256 = Sha256.of(content);
        jdbc.sql("""
                        insert into stored_file (file_name, media_type, size_bytes, sha256, content, stored_at)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        fileName,
                        mediaType,
                        content.length,
                        sha256,
                        cipher.encrypt(CONTEXT, content),
                        OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update(keys, "id");
        var id = Objects.requireNonNull(keys.getKey()).longValue();
        return new StoredFile(id, fileName, mediaType, content.length, sha256);
    }

    /**
     * The content of a stored file.
     *
     * @throws IllegalStateException if the bytes no longer have the digest they were stored with
     */
    public byte[] content(long fileId) {
        return jdbc.sql("select sha256, content from stored_file where id = ?")
                .param(fileId)
                .query((row, n) -> {
                    var content = cipher.decrypt(CONTEXT, row.getBytes("content"));
                    if (!Sha256.of(content).equals(row.getString("sha256"))) {
                        throw new IllegalStateException("文件内容与存入时的摘要不符：" + fileId);
                    }
                    return content;
                })
                .single();
    }
}
