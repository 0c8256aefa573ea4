package io.disclosuredesk.document.check;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A check whose report was kept.
 *
 * @param documentId the document whose words were checked; null while there was none
 * @param digest see {@link CheckReport#digest()}
 * @param overruleReason why it passed in spite of its warnings; null when it had none
 * @param checkedBy user id, or the system
 */
public record KeptCheck(
        CheckOccasion occasion,
        @Nullable Long documentId,
        String digest,
        @Nullable String overruleReason,
        String checkedBy,
        Instant checkedAt,
        List<KeptFinding> findings) {

    /**
     * A fault as it was found then.
     *
     * @param label the name of its rule at that time
     */
    public record KeptFinding(String rule, String label, Severity severity, String where, String wrong, String mend) {}
}
