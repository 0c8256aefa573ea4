package io.disclosuredesk.request;

import io.disclosuredesk.deadline.Standing;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How the clocks of the cases that still owe a reply stand today, for whoever sorts their tasks; no personal data is read. */
@Component
public class OpenClocks {

    private static final Logger LOG = LoggerFactory.getLogger(OpenClocks.class);

    private static final String OWED = "select * from request where closed_at is null and served_on is null";

    private final JdbcClient jdbc;
    private final CaseClocks clocks;

    OpenClocks(JdbcClient jdbc, CaseClocks clocks) {
        this.jdbc = jdbc;
        this.clocks = clocks;
    }

    /** All of them by case number, counted in working days; without a case whose clock cannot be read, which is noted. */
    public Map<String, Standing> all() {
        var open = jdbc.sql(OWED).query((row, n) -> CaseDates.read(row)).list();
        try {
            return clocks.openStandings(open);
        } catch (RuntimeException oneOfThem) {
            var readable = new HashMap<String, Standing>();
            for (var one : open) {
                try {
                    readable.putAll(clocks.openStandings(List.of(one)));
                } catch (RuntimeException broken) {
                    LOG.error("期限状态无法计算：{}", one.caseNumber(), broken);
                }
            }
            return readable;
        }
    }

    /** Holds the case until the caller's transaction ends, so that of two who write what its clock says the second sees the first. */
    public void lock(String caseNumber) {
        CaseLock.hold(jdbc, caseNumber);
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
