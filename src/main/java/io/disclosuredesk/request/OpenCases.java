package io.disclosuredesk.request;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The cases whose reply is still owed and whose period runs, by their dates. Read without their items: a watch needs none. */
@Repository
class OpenCases {

    private static final String RUNNING = "closed_at is null and served_on is null and awaiting = 'NOTHING'";

    private final JdbcClient jdbc;
    private final RequestRow rows;

    OpenCases(JdbcClient jdbc, RequestRow rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    /** Ids of those whose red line lies in {@code [from, to]}, the most urgent first. */
    List<Long> dueWithin(LocalDate from, LocalDate to) {
        return jdbc.sql("select id from request where " + RUNNING
                        + " and final_due_on between ? and ? order by final_due_on, id")
                .params(from, to)
                .query(Long.class)
                .list();
    }

    /** Ids of those whose promise or red line passed before {@code today}, the most urgent first. */
    List<Long> passedBefore(LocalDate today) {
        return jdbc.sql("select id from request where " + RUNNING
                        + " and (target_due_on < ? or final_due_on < ?) order by final_due_on, id")
                .params(today, today)
                .query(Long.class)
                .list();
    }

    /** The cases with these ids; those answered meanwhile are left out. */
    List<DisclosureRequest> read(Collection<Long> ids) {
        return jdbc.sql("select * from request where id in (:ids) and " + RUNNING + " order by final_due_on, id")
                .param("ids", ids)
                .query((row, n) -> rows.read(row, List.of()))
                .list();
    }

    /** The case, locked until the transaction ends; empty when it was answered meanwhile. */
    Optional<DisclosureRequest> lock(String caseNumber) {
        return jdbc.sql("select * from request where case_number = ? and " + RUNNING + " for update")
                .param(caseNumber)
                .query((row, n) -> rows.read(row, List.of()))
                .optional();
    }
}
