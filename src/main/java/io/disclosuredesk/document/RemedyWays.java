package io.disclosuredesk.document;

import io.disclosuredesk.decision.OutcomeTable;
import io.disclosuredesk.decision.Remedy;
import io.disclosuredesk.request.DisclosureRequest;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Which ways a reply may be challenged: the same that its remedy clauses state. */
@Component
public class RemedyWays {

    private final OutcomeTable table;

    RemedyWays(OutcomeTable table) {
        this.table = table;
    }

    /**
     * The ways that are open.
     *
     * @param reconsiderationFirst whether something in the reply goes to reconsideration first (行政复议法第二十三条)
     * @param either whether something in it may go to reconsideration or to court
     */
    public record Ways(boolean reconsiderationFirst, boolean either) {}

    /** The ways against the reply of a case, under the law of the day it was made. */
    public Ways of(DisclosureRequest request) {
        var stated = stated(request);
        return new Ways(stated.contains(Remedy.R1), stated.contains(Remedy.R2));
    }

    private Set<Remedy> stated(DisclosureRequest request) {
        var made = Objects.requireNonNullElse(request.signedOn(), LocalDate.MAX);
        if (made.isBefore(RemedyClauses.RECONSIDERATION_FIRST_SINCE)) {
            return EnumSet.of(Remedy.R2);
        }
        var stated = Remedy.stated(request.items().stream()
                .map(item -> item.answer().outcome())
                .filter(Objects::nonNull)
                .map(outcome -> table.rule(outcome).remedy())
                .collect(Collectors.toList()));
        // a reply without a recorded outcome is an act like any other
        return stated.isEmpty() ? EnumSet.of(Remedy.R2) : stated;
    }
}
