package io.disclosuredesk.security;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A program of somebody else's that uses the public interface under its own name, a portal of the province for instance.
 *
 * @param name who it is, as the case file names it
 * @param keyHint the beginning of its key, to tell keys apart by
 * @param submissionsPerMinute requests and corrections it may hand in
 * @param queriesPerMinute everything else it may ask
 * @param lastUsedOn the last day its key was shown; null before the first
 * @param endedAt when its key was taken back; null while it is good
 */
public record ApiClient(
        long id,
        String name,
        String keyHint,
        int submissionsPerMinute,
        int queriesPerMinute,
        String createdBy,
        Instant createdAt,
        @Nullable LocalDate lastUsedOn,
        @Nullable String endedBy,
        @Nullable Instant endedAt) {

    /** Whether its key still opens the interface. */
    public boolean isActive() {
        return endedAt == null;
    }
}
