package io.disclosuredesk.decision;

/**
 * What an organ can answer to one item asked for. What follows from each (article, remedy, report row, label) stands only in
 * the decision table {@code reply-outcome.dmn}.
 */
public enum Outcome {
    ALREADY_PUBLIC,
    GRANTED,
    PARTIALLY_GRANTED,
    DENIED_STATE_SECRET,
    DENIED_LAW_PROHIBITED,
    DENIED_SECURITY,
    DENIED_THIRD_PARTY,
    DENIED_INTERNAL,
    DENIED_DELIBERATIVE,
    DENIED_ENFORCEMENT_FILE,
    ADMIN_QUERY,
    NOT_EXISTING,
    NOT_RESPONSIBLE,
    NEEDS_CREATION,
    STILL_UNCLEAR,
    PETITION,
    REPEAT,
    PUBLICATION,
    EXCESSIVE,
    RECONFIRM,
    NO_CORRECTION,
    UNPAID_FEE;

    /**
     * Whether the applicant gave the whole request up by staying silent (条例第三十条; 国办函〔2020〕109号): a person confirms it
     * when the period has passed, nobody chooses it in a draft.
     */
    public boolean isGivenUp() {
        return this == NO_CORRECTION || this == UNPAID_FEE;
    }
}
