package io.disclosuredesk.request;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The records of closed cases that staff marked 主动公开 and the confidentiality check passed. */
@Repository
public class ProactiveRecords {

    private final JdbcClient jdbc;

    ProactiveRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All of an organ, those of the newest case first. */
    public List<ProactiveRecord> of(long agencyId) {
        return jdbc.sql("""
                        select r.id as record_id, c.id as request_id, c.case_number, r.title, r.document_number, r.made_on
                        from found_record r join request_item i on i.id = r.item_id join request c on c.id = i.request_id
                        where c.agency_id = ? and c.stage = 'ARCHIVED' and exists (
                          select 1 from record_file f where f.record_id = r.id and f.attribute = 'PROACTIVE' and f.checked_at is not null)
                        order by c.id desc, r.id
                        """).param(agencyId).query(ProactiveRecord.class).list();
    }
}
