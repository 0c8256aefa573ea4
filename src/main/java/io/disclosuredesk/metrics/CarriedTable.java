package io.disclosuredesk.metrics;

import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/**
 * The table {@code carried_case}: which cases had been received by the end of a month and were dealt with after it. One row a
 * case and month, with what its lists are narrowed and ordered by, so that what was carried past a day long ago is counted case
 * by case without reading what came since.
 */
@Repository
class CarriedTable {

    private final JdbcTemplate jdbc;

    CarriedTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The months at whose end the case was open, of a case that was dealt with; none for an open one. */
    static List<YearMonth> months(CaseFact fact) {
        if (fact.result() == null) {
            return List.of();
        }
        var last = YearMonth.from(fact.result().processedOn());
        return Stream.iterate(
                        YearMonth.from(fact.receivedOn()), month -> month.isBefore(last), month -> month.plusMonths(1))
                .toList();
    }

    /**
     * Selects the cases that had been received by a last day of a month and were not dealt with by then, with what the lists of
     * them are narrowed and ordered by.
     *
     * @param monthEnd the name of the parameter, with its colon
     */
    static String select(String monthEnd) {
        return """
                select fact_id as id, final_due_on, unit, channel, applicant_type from carried_case
                where agency_id = :agency and month_end = %1$s
                union all
                select id, final_due_on, unit, channel, applicant_type from case_fact
                where agency_id = :agency and processed_on is null and received_on <= %1$s""".formatted(monthEnd);
    }

    /** The ids of the same cases. */
    static String ids(String monthEnd) {
        return "select id from (" + select(monthEnd) + ") carried";
    }

    /** For facts written for the first time. */
    void addAll(Collection<CaseFact> facts) {
        jdbc.batchUpdate(
                """
                insert into carried_case (agency_id, month_end, applicant_type, unit, channel, final_due_on, fact_id)
                select agency_id, cast(? as date), applicant_type, unit, channel, final_due_on, id
                from case_fact where agency_id = ? and case_number = ?""",
                facts.stream()
                        .flatMap(fact -> months(fact).stream()
                                .map(month -> new Object[] {month.atEndOfMonth(), fact.agencyId(), fact.caseNumber()}))
                        .toList());
    }

    /** What the rows of a case hold; nothing where it has none. */
    private static List<Object> kept(CaseFact fact) {
        var months = months(fact);
        return months.isEmpty()
                ? List.of()
                : List.of(months, fact.applicantType(), fact.unit(), fact.channel(), fact.finalDueOn());
    }

    void change(CaseFact before, CaseFact after) {
        if (kept(before).equals(kept(after))) {
            return;
        }
        jdbc.update(
                "delete from carried_case where fact_id = (select id from case_fact where agency_id = ? and case_number = ?)",
                before.agencyId(),
                before.caseNumber());
        addAll(List.of(after));
    }
}
