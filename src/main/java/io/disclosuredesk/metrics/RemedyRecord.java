package io.disclosuredesk.metrics;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One reconsideration or suit against how a case was handled.
 *
 * @param voided recorded by mistake: kept and shown, counted nowhere
 * @param recordedBy user id
 */
public record RemedyRecord(long id, String caseNumber, Facts facts, boolean voided, String recordedBy) {

    /**
     * What is known of it.
     *
     * @param reference the case number of the body that hears it; null while unknown
     * @param decidedOn null while it is {@link RemedyResult#PENDING}
     */
    public record Facts(
            RemedyRoute route,
            LocalDate filedOn,
            String body,
            @Nullable String reference,
            RemedyResult result,
            @Nullable LocalDate decidedOn,
            @Nullable String note) {

        /** One line for the history. */
        String words() {
            return route.label() + "，" + filedOn + "，" + body + (reference == null ? "" : "，" + reference) + "，"
                    + result.label() + (decidedOn == null ? "" : "（" + decidedOn + "）")
                    + (note == null ? "" : "，" + note);
        }
    }
}
