package io.disclosuredesk.metrics;

import io.disclosuredesk.agency.Agencies;
import io.disclosuredesk.calendar.Calendars;
import io.disclosuredesk.request.CaseStage;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Figures of the open cases for the operators' monitoring, by organ; numbers only. They are counted now and then, so reading
 * them costs no query; while the database does not answer there are none, rather than old ones.
 */
@Component
class CaseGauges {

    private static final Logger LOG = LoggerFactory.getLogger(CaseGauges.class);
    private static final int SOON = 3;

    private final JdbcTemplate jdbc;
    private final Agencies agencies;
    private final Calendars calendars;
    private final Clock clock;
    private final MultiGauge open;
    private final Map<MultiGauge, ToDoubleFunction<Organ>> ofOrgan;

    CaseGauges(JdbcTemplate jdbc, Agencies agencies, Calendars calendars, Clock clock, MeterRegistry registry) {
        this.jdbc = jdbc;
        this.agencies = agencies;
        this.calendars = calendars;
        this.clock = clock;
        this.open = gauge(registry, "disclosure.cases.open", "在办件数，按阶段");
        this.ofOrgan = Map.of(
                gauge(registry, "disclosure.cases.target.passed", "超过承诺期限、未超过法定期限的件数"), Organ::targetPassed,
                gauge(registry, "disclosure.cases.final.passed", "超过法定期限的件数"), Organ::finalPassed,
                gauge(registry, "disclosure.cases.due.soon", "3个工作日内到期（含当日）的件数"), Organ::dueSoon,
                gauge(registry, "disclosure.cases.awaiting.correction", "等待申请人补正或者缴费的件数"), Organ::awaiting,
                gauge(registry, "disclosure.cases.oldest.days", "最早收到的在办件已收到多少天"), Organ::oldestDays,
                gauge(registry, "disclosure.replies.month", "本月已答复件数"), Organ::replies);
    }

    private static MultiGauge gauge(MeterRegistry registry, String name, String description) {
        return MultiGauge.builder(name).description(description).register(registry);
    }

    /** What an organ has in one stage. */
    private record Part(String stage, double cases, Organ sums) {}

    private record Organ(
            double targetPassed,
            double finalPassed,
            double dueSoon,
            double awaiting,
            double oldestDays,
            double replies) {

        Organ plus(Organ other) {
            return new Organ(
                    targetPassed + other.targetPassed,
                    finalPassed + other.finalPassed,
                    dueSoon + other.dueSoon,
                    awaiting + other.awaiting,
                    Math.max(oldestDays, other.oldestDays),
                    replies + other.replies);
        }
    }

    /** Counts anew. */
    @Scheduled(fixedDelayString = "PT20S")
    synchronized void refresh() {
        try {
            var today = LocalDate.now(clock);
            var soon = calendars.current().lastDayOf(today, SOON);
            var stages = new ArrayList<Row<?>>();
            var organs = new TreeMap<String, Organ>();
            for (var id : jdbc.queryForList("select id from agency", Long.class)) {
                var code = agencies.byId(id).code();
                var parts = parts(id, today, soon);
                stages.addAll(stages(code, parts));
                organs.put(code, parts.stream().map(Part::sums).reduce(replies(id, today), Organ::plus));
            }
            show(stages, organs);
        } catch (DataAccessException e) {
            LOG.warn("no figures of the open cases: {}", e.getClass().getSimpleName());
            show(List.of(), Map.of());
        }
    }

    private void show(List<Row<?>> stages, Map<String, Organ> organs) {
        open.register(stages, true);
        ofOrgan.forEach((gauge, figure) -> gauge.register(
                organs.entrySet().stream()
                        .map(organ -> Row.of(Tags.of("organ", organ.getKey()), figure.applyAsDouble(organ.getValue())))
                        .toList(),
                true));
    }

    /** Every stage, also where nothing is: a series that comes and goes cannot be watched. */
    private static List<Row<?>> stages(String organ, List<Part> parts) {
        var cases = parts.stream().collect(Collectors.toMap(Part::stage, Part::cases));
        return Stream.of(CaseStage.values())
                .filter(CaseStage::isOpen)
                .<Row<?>>map(stage ->
                        Row.of(Tags.of("organ", organ, "stage", stage.name()), cases.getOrDefault(stage.name(), 0.0)))
                .toList();
    }

    /** One organ at a time: asked for all at once, a database reads the closed cases of all years as well. */
    private List<Part> parts(long agencyId, LocalDate today, LocalDate soon) {
        return jdbc.query(
                """
                select stage, count(*) as cases, min(received_on) as oldest,
                  sum(case when awaiting = 'NOTHING' and target_due_on < ? and final_due_on >= ? then 1 else 0 end) as target_passed,
                  sum(case when awaiting = 'NOTHING' and final_due_on < ? then 1 else 0 end) as final_passed,
                  sum(case when awaiting = 'NOTHING' and final_due_on between ? and ? then 1 else 0 end) as due_soon,
                  sum(case when awaiting <> 'NOTHING' then 1 else 0 end) as awaiting
                from case_fact where agency_id = ? and processed_on is null group by stage""",
                (row, n) -> new Part(row.getString("stage"), row.getLong("cases"), organ(row, today)),
                today,
                today,
                today,
                today,
                soon,
                agencyId);
    }

    private static Organ organ(ResultSet row, LocalDate today) throws SQLException {
        var oldest = row.getObject("oldest", LocalDate.class);
        return new Organ(
                row.getLong("target_passed"),
                row.getLong("final_passed"),
                row.getLong("due_soon"),
                row.getLong("awaiting"),
                ChronoUnit.DAYS.between(oldest, today),
                0);
    }

    private Organ replies(long agencyId, LocalDate today) {
        var replies = jdbc.query(
                "select count(*) from case_fact where agency_id = ? and processed_on between ? and ? and stage <> 'WITHDRAWN'",
                (row, n) -> row.getLong(1),
                agencyId,
                today.withDayOfMonth(1),
                today);
        return new Organ(0, 0, 0, 0, 0, replies.get(0));
    }
}
