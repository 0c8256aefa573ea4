package io.disclosuredesk.metrics;

import io.disclosuredesk.calendar.Calendars;
import io.disclosuredesk.deadline.Channel;
import io.disclosuredesk.request.CaseStage;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is open now, from the facts of the open cases: a hundredth of all. */
@Component
class OpenFigures {

    private static final int FORECAST_DAYS = 10;

    /** Stages that few cases pass and in which the applicant is waited for: no step of the way to a reply. */
    private static final Set<CaseStage> BESIDE = EnumSet.of(CaseStage.CORRECTION, CaseStage.FEE);

    private final JdbcTemplate jdbc;
    private final Cells cells;
    private final Calendars calendars;
    private final Clock clock;

    OpenFigures(JdbcTemplate jdbc, Cells cells, Calendars calendars, Clock clock) {
        this.jdbc = jdbc;
        this.cells = cells;
        this.calendars = calendars;
        this.clock = clock;
    }

    /**
     * Counts of open cases.
     *
     * @param dueThisWeek red line between today and Sunday, both inclusive
     * @param targetPassed the promise has passed, the red line has not
     * @param finalPassed the red line has passed
     * @param awaiting a correction is awaited: nothing is late
     */
    record Open(long all, long dueThisWeek, long targetPassed, long finalPassed, long awaiting) {

        static final Open NONE = new Open(0, 0, 0, 0, 0);

        Open plus(Open other) {
            return new Open(
                    all + other.all,
                    dueThisWeek + other.dueThisWeek,
                    targetPassed + other.targetPassed,
                    finalPassed + other.finalPassed,
                    awaiting + other.awaiting);
        }
    }

    /** Everything that is open, and who has it. */
    record Now(
            Open all,
            Map<String, Open> units,
            Map<String, Open> handlers,
            Map<CaseStage, Open> stages,
            List<Risk> risks) {

        /** How many will probably pass their red line. */
        public long forecast() {
            return risks.size();
        }
    }

    private record Group(String unit, String handler, CaseStage stage, Open open) {}

    /** The figures of today. */
    @Transactional(readOnly = true)
    public Now of(FigureFilter filter) {
        var today = LocalDate.now(clock);
        var units = new TreeMap<String, Open>();
        var handlers = new TreeMap<String, Open>();
        var stages = new EnumMap<CaseStage, Open>(CaseStage.class);
        var all = Open.NONE;
        for (var group : groups(filter, today)) {
            all = all.plus(group.open());
            units.merge(group.unit(), group.open(), Open::plus);
            handlers.merge(group.handler(), group.open(), Open::plus);
            stages.merge(group.stage(), group.open(), Open::plus);
        }
        return new Now(all, units, handlers, stages, atRisk(filter));
    }

    private List<Group> groups(FigureFilter filter, LocalDate today) {
        var sunday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        var parameters = new ArrayList<Object>(List.of(today, sunday, today, today, today, filter.agencyId()));
        return jdbc.query(
                """
                select unit, handler_id, stage, count(*) as cases,
                  sum(case when awaiting = 'NOTHING' and final_due_on between ? and ? then 1 else 0 end) as due_soon,
                  sum(case when awaiting = 'NOTHING' and target_due_on < ? and final_due_on >= ? then 1 else 0 end) as target_passed,
                  sum(case when awaiting = 'NOTHING' and final_due_on < ? then 1 else 0 end) as final_passed,
                  sum(case when awaiting <> 'NOTHING' then 1 else 0 end) as awaiting
                from case_fact where agency_id = ? and processed_on is null""" + chosen(filter, parameters) + " group by unit, handler_id, stage",
                (row, n) -> new Group(
                        row.getString("unit"),
                        row.getString("handler_id"),
                        CaseStage.valueOf(row.getString("stage")),
                        new Open(
                                row.getLong("cases"),
                                row.getLong("due_soon"),
                                row.getLong("target_passed"),
                                row.getLong("final_passed"),
                                row.getLong("awaiting"))),
                parameters.toArray());
    }

    /**
     * A case that will probably pass its red line within the next ten working days.
     *
     * @param left working days after today until the red line
     * @param needed counted days that the remaining stages usually take
     */
    record Risk(String caseNumber, String unit, CaseStage stage, LocalDate finalDueOn, int left, int needed) {}

    /**
     * Those whose red line lies within the next ten working days and whose remaining stages, by the median of the last twelve
     * months, take more days than are left.
     */
    List<Risk> atRisk(FigureFilter filter) {
        var today = LocalDate.now(clock);
        var calendar = calendars.current();
        var needed = needed(filter, today);
        var parameters =
                new ArrayList<Object>(List.of(filter.agencyId(), today, calendar.lastDayOf(today, FORECAST_DAYS)));
        return jdbc
                .query(
                        """
                        select case_number, unit, stage, final_due_on from case_fact
                        where agency_id = ? and processed_on is null and final_due_on between ? and ? and awaiting = 'NOTHING'""" + chosen(filter, parameters) + " order by final_due_on, case_number",
                        (row, n) -> {
                            var dueOn = row.getObject("final_due_on", LocalDate.class);
                            var stage = CaseStage.valueOf(row.getString("stage"));
                            return new Risk(
                                    row.getString("case_number"),
                                    row.getString("unit"),
                                    stage,
                                    dueOn,
                                    calendar.workingDaysBetween(today, dueOn),
                                    needed.getOrDefault(stage, 0));
                        },
                        parameters.toArray())
                .stream()
                .filter(risk -> risk.needed() > risk.left())
                .toList();
    }

    /** By stage: the counted days from now to the service, the rest of the stage itself reckoned whole. */
    private Map<CaseStage, Integer> needed(FigureFilter filter, LocalDate today) {
        var month = YearMonth.from(today);
        var lastYear = new Cells.Question(
                filter.agencyId(), Measure.STAGE, CellTable.ALL, CellTable.ALL, month.minusMonths(12), month);
        var medians = cells.by(Cells.Found::key, lastYear);
        var needed = new EnumMap<CaseStage, Integer>(CaseStage.class);
        var sum = 0;
        var stages = CaseStage.values();
        for (var i = stages.length - 1; i >= 0; i--) {
            var histogram = medians.get(stages[i].name());
            if (!BESIDE.contains(stages[i]) && histogram != null) {
                sum += histogram.median();
            }
            needed.put(stages[i], sum);
        }
        return needed;
    }

    private static String chosen(FigureFilter filter, List<Object> parameters) {
        return chosen("unit", filter.unit(), parameters) + chosen("channel", name(filter.channel()), parameters);
    }

    private static @Nullable String name(@Nullable Channel channel) {
        return channel == null ? null : channel.name();
    }

    private static String chosen(String column, @Nullable String value, List<Object> parameters) {
        if (value == null) {
            return "";
        }
        parameters.add(value);
        return " and " + column + " = ?";
    }
}
