package io.disclosuredesk.metrics;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.disclosuredesk.calendar.Calendars;
import io.disclosuredesk.calendar.WorkingDayCalendar;
import io.disclosuredesk.deadline.Channel;
import io.disclosuredesk.metrics.Lives.Life;
import io.disclosuredesk.request.ApplicantType;
import io.disclosuredesk.request.CaseHistory;
import io.disclosuredesk.request.CaseStage;
import io.disclosuredesk.request.CaseTables.Cases;
import io.disclosuredesk.request.EventType;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.jdbc.JdbcTest;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Whatever happened to a hundred cases: every figure, under every filter, is what counting them one by one gives. */
@JdbcTest
@ContextConfiguration(classes = MetricTables.class)
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class FiguresIT {

    private static final int CASES = 120;

    @Autowired
    Cases cases;

    @Autowired
    CaseHistory history;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    MetricTables.Today today;

    @Autowired
    Calendars calendars;

    @Autowired
    CellTable table;

    @Autowired
    FlowFigures flow;

    @Autowired
    OpenFigures open;

    @Autowired
    CaseList list;

    @Autowired
    Movements movements;

    @Autowired
    CaseCounts counts;

    private long agency;
    private WorkingDayCalendar calendar = new WorkingDayCalendar(List.of(), 2024, 2026);

    @BeforeEach
    void startAnew() {
        agency = cases.agency().id();
        for (var name : List.of("metric_delta", "metric_cell", "case_fact", "clock_event", "case_event")) {
            jdbc.update("delete from " + name);
        }
        calendar = calendars.current();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void sayWhatARecountSays(long seed) {
        var random = new Random(seed);
        var lives = lives(seed, random);
        var recount = new Recount(lives, calendar);
        for (var filter : filters(random)) {
            sameFlow(filter, recount.only(filter));
            sameOpen(filter, recount.only(filter).open());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {5, 6})
    void carryFromYearToYear(long seed) {
        var lives = lives(seed, new Random(seed));
        var recount = new Recount(lives, calendar);
        for (var year = 2024; year <= 2026; year++) {
            var from = YearMonth.of(year, 1);
            var to = YearMonth.of(year, 12);
            var movement = movements.between(agency, from, to);
            var next = movements.between(agency, from.plusYears(1), to.plusYears(1));
            var carried = counts.openAfter(agency, to);
            for (var type : ApplicantType.values()) {
                var own = recount.only(life -> life.type == type);
                assertThat(carried.getOrDefault(type, 0L)).isEqualTo(of(next.openBefore(), type));
                var before = of(movement.openBefore(), type);
                var received = of(movement.received(), type);
                assertThat(received).isEqualTo(own.receivedIn(from, to).count());
                assertThat(before).isEqualTo(own.count(life -> Recount.isOwedAt(life, from.atDay(1))));
                long processed = 0;
                for (var row : ReportRow.values()) {
                    var count = of(of(movement.processed(), row), type);
                    assertThat(count).isEqualTo(own.dealtWithIn(from, to).count(life -> Recount.row(life) == row));
                    processed += count;
                }
                assertThat(before + received).isEqualTo(processed + of(next.openBefore(), type));
            }
        }
    }

    private static <K, V> V of(Map<K, V> counts, K key) {
        return Objects.requireNonNull(counts.get(key));
    }

    /** After a court's decision, for instance: the request was dealt with once, in the year of the first reply. */
    @Test
    void countAReplyMadeAgainNoSecondTime() {
        var lives = lives(7, new Random(7));
        var served =
                lives.stream().filter(life -> life.servedOn != null).findFirst().orElseThrow();
        var year = YearMonth.from(Lives.FIRST);
        var before = movements.between(agency, year, YearMonth.from(Lives.LAST));
        jdbc.update("update request set served_on = ?, stage = 'DELIVERY' where id = ?", Lives.LAST, served.id);
        transaction.executeWithoutResult(
                status -> history.append(served.id, EventType.REPLY_ISSUED, CaseHistory.SYSTEM, "重新答复"));
        assertThat(movements.between(agency, year, YearMonth.from(Lives.LAST))).isEqualTo(before);
        var month = YearMonth.from(Objects.requireNonNull(served.servedOn));
        var names = new ArrayList<Long>();
        list.each(
                CaseList.Wanted.of(ListedSet.PROCESSED, new FigureFilter(agency, null, null, month, month)),
                fact -> names.add(fact.requestId()));
        assertThat(names).contains(served.id);
    }

    /** What V21 writes for the cases of an earlier release. */
    @Test
    void areCarriedAsTheMigrationCarriesThem() throws Exception {
        lives(8, new Random(8));
        var carried = "select * from carried_case order by fact_id, month_end";
        var kept = jdbc.queryForList(carried);
        assertThat(kept).isNotEmpty();
        jdbc.update("delete from carried_case");
        var migration = new ClassPathResource("db/migration/V21__carried_cases.sql").getContentAsString(UTF_8);
        var from = migration.indexOf("insert into carried_case");
        jdbc.update(migration.substring(from, migration.indexOf(';', from)));
        assertThat(jdbc.queryForList(carried)).isEqualTo(kept);
    }

    /** Folded at any time, or not at all. */
    private List<Life> lives(long seed, Random random) {
        var maker = new Lives(seed, cases, history, transaction, jdbc, today, calendar);
        var lives = new ArrayList<Life>();
        for (var i = 0; i < CASES; i++) {
            lives.add(maker.live());
            if (random.nextInt(40) == 0) {
                while (table.fold()) {
                    // until nothing is left
                }
            }
        }
        today.is(Lives.LAST);
        return lives;
    }

    private List<FigureFilter> filters(Random random) {
        var filters = new ArrayList<FigureFilter>();
        for (@Nullable String unit : new @Nullable String[] {null, "用地科", "规划科"}) {
            for (@Nullable Channel channel : new @Nullable Channel[] {null, Channel.ONLINE, Channel.FAX}) {
                var from = YearMonth.from(Lives.FIRST).plusMonths(random.nextInt(14));
                filters.add(new FigureFilter(agency, unit, channel, from, from.plusMonths(random.nextInt(8))));
                filters.add(new FigureFilter(
                        agency, unit, channel, YearMonth.from(Lives.FIRST), YearMonth.from(Lives.LAST)));
            }
        }
        return filters;
    }

    private void sameFlow(FigureFilter filter, Recount all) {
        var figures = flow.of(filter);
        var received = all.receivedIn(filter.from(), filter.to());
        var served = all.servedIn(filter.from(), filter.to());
        assertThat(figures.received()).isEqualTo(received.count());
        sameSpeed(figures.speed(), served);
        assertThat(figures.targetLate()).isEqualTo(served.count(Recount::isTargetLate));
        assertThat(figures.finalLate()).isEqualTo(served.count(Recount::isFinalLate));
        var days = served.daysByStage();
        for (var stage : figures.stages()) {
            assertThat(stage.days()).isEqualTo(days.getOrDefault(stage.stage(), 0L));
            assertThat(stage.finalLate())
                    .isEqualTo(served.count(
                            life -> Recount.isFinalLate(life) && Recount.held(life, life.finalDueOn) == stage.stage()));
        }
        assertThat(figures.stages().stream()
                        .mapToLong(FlowFigures.StagePart::days)
                        .sum())
                .isEqualTo(
                        served.usedDays().stream().mapToLong(Integer::longValue).sum());
        for (var unit : figures.units()) {
            var own = served.only(life -> life.unit.equals(unit.key()));
            sameSpeed(unit.speed(), own);
            assertThat(unit.targetLate()).isEqualTo(own.count(Recount::isTargetLate));
            assertThat(unit.finalLate()).isEqualTo(own.count(Recount::isFinalLate));
        }
        for (var row : figures.rows()) {
            sameSpeed(row.speed(), served.only(life -> Recount.row(life).key().equals(row.key())));
        }
        for (var handler : figures.handlers()) {
            sameSpeed(handler.speed(), served.only(life -> life.handler.equals(handler.key())));
        }
        figures.channels()
                .forEach((channel, count) -> assertThat(count)
                        .isEqualTo(received.count(life -> life.channel.name().equals(channel))));
        for (var month : figures.months()) {
            assertThat(month.received())
                    .isEqualTo(all.receivedIn(month.month(), month.month()).count());
            var own = all.servedIn(month.month(), month.month());
            assertThat(month.replies()).isEqualTo(own.count());
            assertThat(month.median()).isEqualTo(Recount.quantile(own.usedDays(), 0.5));
        }
        new Listings(list).ofPeriod(filter, all);
    }

    private void sameOpen(FigureFilter filter, Recount all) {
        var now = open.of(filter);
        assertThat(now.all().all()).isEqualTo(all.count());
        assertThat(now.all().awaiting()).isEqualTo(all.open().count(life -> life.awaiting));
        var running = all.only(life -> !life.awaiting);
        var passed = running.only(life -> life.finalDueOn.isBefore(Lives.LAST));
        assertThat(now.all().finalPassed()).isEqualTo(passed.count());
        var promise =
                running.only(life -> life.targetDueOn.isBefore(Lives.LAST) && !life.finalDueOn.isBefore(Lives.LAST));
        assertThat(now.all().targetPassed()).isEqualTo(promise.count());
        for (var stage : CaseStage.values()) {
            var group = now.stages().get(stage);
            assertThat(group == null ? 0 : group.all())
                    .isEqualTo(all.count(life -> Recount.held(life, Lives.LAST) == stage));
        }
        now.handlers()
                .forEach((handler, group) ->
                        assertThat(group.all()).isEqualTo(all.count(life -> life.handler.equals(handler))));
        var listings = new Listings(list);
        listings.same(ListedSet.OPEN, filter, all);
        listings.same(ListedSet.FINAL_PASSED, filter, passed);
        listings.same(ListedSet.TARGET_PASSED, filter, promise);
        listings.same(ListedSet.AWAITING, filter, all.open().only(life -> life.awaiting));
        assertThat(list.count(CaseList.Wanted.of(ListedSet.AT_RISK, filter))).isEqualTo(now.forecast());
    }

    private static void sameSpeed(FlowFigures.Speed speed, Recount served) {
        var days = served.usedDays();
        assertThat(speed.replies()).isEqualTo(days.size());
        assertThat(speed.median()).isEqualTo(Recount.quantile(days, 0.5));
        assertThat(speed.p90()).isEqualTo(Recount.quantile(days, 0.9));
        assertThat(speed.within15())
                .isEqualTo(days.stream().filter(used -> used <= 15).count());
        assertThat(speed.within20())
                .isEqualTo(days.stream().filter(used -> used <= 20).count());
    }
}
