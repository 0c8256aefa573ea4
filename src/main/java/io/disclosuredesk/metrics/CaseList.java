package io.disclosuredesk.metrics;

import io.disclosuredesk.request.ApplicantType;
import io.disclosuredesk.request.CaseStage;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The cases behind a figure: as many as the figure says. */
@Component
class CaseList {

    /** Cases on a page. */
    static final int PAGE = 50;

    private final NamedParameterJdbcTemplate jdbc;
    private final OpenFigures open;
    private final Clock clock;

    CaseList(NamedParameterJdbcTemplate jdbc, OpenFigures open, Clock clock) {
        this.jdbc = jdbc;
        this.open = open;
        this.clock = clock;
    }

    /**
     * What is listed; null does not narrow it.
     *
     * @param lateStage the stage that held a late case when its period ended, or {@link CaseFact#UNKNOWN}
     * @param throughStage a stage that held it for at least one counted day
     * @param minDays counted days, inclusive
     * @param maxDays counted days, inclusive
     * @param numbers the cases of {@link ListedSet#AT_NODE} and {@link ListedSet#REMEDIES}
     */
    record Wanted(
            ListedSet set,
            FigureFilter filter,
            @Nullable ApplicantType type,
            @Nullable ReportRow row,
            @Nullable CaseStage stage,
            @Nullable String lateStage,
            @Nullable String handler,
            @Nullable CaseStage throughStage,
            @Nullable Integer minDays,
            @Nullable Integer maxDays,
            List<String> numbers) {

        static Wanted of(ListedSet set, FigureFilter filter) {
            return new Wanted(set, filter, null, null, null, null, null, null, null, null, List.of());
        }
    }

    /** How many there are. */
    @Transactional(readOnly = true)
    public long count(Wanted wanted) {
        var parameters = new MapSqlParameterSource();
        var where = where(wanted, parameters);
        var count = jdbc.queryForObject("select count(*) from case_fact where " + where, parameters, Long.class);
        return count == null ? 0 : count;
    }

    /** @param page from 0 */
    @Transactional(readOnly = true)
    public List<CaseFact> page(Wanted wanted, int page) {
        var parameters = new MapSqlParameterSource();
        var where = where(wanted, parameters);
        return jdbc.query(
                "select * from case_fact where " + where + order(wanted) + " offset " + (long) page * PAGE
                        + " rows fetch next " + PAGE + " rows only",
                parameters,
                (row, n) -> FactTable.read(row));
    }

    /** All of them, one by one, in the order of the pages. */
    @Transactional(readOnly = true)
    public void each(Wanted wanted, Consumer<CaseFact> consumer) {
        var parameters = new MapSqlParameterSource();
        var where = where(wanted, parameters);
        jdbc.query("select * from case_fact where " + where + order(wanted), parameters, row -> {
            consumer.accept(FactTable.read(row));
        });
    }

    /** The slowest first where it is asked who took long. */
    private static String order(Wanted wanted) {
        if (wanted.minDays() != null) {
            return " order by used_days desc, id";
        }
        return switch (wanted.set()) {
            case RECEIVED -> " order by received_on, id";
            case PROCESSED, ANSWERED -> " order by processed_on, id";
            case TARGET_LATE -> " order by target_late_on, id";
            case FINAL_LATE -> " order by final_late_on, id";
            default -> " order by final_due_on, id";
        };
    }

    private String where(Wanted wanted, MapSqlParameterSource parameters) {
        var filter = wanted.filter();
        var today = LocalDate.now(clock);
        parameters
                .addValue("agency", filter.agencyId())
                .addValue("from", filter.from().atDay(1))
                .addValue("before", filter.from().minusMonths(1).atEndOfMonth())
                .addValue("to", filter.to().atEndOfMonth())
                .addValue("today", today)
                .addValue("sunday", today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)));
        if (wanted.set().condition().contains(":numbers")) {
            var numbers = wanted.set() == ListedSet.AT_RISK
                    ? open.atRisk(filter).stream()
                            .map(OpenFigures.Risk::caseNumber)
                            .toList()
                    : wanted.numbers();
            parameters.addValue("numbers", numbers.isEmpty() ? List.of("") : numbers);
        }
        var where = new StringBuilder("agency_id = :agency and (")
                .append(wanted.set().condition())
                .append(')');
        narrow(where, parameters, "unit", "=", filter.unit());
        narrow(where, parameters, "channel", "=", name(filter.channel()));
        narrow(where, parameters, "applicant_type", "=", name(wanted.type()));
        narrow(
                where,
                parameters,
                "report_row",
                "=",
                wanted.row() == null ? null : wanted.row().key());
        narrow(where, parameters, "stage", "=", name(wanted.stage()));
        narrow(where, parameters, "handler_id", "=", wanted.handler());
        narrow(where, parameters, "used_days", ">=", wanted.minDays());
        narrow(where, parameters, "used_days", "<=", wanted.maxDays());
        narrow(
                where,
                parameters,
                "stage_days",
                "like",
                wanted.throughStage() == null
                        ? null
                        : "%" + wanted.throughStage().name() + "=%");
        var late = wanted.set() == ListedSet.TARGET_LATE ? "target_late_at" : "final_late_at";
        narrow(where, parameters, late, "=", wanted.lateStage());
        return where.toString();
    }

    private static void narrow(
            StringBuilder where,
            MapSqlParameterSource parameters,
            String column,
            String comparison,
            @Nullable Object value) {
        if (value != null) {
            // a column may be narrowed from both sides
            var parameter = "narrow" + parameters.getValues().size();
            parameters.addValue(parameter, value);
            where.append(" and ")
                    .append(column)
                    .append(' ')
                    .append(comparison)
                    .append(" :")
                    .append(parameter);
        }
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}
