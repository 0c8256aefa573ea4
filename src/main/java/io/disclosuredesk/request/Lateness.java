package io.disclosuredesk.request;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Why a case passed its red line; never changed or removed, not even by an extension granted later.
 *
 * @param dueOn the red line that was passed
 * @param remedy what is done about it
 * @param explainedBy user id of whoever said so
 */
public record Lateness(
        LocalDate dueOn,
        LatenessCategory category,
        String reason,
        String remedy,
        String explainedBy,
        Instant explainedAt) {}
