package io.disclosuredesk.agency;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gap-free numbers per organ, kind and year. A number is taken in the caller's transaction: what is rolled back gives its
 * number back, and two callers wait for each other.
 */
@Repository
public class NumberSeries {

    /** What is numbered. */
    public enum Kind {
        /** Case numbers (登记编号). */
        CASE,
        /** Document numbers of replies (发文字号). */
        REPLY,
        /** Document numbers of notices (发文字号). */
        NOTICE
    }

    private final JdbcClient jdbc;

    NumberSeries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The next number of the series, from 1. Must run inside a transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public int next(long agencyId, Kind kind, int year) {
        ensureSeries(agencyId, kind, year);
        jdbc.sql(
                        "update number_series set last_value = last_value + 1 where agency_id = ? and kind = ? and series_year = ?")
                .params(agencyId, kind.name(), year)
                .update();
        return jdbc.sql("select last_value from number_series where agency_id = ? and kind = ? and series_year = ?")
                .params(agencyId, kind.name(), year)
                .query(Integer.class)
                .single();
    }

    /** One row a series; of two first callers one inserts, the other waits and finds it. */
    private void ensureSeries(long agencyId, Kind kind, int year) {
        jdbc.sql("select id from agency where id = ? for update")
                .param(agencyId)
                .query(Long.class)
                .single();
        jdbc.sql("""
                        insert into number_series (agency_id, kind, series_year, last_value)
                        select ?, ?, ?, 0 where not exists (
                            select 1 from number_series where agency_id = ? and kind = ? and series_year = ?)
                        """)
                .params(agencyId, kind.name(), year, agencyId, kind.name(), year)
                .update();
    }
}
