package io.disclosuredesk.metrics;

import io.disclosuredesk.deadline.Awaited;
import io.disclosuredesk.deadline.Channel;
import io.disclosuredesk.decision.Outcome;
import io.disclosuredesk.request.ApplicantType;
import io.disclosuredesk.request.CaseStage;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The table {@code case_fact}. Whoever writes a fact writes the difference to the sums with it. */
@Repository
class FactTable {

    private static final String COLUMNS = """
            agency_id, request_id, case_number, unit, channel, applicant_type, handler_id, received_on, stage,
            awaiting, target_due_on, final_due_on, processed_on, report_row, outcomes, used_days, target_late_at,
            final_late_at, stage_days, target_late_on, final_late_on""";

    private final JdbcTemplate jdbc;
    private final CellTable cells;
    private final CarriedTable carried;

    FactTable(JdbcTemplate jdbc, CellTable cells, CarriedTable carried) {
        this.jdbc = jdbc;
        this.cells = cells;
        this.carried = carried;
    }

    Optional<CaseFact> ofRequest(long requestId) {
        return jdbc.query("select * from case_fact where request_id = ?", (row, n) -> read(row), requestId).stream()
                .findFirst();
    }

    /** Writes a fact for the first time. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(CaseFact fact) {
        addAll(List.of(fact));
    }

    /** Writes many facts for the first time. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void addAll(Collection<CaseFact> facts) {
        insert(facts);
        cells.add(difference(facts));
    }

    void insert(Collection<CaseFact> facts) {
        jdbc.batchUpdate(
                "insert into case_fact (" + COLUMNS
                        + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                facts.stream().map(FactTable::values).toList());
        carried.addAll(facts);
    }

    static Map<CellTable.Cell, Integer> difference(Collection<CaseFact> facts) {
        var difference = new HashMap<CellTable.Cell, Integer>();
        facts.forEach(fact -> count(fact, 1, difference));
        return difference;
    }

    /** Writes what became of a fact. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void change(CaseFact before, CaseFact after) {
        if (before.equals(after)) {
            return;
        }
        // without organ, request and number, which stay, and the request once more to find the row by
        var values = Arrays.copyOfRange(values(after), 3, 22);
        values[18] = after.requestId();
        jdbc.update("""
                        update case_fact set unit = ?, channel = ?, applicant_type = ?, handler_id = ?, received_on = ?, stage = ?,
                          awaiting = ?, target_due_on = ?, final_due_on = ?, processed_on = ?, report_row = ?,
                          outcomes = ?, used_days = ?, target_late_at = ?, final_late_at = ?, stage_days = ?, target_late_on = ?,
                          final_late_on = ?
                        where request_id = ?
                        """, values);
        carried.change(before, after);
        var difference = new HashMap<CellTable.Cell, Integer>();
        count(before, -1, difference);
        count(after, 1, difference);
        cells.add(difference);
    }

    private static void count(CaseFact fact, int amount, Map<CellTable.Cell, Integer> difference) {
        for (var one : Contribution.of(fact)) {
            difference.merge(new CellTable.Cell(fact.agencyId(), one), amount, (a, b) -> a + b == 0 ? null : a + b);
        }
    }

    private static @Nullable Object[] values(CaseFact fact) {
        var result = fact.result();
        return new @Nullable Object[] {
            fact.agencyId(),
            fact.requestId(),
            fact.caseNumber(),
            fact.unit(),
            fact.channel().name(),
            fact.applicantType().name(),
            fact.handlerId(),
            fact.receivedOn(),
            fact.stage().name(),
            fact.awaited().name(),
            fact.targetDueOn(),
            fact.finalDueOn(),
            result == null ? null : result.processedOn(),
            result == null ? null : result.row().key(),
            result == null ? "" : result.outcomes().stream().map(Enum::name).collect(Collectors.joining(" ")),
            result == null ? null : result.usedDays(),
            result == null ? null : result.targetLateAt(),
            result == null ? null : result.finalLateAt(),
            result == null
                    ? ""
                    : result.stageDays().entrySet().stream()
                            .map(entry -> entry.getKey() + "=" + entry.getValue())
                            .collect(Collectors.joining(" ")),
            result == null || result.targetLateAt() == null ? null : result.processedOn(),
            result == null || result.finalLateAt() == null ? null : result.processedOn()
        };
    }

    static CaseFact read(ResultSet row) throws SQLException {
        return new CaseFact(
                row.getLong("agency_id"),
                row.getObject("request_id", Long.class),
                row.getString("case_number"),
                row.getString("unit"),
                Channel.valueOf(row.getString("channel")),
                ApplicantType.valueOf(row.getString("applicant_type")),
                row.getString("handler_id"),
                row.getObject("received_on", LocalDate.class),
                CaseStage.valueOf(row.getString("stage")),
                Awaited.valueOf(row.getString("awaiting")),
                row.getObject("target_due_on", LocalDate.class),
                row.getObject("final_due_on", LocalDate.class),
                result(row));
    }

    private static CaseFact.@Nullable Result result(ResultSet row) throws SQLException {
        var processedOn = row.getObject("processed_on", LocalDate.class);
        return processedOn == null
                ? null
                : new CaseFact.Result(
                        processedOn,
                        ReportRow.ofKey(row.getString("report_row")),
                        words(row.getString("outcomes")).map(Outcome::valueOf).toList(),
                        row.getInt("used_days"),
                        row.getString("target_late_at"),
                        row.getString("final_late_at"),
                        stageDays(row.getString("stage_days")));
    }

    private static Stream<String> words(String text) {
        return Arrays.stream(text.split(" ", -1)).filter(word -> !word.isEmpty());
    }

    private static Map<CaseStage, Integer> stageDays(String text) {
        var days = new EnumMap<CaseStage, Integer>(CaseStage.class);
        words(text).forEach(word -> {
            var equals = word.indexOf('=');
            days.put(CaseStage.valueOf(word.substring(0, equals)), Integer.valueOf(word.substring(equals + 1)));
        });
        return days;
    }
}
