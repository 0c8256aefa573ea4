package io.disclosuredesk.request;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All cases, read as snapshots. */
@Repository
public class Requests {

    private final JdbcClient jdbc;
    private final RequestRow rows;
    private final RequestItems items;

    Requests(JdbcClient jdbc, RequestRow rows, RequestItems items) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.items = items;
    }

    /**
     * The case with this number.
     *
     * @throws CaseNotFoundException if there is none
     */
    public DisclosureRequest byNumber(String caseNumber) {
        return find(caseNumber).orElseThrow(() -> new CaseNotFoundException(caseNumber));
    }

    /** The case with this number, if there is one. */
    public Optional<DisclosureRequest> find(String caseNumber) {
        return jdbc.sql("select * from request where case_number = ?")
                .param(caseNumber)
                .query((row, n) -> rows.read(row, items.of(row.getLong("id"))))
                .optional();
    }

    /** The case with this id. */
    public DisclosureRequest byId(long id) {
        return jdbc.sql("select * from request where id = ?")
                .param(id)
                .query((row, n) -> rows.read(row, items.of(row.getLong("id"))))
                .single();
    }

    /** The cases with these numbers; unknown ones are left out. */
    public List<DisclosureRequest> byNumbers(Collection<String> caseNumbers) {
        if (caseNumbers.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("select * from request where case_number in (:numbers)")
                .param("numbers", caseNumbers)
                .query((row, n) -> rows.read(row, items.of(row.getLong("id"))))
                .list();
    }

    /** What was pointed out when the request came in. */
    public List<IntakeFinding> findingsOf(long requestId) {
        return jdbc.sql("select field, message from intake_finding where request_id = ? order by id")
                .param(requestId)
                .query((row, n) -> new IntakeFinding(row.getString("field"), row.getString("message")))
                .list();
    }

    /** Numbers of other cases of the same applicant name in the organ, newest first, at most ten. */
    public List<String> relatedTo(DisclosureRequest request) {
        return jdbc.sql("""
                        select case_number from request
                        where agency_id = ? and applicant_name = ? and id <> ? order by id desc limit 10
                        """)
                .params(request.agencyId(), request.applicant().name(), request.id())
                .query(String.class)
                .list();
    }

    /** Ties the case to the process instance that drives it. */
    public void drivenBy(long requestId, String processInstanceId) {
        jdbc.sql("update request set process_instance_id = ? where id = ?")
                .params(processInstanceId, requestId)
                .update();
    }
}
