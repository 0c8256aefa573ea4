package io.disclosuredesk.document;

import io.disclosuredesk.request.StoredFile;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A document of a case, as it was issued.
 *
 * @param number document number (发文字号); null for kinds that have none
 * @param pages count of pages; 0 for an archive of files
 * @param mark what is printed on it for its readers to check; null for an archive and for letters older than the register
 * @param withdrawal null while the organ stands by it
 */
public record IssuedDocument(
        long id,
        DocumentKind kind,
        @Nullable String number,
        String title,
        int pages,
        StoredFile file,
        Instant issuedAt,
        @Nullable LetterMark mark,
        @Nullable Withdrawal withdrawal) {

    /** What it is worth today. */
    public LetterState state() {
        return withdrawal == null ? LetterState.VALID : withdrawal.state();
    }
}
