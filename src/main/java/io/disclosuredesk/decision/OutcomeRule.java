package io.disclosuredesk.decision;

/**
 * One row of the decision table {@code reply-outcome.dmn}.
 *
 * @param label the words of the field (予以公开)
 * @param article the exact citation a letter carries
 * @param letter kind of letter (law sheet, list of letters)
 * @param reportRow row of table 3 of the annual report
 * @param reasonRequired whether the reply must give concrete reasons
 * @param accessRequired whether the reply must say where to get it, or who is responsible
 * @param searchRequired whether a record of the search must exist
 * @param releases whether documents are handed out
 */
public record OutcomeRule(
        Outcome outcome,
        String label,
        String article,
        String letter,
        Remedy remedy,
        String reportRow,
        boolean reasonRequired,
        boolean accessRequired,
        boolean searchRequired,
        boolean releases) {}
