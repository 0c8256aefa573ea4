package io.disclosuredesk.document.seal;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * For which letters of an organ the keeper of the seal has authorised 随签发用印. Every decision is a row of its own; the
 * newest one counts, and where there is none nothing is authorised.
 */
@Repository
public class SealAuthorisations {

    private final JdbcClient jdbc;
    private final Clock clock;

    SealAuthorisations(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** One decision of a keeper. */
    public record Decision(SealedLetters letters, boolean withSignOff, String by, Instant at) {}

    /** The decision that counts; empty while nobody has decided. */
    public Optional<Decision> current(long agencyId, SealedLetters letters) {
        return jdbc.sql("select * from seal_authorisation where agency_id = ? and letters = ? order by id desc limit 1")
                .params(agencyId, letters.name())
                .query((row, n) -> new Decision(
                        SealedLetters.valueOf(row.getString("letters")),
                        row.getBoolean("with_sign_off"),
                        row.getString("decided_by"),
                        row.getObject("decided_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    /** The decisions that count, by class of letters; classes nobody has decided about are missing. */
    public List<Decision> current(long agencyId) {
        return Arrays.stream(SealedLetters.values())
                .flatMap(letters -> current(agencyId, letters).stream())
                .toList();
    }

    /** Decides about a class of letters; to decide again what already counts changes nothing. */
    @Transactional
    public void decide(long agencyId, SealedLetters letters, boolean withSignOff, String userId) {
        if (current(agencyId, letters)
                .filter(known -> known.withSignOff() == withSignOff)
                .isPresent()) {
            return;
        }
        jdbc.sql("""
                        insert into seal_authorisation (agency_id, letters, with_sign_off, decided_by, decided_at)
                        values (?, ?, ?, ?, ?)
                        """)
                .params(
                        agencyId,
                        letters.name(),
                        withSignOff,
                        userId,
                        OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }
}
