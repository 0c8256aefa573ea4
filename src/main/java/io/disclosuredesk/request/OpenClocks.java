package io.disclosuredesk.request;

import io.disclosuredesk.deadline.Standing;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How the clocks of the cases that still owe a reply stand today, for whoever sorts their tasks; no personal data is read. */
@Component
public class OpenClocks {

    private static final String OWED = "select * from request where closed_at is null and served_on is null";

    private final JdbcClient jdbc;
    private final CaseClocks clocks;

    OpenClocks(JdbcClient jdbc, CaseClocks clocks) {
        this.jdbc = jdbc;
        this.clocks = clocks;
    }

    /** All of them by case number, counted in working days. */
    public Map<String, Standing> all() {
        return clocks.openStandings(
                jdbc.sql(OWED).query((row, n) -> CaseDates.read(row)).list());
    }

    /** The one of this case; empty once the reply is served. */
    public Optional<Standing> of(String caseNumber) {
        var found = jdbc.sql(OWED + " and case_number = ?")
                .param(caseNumber)
                .query((row, n) -> CaseDates.read(row))
                .list();
        return Optional.ofNullable(clocks.openStandings(found).get(caseNumber));
    }
}
