package io.disclosuredesk.document.check;

import io.disclosuredesk.decision.Remedy;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Which remedies a reply owes to which items. */
final class RemediesDue {

    /** The law of 2023 that puts reconsideration before a suit came into force. */
    static final LocalDate RECONSIDERATION_FIRST = LocalDate.of(2024, 1, 1);

    private RemediesDue() {}

    /** The items against which reconsideration comes first, or those that leave the choice. */
    static Set<Integer> items(Reading letter, boolean first) {
        var before = letter.letter().date().isBefore(RECONSIDERATION_FIRST);
        return letter.parts()
                .filter(part -> before ? !first : part.rule().remedy() != (first ? Remedy.R2 : Remedy.R1))
                .map(part -> part.item().number())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
