package io.disclosuredesk.metrics;

import io.disclosuredesk.request.ApplicantType;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts cases one by one, not from the sums: what the report made of the sums is checked against. */
@Repository
class CaseCounts {

    private final JdbcClient jdbc;

    CaseCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Received by the end of {@code month} and not dealt with by then, by who asked. */
    Map<ApplicantType, Long> openAfter(long agencyId, YearMonth month) {
        var counts = new EnumMap<ApplicantType, Long>(ApplicantType.class);
        jdbc.sql("select applicant_type, count(*) as cases from (" + CarriedTable.select(":end")
                        + ") carried group by applicant_type")
                .param("agency", agencyId)
                .param("end", month.atEndOfMonth())
                .query((row, n) ->
                        counts.put(ApplicantType.valueOf(row.getString("applicant_type")), row.getLong("cases")))
                .list();
        return counts;
    }

    /** Dealt with from {@code from} to {@code to}. */
    long processed(long agencyId, YearMonth from, YearMonth to) {
        return jdbc.sql("select count(*) from case_fact where agency_id = ? and processed_on between ? and ?")
                .params(agencyId, from.atDay(1), to.atEndOfMonth())
                .query(Long.class)
                .single();
    }
}
