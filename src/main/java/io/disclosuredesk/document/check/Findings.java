package io.disclosuredesk.document.check;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers what one rule finds in one letter. */
final class Findings {

    private final LetterRule rule;
    private final List<Finding> found = new ArrayList<>();
    private @Nullable String unconcerned;

    Findings(LetterRule rule) {
        this.rule = rule;
    }

    /** A fault: where, what is wrong, how to mend it; the same one counts once. */
    void add(String where, String wrong, String mend) {
        var finding = new Finding(rule, where, wrong, mend);
        if (!found.contains(finding)) {
            found.add(finding);
        }
    }

    /** The rule has nothing to look at in this letter. */
    void unconcerned(String why) {
        unconcerned = why;
    }

    CheckReport.Result result() {
        return new CheckReport.Result(rule, List.copyOf(found), found.isEmpty() ? unconcerned : null);
    }
}
