package io.disclosuredesk.process;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The keys already used, each tied to its case in the transaction that opened the case. */
@Repository
class IntakeKeys {

    private final JdbcClient jdbc;
    private final Clock clock;

    IntakeKeys(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The case of the key: the one it opened before, or the one {@code open} opens now, whoever comes first. */
    @Nullable
    String once(IntakeKey key, Supplier<@Nullable String> open) {
        var known = caseOf(key);
        if (known.isPresent()) {
            return known.get();
        }
        try {
            return open.get();
        } catch (DuplicateKeyException lost) {
            // another call with the key committed first; this one was rolled back whole
            return caseOf(key).orElseThrow(() -> lost);
        }
    }

    void use(IntakeKey key, long requestId) {
        jdbc.sql("insert into idempotency_key (key_hash, body_hash, request_id, used_at) values (?, ?, ?, ?)")
                .params(
                        key.keyHash(),
                        key.bodyHash(),
                        requestId,
                        OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    private Optional<String> caseOf(IntakeKey key) {
        record Used(String bodyHash, String caseNumber) {}
        var used = jdbc.sql("""
                        select k.body_hash, r.case_number from idempotency_key k join request r on r.id = k.request_id
                        where k.key_hash = ?
                        """)
                .param(key.keyHash())
                .query((row, n) -> new Used(row.getString(1), row.getString(2)))
                .optional();
        if (used.isPresent() && !used.get().bodyHash().equals(key.bodyHash())) {
            throw new IntakeKeyReusedException();
        }
        return used.map(Used::caseNumber);
    }
}
