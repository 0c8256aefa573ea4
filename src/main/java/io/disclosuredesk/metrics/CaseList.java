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
    private final Cells cells;
    private final Clock clock;

    CaseList(NamedParameterJdbcTemplate jdbc, OpenFigures open, Cells cells, Clock clock) {
        this.jdbc = jdbc;
        this.open = open;
        this.cells = cells;
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
        var summed = SummedCounts.of(wanted, cells);
        if (summed.isPresent()) {
            return summed.get();
        }
        var parameters = new MapSqlParameterSource();
        var where = where(wanted, parameters, inSource(wanted));
        var count = jdbc.queryForObject(
                "select count(*) from " + source(wanted) + " where " + where, parameters, Long.class);
        return count == null ? 0 : count;
    }

    /** The rows that the conditions are about: all that is known of each case, or the little that narrows what was carried. */
    private static String source(Wanted wanted) {
        return isNarrowedByCarried(wanted)
                ? "(" + CarriedTable.select(carriedPast(wanted.set())) + ") carried"
                : "case_fact";
    }

    private static boolean isNarrowedByCarried(Wanted wanted) {
        return (wanted.set() == ListedSet.OPEN_BEFORE || wanted.set() == ListedSet.OPEN_AFTER)
                && wanted.row() == null
                && wanted.stage() == null
                && wanted.handler() == null
                && wanted.throughStage() == null
                && wanted.minDays() == null
                && wanted.maxDays() == null
                && wanted.lateStage() == null;
    }

    private static String inSource(Wanted wanted) {
        return isNarrowedByCarried(wanted) ? "1 = 1" : inAll(wanted);
    }

    private static String carriedPast(ListedSet set) {
        return set == ListedSet.OPEN_BEFORE ? ":before" : ":to";
    }

    /** @param page from 0 */
    @Transactional(readOnly = true)
    public List<CaseFact> page(Wanted wanted, int page) {
        var parameters = new MapSqlParameterSource();
        var rows = source(wanted) + " where " + where(wanted, parameters, inSource(wanted)) + order(wanted) + " offset "
                + (long) page * PAGE + " rows fetch next " + PAGE + " rows only";
        // of what was carried, which has little of each case, first the fifty and then all that is known of them
        var select = isNarrowedByCarried(wanted)
                ? "select * from case_fact where id in (select id from " + rows + ")" + order(wanted)
                : "select * from " + rows;
        return jdbc.query(select, parameters, (row, n) -> FactTable.read(row));
    }

    /** All of them, one by one, in the order of the pages. */
    @Transactional(readOnly = true)
    public void each(Wanted wanted, Consumer<CaseFact> consumer) {
        var parameters = new MapSqlParameterSource();
        var where = where(wanted, parameters, inAll(wanted));
        jdbc.query("select * from case_fact where " + where + order(wanted), parameters, row -> {
            consumer.accept(FactTable.read(row));
        });
    }

    private static String inAll(Wanted wanted) {
        return "agency_id = :agency and (" + wanted.set().condition() + ")";
    }

    /** The slowest first where it is asked who took long. */
    private static String order(Wanted wanted) {
        if (wanted.minDays() != null) {
            return " order by used_days desc, processed_on desc, id desc";
        }
        return switch (wanted.set()) {
            case RECEIVED -> " order by received_on, id";
            case PROCESSED, ANSWERED -> " order by processed_on, id";
            case TARGET_LATE -> " order by target_late_on, id";
            case FINAL_LATE -> " order by final_late_on, id";
            default -> " order by final_due_on, id";
        };
    }

    private String where(Wanted wanted, MapSqlParameterSource parameters, String base) {
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
        var where = new StringBuilder(base);
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
