package io.disclosuredesk.agency;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The organs that this deployment serves. */
@Repository
public class Agencies {

    private final JdbcClient jdbc;

    Agencies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The organ with {@code id}. */
    public Agency byId(long id) {
        return jdbc.sql("select * from agency where id = ?")
                .param(id)
                .query(Agencies::agency)
                .single();
    }

    /** The organ the portal stands for: the first one registered. */
    public Agency ofPortal() {
        return jdbc.sql("select * from agency order by id limit 1")
                .query(Agencies::agency)
                .single();
    }

    /** Whether no organ is registered yet. */
    public boolean isEmpty() {
        return jdbc.sql("select count(*) from agency").query(Long.class).single() == 0;
    }

    /**
     * Registers the first organ. A second call with the same code changes nothing but fills in what an earlier version did not
     * ask for.
     */
    @Transactional
    public void registerIfAbsent(AgencySettings settings) {
        var known = jdbc.sql("select count(*) from agency where code = ?")
                .param(settings.code())
                .query(Long.class)
                .single();
        if (known > 0) {
            complete(settings);
            return;
        }
        jdbc.sql("""
                        insert into agency (code, name, number_mark, notice_mark, office, address, postcode, phone, hours,
                            reconsideration_name, reconsideration_address, reconsideration_phone,
                            court_name, court_address, court_phone,
                            reconsideration_postcode, reconsideration_online, court_postcode, court_online)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        settings.code(),
                        settings.name(),
                        settings.numberMark(),
                        settings.noticeMark(),
                        settings.office(),
                        settings.address(),
                        settings.postcode(),
                        settings.phone(),
                        settings.hours(),
                        settings.reconsiderationBody().name(),
                        settings.reconsiderationBody().address(),
                        settings.reconsiderationBody().phone(),
                        settings.court().name(),
                        settings.court().address(),
                        settings.court().phone(),
                        settings.reconsiderationBody().postcode(),
                        settings.reconsiderationBody().online(),
                        settings.court().postcode(),
                        settings.court().online())
                .update();
    }

    private void complete(AgencySettings settings) {
        jdbc.sql("""
                        update agency set
                            notice_mark = coalesce(notice_mark, ?),
                            reconsideration_postcode = coalesce(reconsideration_postcode, ?),
                            reconsideration_online = coalesce(reconsideration_online, ?),
                            court_postcode = coalesce(court_postcode, ?),
                            court_online = coalesce(court_online, ?)
                        where code = ?
                        """)
                .params(
                        settings.noticeMark(),
                        settings.reconsiderationBody().postcode(),
                        settings.reconsiderationBody().online(),
                        settings.court().postcode(),
                        settings.court().online(),
                        settings.code())
                .update();
    }

    private static Agency agency(ResultSet row, int n) throws SQLException {
        var numberMark = row.getString("number_mark");
        return new Agency(
                row.getLong("id"),
                row.getString("code"),
                row.getString("name"),
                numberMark,
                Objects.requireNonNullElseGet(row.getString("notice_mark"), () -> Agency.noticeMarkFor(numberMark)),
                row.getString("office"),
                row.getString("address"),
                row.getString("postcode"),
                row.getString("phone"),
                row.getString("hours"),
                body(row, "reconsideration"),
                body(row, "court"));
    }

    private static Agency.RemedyBody body(ResultSet row, String which) throws SQLException {
        return new Agency.RemedyBody(
                row.getString(which + "_name"),
                row.getString(which + "_address"),
                row.getString(which + "_phone"),
                row.getString(which + "_postcode"),
                row.getString(which + "_online"));
    }
}
