package io.disclosuredesk.calendar;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One year of the calendar and where it comes from.
 *
 * @param number number or name of its notice; of several joined by 、; empty when nothing is known of the year but the week
 * @param provisional true while the year's notice is not published: its days may still change
 * @param importedBy who imported the notice; null where it ships with the product
 * @param importedAt when, or null likewise
 * @param holidays days declared holidays, weekends inside included
 * @param makeUpDays Saturdays and Sundays declared working days
 */
public record CalendarYear(
        int year,
        String number,
        boolean provisional,
        @Nullable String importedBy,
        @Nullable Instant importedAt,
        int holidays,
        int makeUpDays) {

    /** Whether staff imported it, as opposed to what ships with the product. */
    public boolean isImported() {
        return importedBy != null;
    }
}
