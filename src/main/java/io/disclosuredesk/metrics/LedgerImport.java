package io.disclosuredesk.metrics;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The import of one ledger file (台账).
 *
 * @param digest SHA-256 of the file, in hexadecimal digits
 * @param importedBy user id
 * @param rowsTotal null until the whole file is checked
 * @param rowsDone checked rows, then written ones
 * @param problemCount how many problems there are in all
 * @param problems the first of them
 */
public record LedgerImport(
        long id,
        long agencyId,
        String fileName,
        String digest,
        String importedBy,
        Instant startedAt,
        LedgerStatus status,
        @Nullable Integer rowsTotal,
        int rowsDone,
        int problemCount,
        List<LedgerProblem> problems) {}
