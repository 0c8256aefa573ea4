package io.disclosuredesk.document.template;

import static org.mockito.Mockito.mock;

import io.disclosuredesk.document.kind.LetterKind;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Wordings without a database: what ships is in force. */
public final class ShippedWordings extends Wordings {

    public ShippedWordings() {
        super(mock(JdbcClient.class), Clock.systemUTC());
    }

    @Override
    public Wording inForce(long agencyId, LetterKind kind, LocalDate day) {
        return new Wording(
                kind.code().hashCode(), true, kind, 1, Shipped.text(kind), "", day, SYSTEM, Instant.EPOCH, "系统自带");
    }
}
