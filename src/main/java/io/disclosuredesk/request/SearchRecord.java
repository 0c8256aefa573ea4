package io.disclosuredesk.request;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The proof that the organ searched (检索记录; 最高法指导案例101号: the duty to search reasonably).
 *
 * @param places where: archive, office system, units
 * @param keywords the words searched for
 * @param persons who searched, or which unit answered
 * @param waivedBecause why no search was needed; then the rest may be empty
 */
public record SearchRecord(
        @Nullable String places,
        @Nullable String keywords,
        @Nullable String persons,
        @Nullable LocalDate searchedOn,
        @Nullable String result,
        @Nullable String waivedBecause) {

    /** Nothing recorded yet. */
    public static final SearchRecord NONE = new SearchRecord(null, null, null, null, null, null);

    /** Whether places, keywords, persons, date and result are all stated. */
    public boolean isComplete() {
        return stated(places) && stated(keywords) && stated(persons) && searchedOn != null && stated(result);
    }

    /** Whether a reason stands for not searching. */
    public boolean isWaived() {
        return stated(waivedBecause);
    }

    private static boolean stated(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
