package io.disclosuredesk.metrics;

import java.time.YearMonth;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts the processing fees that applicants were told of and paid; few cases have one. */
@Repository
class FeeCounts {

    private final JdbcClient jdbc;

    FeeCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** From {@code from} to {@code to}, both included; a notice that came too late counts for nothing. */
    FeeSums between(long agencyId, YearMonth from, YearMonth to) {
        return jdbc.sql("""
                        select
                          coalesce(sum(case when due_on is not null and noticed_on between :first and :last then 1 else 0 end), 0)
                            as notices,
                          coalesce(sum(case when paid_on between :first and :last then 1 else 0 end), 0) as paid,
                          coalesce(sum(case when paid_on between :first and :last then amount else 0 end), 0) as yuan
                        from processing_fee where agency_id = :agency
                        """)
                .param("first", from.atDay(1))
                .param("last", to.atEndOfMonth())
                .param("agency", agencyId)
                .query((row, n) -> new FeeSums(
                        row.getLong("notices"),
                        row.getLong("paid"),
                        row.getBigDecimal("yuan").longValue()))
                .single();
    }
}
