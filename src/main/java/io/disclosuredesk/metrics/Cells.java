package io.disclosuredesk.metrics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Reads the sums together with the differences that are not folded into them yet: one statement, so that none is read twice. */
@Repository
class Cells {

    /** Stands for every single unit or channel in turn, where a question wants them apart. */
    static final String EACH = "";

    private final JdbcTemplate jdbc;

    Cells(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What is asked for.
     *
     * @param unit a unit, {@link CellTable#ALL}, or {@link #EACH}
     * @param channel a channel, {@link CellTable#ALL}, or {@link #EACH}
     * @param from first month, inclusive
     * @param to last month, inclusive
     */
    record Question(long agencyId, Measure measure, String unit, String channel, YearMonth from, YearMonth to) {}

    /** A sum, or a part of one: several of the same coordinates are to be added. */
    record Found(String unit, String channel, YearMonth month, String key, Histogram histogram) {}

    /** The sums by whatever the caller wants to tell apart. */
    Map<String, Histogram> by(Function<Found, String> group, Question question) {
        return by(group, read(question));
    }

    /** The same of what was read before. */
    static Map<String, Histogram> by(Function<Found, String> group, List<Found> read) {
        var sums = new TreeMap<String, Histogram>();
        for (var found : read) {
            sums.computeIfAbsent(group.apply(found), key -> new Histogram()).addAll(found.histogram());
        }
        sums.values().removeIf(Histogram::isEmpty);
        return sums;
    }

    /** All in one of what was read before. */
    static Histogram all(List<Found> read) {
        var sum = new Histogram();
        read.forEach(found -> sum.addAll(found.histogram()));
        return sum;
    }

    List<Found> read(Question question) {
        var parameters = new ArrayList<Object>();
        var folded =
                "select unit, channel, cell_month, cell_key, histogram, 0 as days, 0 as amount from metric_cell where "
                        + where(question, parameters, true);
        var waiting =
                "select unit, channel, cell_month, cell_key, null as histogram, days, sum(amount) as amount from metric_delta where "
                        + where(question, parameters, false)
                        + " group by unit, channel, cell_month, cell_key, days";
        return jdbc.query(folded + " union all " + waiting, (row, n) -> found(row), parameters.toArray());
    }

    private static String where(Question question, List<Object> parameters, boolean folded) {
        parameters.add(question.agencyId());
        parameters.add(question.measure().name());
        parameters.add(question.from().atDay(1));
        parameters.add(question.to().atDay(1));
        return "agency_id = ? and measure = ? and cell_month between ? and ?"
                + chosen("unit", question.unit(), parameters, folded)
                + chosen("channel", question.channel(), parameters, folded);
    }

    private static String chosen(String column, String value, List<Object> parameters, boolean folded) {
        if (value.equals(EACH)) {
            return folded ? " and " + column + " <> '" + CellTable.ALL + "'" : "";
        }
        if (value.equals(CellTable.ALL) && !folded) {
            return "";
        }
        parameters.add(value);
        return " and " + column + " = ?";
    }

    private static Found found(ResultSet row) throws SQLException {
        var text = row.getString("histogram");
        var histogram = text == null ? new Histogram() : Histogram.of(text);
        if (text == null) {
            histogram.add(row.getInt("days"), row.getLong("amount"));
        }
        return new Found(
                row.getString("unit"),
                row.getString("channel"),
                YearMonth.from(row.getObject("cell_month", LocalDate.class)),
                row.getString("cell_key"),
                histogram);
    }
}
