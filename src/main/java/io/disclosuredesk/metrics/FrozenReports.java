package io.disclosuredesk.metrics;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The reports that were declared final, every version of them. */
@Repository
class FrozenReports {

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    FrozenReports(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** All versions of a year, the newest first. */
    List<FrozenReport> of(long agencyId, int year) {
        return jdbc.sql("select * from annual_report where agency_id = ? and report_year = ? order by version desc")
                .params(agencyId, year)
                .query(this::read)
                .list();
    }

    /** The version in force. */
    Optional<FrozenReport> newest(long agencyId, int year) {
        return of(agencyId, year).stream().findFirst();
    }

    /**
     * Keeps a version.
     *
     * @throws org.springframework.dao.DuplicateKeyException where somebody was quicker
     */
    @Transactional
    public void keep(long agencyId, FrozenReport report) {
        jdbc.sql("""
                        insert into annual_report
                            (agency_id, report_year, version, frozen_at, frozen_by, reason, figures)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        agencyId,
                        report.year(),
                        report.version(),
                        report.at().atOffset(ZoneOffset.UTC),
                        report.by(),
                        report.reason(),
                        write(report.figures()))
                .update();
    }

    private FrozenReport read(ResultSet row, int n) throws SQLException {
        try {
            return new FrozenReport(
                    row.getInt("report_year"),
                    row.getInt("version"),
                    row.getObject("frozen_at", OffsetDateTime.class).toInstant(),
                    row.getString("frozen_by"),
                    row.getString("reason"),
                    json.readValue(row.getString("figures"), AnnualFigures.class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("定稿的年度报告读不出来", e);
        }
    }

    private String write(AnnualFigures figures) {
        try {
            return json.writeValueAsString(figures);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("年度报告的数字没有保存", e);
        }
    }
}
