package io.disclosuredesk.request;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An extension of the reply period, from asking to notice (条例第三十三条第二款).
 *
 * @param workdays by how many working days
 * @param reason why; stands in the notice to the applicant
 * @param requestedBy user id of the handler who asked
 * @param decidedBy user id of the head who decided; null before
 * @param decidedOn the day of the decision; null before
 * @param countedFrom the day the extended period runs from, as it was at the consent; null before
 * @param oldDueOn last day of the period without the extension, as it was at the consent; null before
 * @param newDueOn last day of the extended period as the notice names it, inclusive; null before the consent
 * @param noticedOn the day the notice was served; null before
 */
public record Extension(
        long id,
        ExtensionStatus status,
        int workdays,
        String reason,
        String requestedBy,
        LocalDate requestedOn,
        @Nullable String decidedBy,
        @Nullable LocalDate decidedOn,
        @Nullable String decisionNote,
        @Nullable LocalDate countedFrom,
        @Nullable LocalDate oldDueOn,
        @Nullable LocalDate newDueOn,
        @Nullable LocalDate noticedOn) {}
