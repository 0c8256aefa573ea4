package io.disclosuredesk.document.check;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a check of a letter came to: every rule that concerns such letters, in the order of {@link LetterRule}.
 *
 * @param digest SHA-256 over the checked words; number, date and verification code are no part of it, so that a draft and the
 *     letter that is sealed from it have the same
 */
public record CheckReport(List<Result> results, String digest) {

    /**
     * What became of one rule.
     *
     * @param findings its faults; none when it passed
     * @param unconcerned why the rule has nothing to look at in this letter; null when it was applied
     */
    public record Result(
            LetterRule rule,
            List<Finding> findings,
            @Nullable String unconcerned) {

        /** Whether the rule was applied and found nothing. */
        public boolean passed() {
            return findings.isEmpty() && unconcerned == null;
        }
    }

    /** All faults, in the order of the rules. */
    public List<Finding> findings() {
        return results.stream().flatMap(result -> result.findings().stream()).toList();
    }

    /** The faults that block. */
    public List<Finding> errors() {
        return of(Severity.ERROR);
    }

    /** The faults that need a reason. */
    public List<Finding> warnings() {
        return of(Severity.WARNING);
    }

    private List<Finding> of(Severity severity) {
        return findings().stream()
                .filter(finding -> finding.rule().severity() == severity)
                .toList();
    }
}
