package io.disclosuredesk.request;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A record found for an item asked for (检索到的信息).
 *
 * @param number position within the item, from 1
 * @param pages count of pages, where known
 * @param release what the handler proposes
 * @param conclusion what the confidentiality check says; null before it
 * @param id what its files hang on; null for one that was only typed so far
 */
public record FoundRecord(
        int number,
        String title,
        @Nullable String documentNumber,
        @Nullable LocalDate madeOn,
        @Nullable Integer pages,
        Release release,
        @Nullable CheckConclusion conclusion,
        @Nullable String checkNote,
        @Nullable Long id) {

    /** A record as it is typed. */
    public FoundRecord(
            int number,
            String title,
            @Nullable String documentNumber,
            @Nullable LocalDate madeOn,
            @Nullable Integer pages,
            Release release,
            @Nullable CheckConclusion conclusion,
            @Nullable String checkNote) {
        this(number, title, documentNumber, madeOn, pages, release, conclusion, checkNote, null);
    }

    /** Whether handler and confidentiality check both let it out, wholly or in part. */
    public boolean isReleased() {
        return release != Release.NONE && conclusion != CheckConclusion.MUST_NOT_BE_DISCLOSED;
    }

    /** Whether only a processed copy may go out. */
    public boolean isInPart() {
        return release == Release.PART || conclusion == CheckConclusion.DISCLOSE_IN_PART;
    }
}
