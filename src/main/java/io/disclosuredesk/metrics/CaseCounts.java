package io.disclosuredesk.metrics;

import io.disclosuredesk.request.ApplicantType;
import java.time.YearMonth;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts cases one by one, not from the sums: what the report made of the sums is checked against. */
@Repository
class CaseCounts {

    private final JdbcClient jdbc;
    private final CarriedTable carried;

    CaseCounts(JdbcClient jdbc, CarriedTable carried) {
        this.jdbc = jdbc;
        this.carried = carried;
    }

    /** Received by the end of {@code month} and not dealt with by then, by who asked. */
    Map<ApplicantType, Long> openAfter(long agencyId, YearMonth month) {
        return carried.openAfter(agencyId, month);
    }

    /** Dealt with from {@code from} to {@code to}. */
    long processed(long agencyId, YearMonth from, YearMonth to) {
        return jdbc.sql("select count(*) from case_fact where agency_id = ? and processed_on between ? and ?")
                .params(agencyId, from.atDay(1), to.atEndOfMonth())
                .query(Long.class)
                .single();
    }
}
