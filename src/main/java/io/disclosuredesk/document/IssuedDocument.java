package io.disclosuredesk.document;

import io.disclosuredesk.request.StoredFile;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A document of a case, as it was issued.
 *
 * @param number document number (发文字号); null for kinds that have none
 * @param pages count of pages; 0 for an archive of files
 */
public record IssuedDocument(
        long id,
        DocumentKind kind,
        @Nullable String number,
        String title,
        int pages,
        StoredFile file,
        Instant issuedAt) {}
