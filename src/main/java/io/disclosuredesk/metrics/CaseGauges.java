package io.disclosuredesk.metrics;

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
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
    private final Calendars calendars;
    private final Clock clock;
    private final MultiGauge open;
    private final Map<MultiGauge, ToDoubleFunction<Organ>> ofOrgan;

    CaseGauges(JdbcTemplate jdbc, Calendars calendars, Clock clock, MeterRegistry registry) {
        this.jdbc = jdbc;
        this.calendars = calendars;
        this.clock = clock;
        this.open = gauge(registry, "disclosure.cases.open", "在办件数，按阶段");
        this.ofOrgan = Map.of(
                gauge(registry, "disclosure.cases.target.passed", "超过承诺期限、未超过法定期限的件数"), Organ::targetPassed,
                gauge(registry, "disclosure.cases.final.passed", "超过法定期限的件数"), Organ::finalPassed,
                gauge(registry, "disclosure.cases.due.soon", "3个工作日内到期（含当日）的件数"), Organ::dueSoon,
                gauge(registry, "disclosure.cases.awaiting.correction", "等待申请人补正的件数"), Organ::awaiting,
                gauge(registry, "disclosure.cases.oldest.days", "最早收到的在办件已收到多少天"), Organ::oldestDays,
                gauge(registry, "disclosure.replies.month", "本月已答复件数"), Organ::replies);
    }

    private static MultiGauge gauge(MeterRegistry registry, String name, String description) {
        return MultiGauge.builder(name).description(description).register(registry);
    }

    /** What one organ has in one stage; stage null where it has nothing. */
    private record Part(String organ, @Nullable String stage, long cases, Organ sums) {}

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
            var parts = parts(today);
            var organs = new TreeMap<String, Organ>();
            parts.forEach(part -> organs.merge(part.organ(), part.sums(), Organ::plus));
            replies(today).forEach(part -> organs.merge(part.organ(), part.sums(), Organ::plus));
            open.register(stages(organs.keySet(), parts), true);
            ofOrgan.forEach((gauge, figure) -> gauge.register(
                    organs.entrySet().stream()
                            .map(organ ->
                                    Row.of(Tags.of("organ", organ.getKey()), figure.applyAsDouble(organ.getValue())))
                            .toList(),
                    true));
        } catch (DataAccessException e) {
            LOG.warn("no figures of the open cases: {}", e.getClass().getSimpleName());
            open.register(List.of(), true);
            ofOrgan.keySet().forEach(gauge -> gauge.register(List.of(), true));
        }
    }

    /** Every stage of every organ, also where nothing is: a series that comes and goes cannot be watched. */
    private static List<Row<?>> stages(Collection<String> organs, List<Part> parts) {
        var rows = new ArrayList<Row<?>>();
        for (var organ : organs) {
            Stream.of(CaseStage.values()).filter(CaseStage::isOpen).forEach(stage -> {
                var cases = parts.stream()
                        .filter(part ->
                                part.organ().equals(organ) && stage.name().equals(part.stage()))
                        .mapToLong(Part::cases)
                        .sum();
                rows.add(Row.of(Tags.of("organ", organ, "stage", stage.name()), cases));
            });
        }
        return rows;
    }

    private List<Part> parts(LocalDate today) {
        var soon = calendars.current().lastDayOf(today, SOON);
        return jdbc.query(
                """
                select a.code, f.stage, count(f.id) as cases, min(f.received_on) as oldest,
                  sum(case when not f.awaiting_correction and f.target_due_on < ? and f.final_due_on >= ? then 1 else 0 end) as target_passed,
                  sum(case when not f.awaiting_correction and f.final_due_on < ? then 1 else 0 end) as final_passed,
                  sum(case when not f.awaiting_correction and f.final_due_on between ? and ? then 1 else 0 end) as due_soon,
                  sum(case when f.awaiting_correction then 1 else 0 end) as awaiting
                from agency a left join case_fact f on f.agency_id = a.id and f.processed_on is null
                group by a.code, f.stage""",
                (row, n) -> new Part(
                        row.getString("code"), row.getString("stage"), row.getLong("cases"), organ(row, today)),
                today,
                today,
                today,
                today,
                soon);
    }

    private static Organ organ(ResultSet row, LocalDate today) throws SQLException {
        var oldest = row.getObject("oldest", LocalDate.class);
        return new Organ(
                row.getLong("target_passed"),
                row.getLong("final_passed"),
                row.getLong("due_soon"),
                row.getLong("awaiting"),
                oldest == null ? 0 : ChronoUnit.DAYS.between(oldest, today),
                0);
    }

    private List<Part> replies(LocalDate today) {
        return jdbc.query(
                """
                select a.code, count(f.id) as replies
                from agency a left join case_fact f on f.agency_id = a.id and f.processed_on between ? and ?
                group by a.code""",
                (row, n) -> new Part(row.getString("code"), null, 0, new Organ(0, 0, 0, 0, 0, row.getLong("replies"))),
                today.withDayOfMonth(1),
                today);
    }
}
