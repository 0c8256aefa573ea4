package io.disclosuredesk.publication;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An item of the catalogue.
 *
 * @param publishedOn the day it came into the catalogue
 * @param withdrawal null while everybody finds it
 * @param version counts the changes; a change names the version it was made from
 */
public record PublicItem(
        long id,
        long agencyId,
        PublicEntry entry,
        PublicSource source,
        LocalDate publishedOn,
        String publishedBy,
        @Nullable Withdrawal withdrawal,
        int version) {

    /** Taken out of the catalogue; the row stays. */
    public record Withdrawal(LocalDate on, String by, String reason) {}

    /** Whether it was taken out. */
    public boolean isWithdrawn() {
        return withdrawal != null;
    }
}
