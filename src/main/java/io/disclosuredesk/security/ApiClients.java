package io.disclosuredesk.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * 接口调用方: who uses the public interface with a key of its own. A key is 256 random bits, shown once; what is kept is its
 * digest, so that whoever reads the database cannot call. A client whose key was taken back stays in the list.
 */
@Component
public class ApiClients {

    private static final String PREFIX = "dd_";
    private static final int HINT = 7;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    ApiClients(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Lets a client in.
     *
     * @param by user id of the administrator
     * @return its key, which nobody can read again
     */
    @Transactional
    public String add(long agencyId, String name, int submissionsPerMinute, int queriesPerMinute, String by) {
        var key = newKey();
        jdbc.sql("""
                        insert into api_client (agency_id, name, key_digest, key_hint, submissions_per_minute, queries_per_minute,
                          created_by, created_at) values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(agencyId, name, digest(key), hint(key), submissionsPerMinute, queriesPerMinute, by, now())
                .update();
        return key;
    }

    /**
     * Gives a client a new key; the old one opens nothing from then on.
     *
     * @return the new key; empty when the client is unknown or its key was taken back for good
     */
    @Transactional
    public Optional<String> renew(long agencyId, long id) {
        var key = newKey();
        var changed = jdbc.sql(
                        "update api_client set key_digest = ?, key_hint = ? where agency_id = ? and id = ? and ended_at is null")
                .params(digest(key), hint(key), agencyId, id)
                .update();
        return changed == 1 ? Optional.of(key) : Optional.empty();
    }

    /**
     * Takes a key back for good.
     *
     * @return whether it was good until now
     */
    @Transactional
    public boolean end(long agencyId, long id, String by) {
        return jdbc.sql(
                                "update api_client set ended_by = ?, ended_at = ? where agency_id = ? and id = ? and ended_at is null")
                        .params(by, now(), agencyId, id)
                        .update()
                == 1;
    }

    /** All there ever were, the newest first. */
    public List<ApiClient> of(long agencyId) {
        return jdbc.sql("select * from api_client where agency_id = ? order by id desc")
                .param(agencyId)
                .query(ApiClients::client)
                .list();
    }

    /** Whose key this is; empty for a key that never was or was taken back. Notes the day. */
    @Transactional
    public Optional<ApiClient> byKey(String key) {
        var found = jdbc.sql("select * from api_client where key_digest = ? and ended_at is null")
                .param(digest(key))
                .query(ApiClients::client)
                .optional();
        var today = LocalDate.now(clock);
        found.filter(client -> !today.equals(client.lastUsedOn()))
                .ifPresent(client -> jdbc.sql("update api_client set last_used_on = ? where id = ?")
                        .params(today, client.id())
                        .update());
        return found;
    }

    private String newKey() {
        var bytes = new byte[32];
        random.nextBytes(bytes);
        return PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String hint(String key) {
        return key.substring(0, HINT);
    }

    /** A key is too long to be guessed, so that one plain round is enough. */
    private static String digest(String key) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    private static ApiClient client(ResultSet row, int n) throws SQLException {
        return new ApiClient(
                row.getLong("id"),
                row.getString("name"),
                row.getString("key_hint"),
                row.getInt("submissions_per_minute"),
                row.getInt("queries_per_minute"),
                row.getString("created_by"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("last_used_on", LocalDate.class),
                row.getString("ended_by"),
                instant(row.getObject("ended_at", OffsetDateTime.class)));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
