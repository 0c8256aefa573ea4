package io.disclosuredesk.metrics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The sums. A transaction that changes a case only appends differences, so that cases closed at the same time do not wait for
 * each other; {@link #fold} adds them to the sums later, and whoever reads adds what is not folded yet. Every sum is kept for
 * each unit and channel, for each of the two, and for all, so that reading takes as long for a million cases as for a thousand.
 */
@Repository
public class CellTable {

    /** In a sum over all units or all channels. */
    static final String ALL = "*";

    /** So many numbers of differences are folded at once. */
    private static final int BATCH = 200_000;

    private final JdbcTemplate jdbc;

    CellTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** What one difference belongs to. */
    record Cell(long agencyId, Contribution what) {}

    /**
     * A sum.
     *
     * @param unit {@link #ALL} for all
     * @param channel {@link #ALL} for all
     */
    private record Sum(long agencyId, Measure measure, String unit, String channel, LocalDate month, String key) {}

    /** Appends differences, in the transaction that makes them. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(Map<Cell, Integer> differences) {
        if (differences.isEmpty()) {
            return;
        }
        jdbc.batchUpdate(
                """
                insert into metric_delta (agency_id, measure, unit, channel, cell_month, cell_key, days, amount)
                values (?, ?, ?, ?, ?, ?, ?, ?)""",
                differences.entrySet().stream()
                        .map(entry -> {
                            var what = entry.getKey().what();
                            return new Object[] {
                                entry.getKey().agencyId(),
                                what.measure().name(),
                                what.unit(),
                                what.channel(),
                                what.month(),
                                what.key(),
                                what.days(),
                                entry.getValue()
                            };
                        })
                        .toList());
    }

    /** How many differences wait to be folded, at most {@code enough}. */
    int waiting(int enough) {
        var count = jdbc.queryForObject(
                "select count(*) from (select id from metric_delta fetch first " + enough + " rows only) waiting",
                Integer.class);
        return count == null ? 0 : count;
    }

    /**
     * Adds differences to the sums, as many as one transaction should.
     *
     * @return whether some may be left
     */
    @Transactional
    public boolean fold() {
        // of two who fold at once the second waits and finds less to do
        jdbc.queryForList("select id from metric_fold for update");
        var batch = UUID.randomUUID().toString();
        // differences of transactions that commit meanwhile are not marked, and so neither added nor removed
        var claimed = jdbc.update(
                "update metric_delta set batch = ? where id <= (select min(id) from metric_delta) + " + BATCH, batch);
        if (claimed == 0) {
            return false;
        }
        var sums = new HashMap<Sum, Histogram>();
        jdbc.query(
                """
                select agency_id, measure, unit, channel, cell_month, cell_key, days, sum(amount) as amount
                from metric_delta where batch = ?
                group by agency_id, measure, unit, channel, cell_month, cell_key, days""",
                row -> {
                    spread(cell(row), row.getLong("amount"), sums);
                },
                batch);
        store(sums);
        jdbc.update("delete from metric_delta where batch = ?", batch);
        return waiting(1) > 0;
    }

    private static Cell cell(ResultSet row) throws SQLException {
        return new Cell(
                row.getLong("agency_id"),
                new Contribution(
                        Measure.valueOf(row.getString("measure")),
                        row.getString("unit"),
                        row.getString("channel"),
                        row.getObject("cell_month", LocalDate.class),
                        row.getString("cell_key"),
                        row.getInt("days")));
    }

    /** Adds a difference to each sum that it belongs to. */
    private static void spread(Cell cell, long amount, Map<Sum, Histogram> sums) {
        var what = cell.what();
        var apart = what.measure().toldApart();
        for (var unit : apart ? List.of(what.unit(), ALL) : List.of(ALL)) {
            for (var channel : apart ? List.of(what.channel(), ALL) : List.of(ALL)) {
                var sum = new Sum(cell.agencyId(), what.measure(), unit, channel, what.month(), what.key());
                sums.computeIfAbsent(sum, key -> new Histogram()).add(what.days(), amount);
            }
        }
    }

    /** Adds very many differences at once, without writing them down first. */
    void addFolded(Map<Cell, Integer> differences) {
        jdbc.queryForList("select id from metric_fold for update");
        var sums = new HashMap<Sum, Histogram>();
        differences.forEach((cell, amount) -> spread(cell, amount, sums));
        store(sums);
    }

    private void store(Map<Sum, Histogram> sums) {
        var known = known(sums.keySet());
        var fresh = new ArrayList<Object[]>();
        var changed = new ArrayList<Object[]>();
        sums.forEach((sum, difference) -> {
            var before = known.get(sum);
            var histogram = before == null ? new Histogram() : before;
            histogram.addAll(difference);
            (before == null ? fresh : changed).add(new Object[] {
                histogram.text(),
                sum.agencyId(),
                sum.measure().name(),
                sum.unit(),
                sum.channel(),
                sum.month(),
                sum.key()
            });
        });
        jdbc.batchUpdate("""
                insert into metric_cell (histogram, agency_id, measure, unit, channel, cell_month, cell_key)
                values (?, ?, ?, ?, ?, ?, ?)""", fresh);
        jdbc.batchUpdate("""
                update metric_cell set histogram = ? where agency_id = ? and measure = ? and unit = ? and channel = ?
                  and cell_month = ? and cell_key = ?""", changed);
    }

    /** The sums as they are, a query for each organ, measure and month. */
    private Map<Sum, Histogram> known(Collection<Sum> sums) {
        var known = new HashMap<Sum, Histogram>();
        sums.stream()
                .map(sum -> new Sum(sum.agencyId(), sum.measure(), ALL, ALL, sum.month(), ""))
                .distinct()
                .forEach(sum -> jdbc.query(
                        "select * from metric_cell where agency_id = ? and measure = ? and cell_month = ?",
                        row -> {
                            known.put(
                                    new Sum(
                                            sum.agencyId(),
                                            sum.measure(),
                                            row.getString("unit"),
                                            row.getString("channel"),
                                            sum.month(),
                                            row.getString("cell_key")),
                                    Histogram.of(row.getString("histogram")));
                        },
                        sum.agencyId(),
                        sum.measure().name(),
                        sum.month()));
        return known;
    }
}
