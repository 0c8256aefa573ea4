package io.disclosuredesk.metrics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Table 4 of the annual report: reconsiderations and suits over replies (law sheet §4.2).
 *
 * @param cells by the name of the route, how many ended in each {@link RemedyResult}, and the total
 */
record LitigationTable(Map<String, List<Long>> cells) {

    /** The columns of a group: the results, then null for the total. */
    static final List<@Nullable RemedyResult> COLUMNS = columns();

    /** @throws IllegalArgumentException where a group is missing or unknown, or has not five numbers */
    LitigationTable {
        var ordered = new LinkedHashMap<String, List<Long>>();
        for (var route : RemedyRoute.values()) {
            var group = cells.getOrDefault(route.name(), List.of());
            if (group.size() != COLUMNS.size()) {
                throw new IllegalArgumentException("年报表四的“" + route.label() + "”应有五个数");
            }
            ordered.put(route.name(), List.copyOf(group));
        }
        if (cells.size() != ordered.size()) {
            throw new IllegalArgumentException("年报表四有不认识的组");
        }
        cells = ordered;
    }

    static LitigationTable of(List<RemedyCount> counts) {
        var cells = new LinkedHashMap<String, List<Long>>();
        for (var route : RemedyRoute.values()) {
            var group = new ArrayList<Long>();
            for (var result : RemedyResult.values()) {
                group.add(counts.stream()
                        .filter(count -> count.route() == route && count.result() == result)
                        .mapToLong(RemedyCount::count)
                        .sum());
            }
            group.add(group.stream().mapToLong(Long::longValue).sum());
            cells.put(route.name(), group);
        }
        return new LitigationTable(cells);
    }

    private static List<@Nullable RemedyResult> columns() {
        var columns = new ArrayList<@Nullable RemedyResult>(Arrays.asList(RemedyResult.values()));
        columns.add(null);
        return Collections.unmodifiableList(columns);
    }

    /** What the form calls a column. */
    static String label(@Nullable RemedyResult result) {
        return result == null ? "总计" : result.label();
    }

    List<Long> group(RemedyRoute route) {
        return cells.getOrDefault(route.name(), List.of());
    }

    /** @param result null for the total */
    long cell(RemedyRoute route, @Nullable RemedyResult result) {
        return group(route).get(COLUMNS.indexOf(result));
    }
}
