package io.disclosuredesk.metrics;

import io.disclosuredesk.request.ApplicantType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;

/**
 * Table 3 of the annual report: what became of the requests, by who asked.
 *
 * @param cells by the key of the row, the seven numbers of {@link FormColumn}
 */
record AnnualTable(Map<String, List<Long>> cells) {

    /** @throws IllegalArgumentException where a row is missing or unknown, or has not seven numbers */
    AnnualTable {
        var keys = FormRow.ALL.stream().map(FormRow::key).toList();
        var ordered = new LinkedHashMap<String, List<Long>>();
        for (var key : keys) {
            var row = cells.getOrDefault(key, List.of());
            if (row.size() != FormColumn.values().length) {
                throw new IllegalArgumentException("年报表三的“" + key + "”应有七个数");
            }
            ordered.put(key, List.copyOf(row));
        }
        if (cells.size() != keys.size()) {
            throw new IllegalArgumentException("年报表三有不认识的行");
        }
        cells = ordered;
    }

    /**
     * The table of a period.
     *
     * @param openAfter what is open at its end, counted by itself: not reckoned from the movement, so that the table can be
     *     checked against itself
     */
    static AnnualTable of(Movement movement, Map<ApplicantType, Long> openAfter) {
        var cells = new LinkedHashMap<String, List<Long>>();
        for (var row : FormRow.ALL) {
            cells.put(row.key(), row(count(row, movement, openAfter)));
        }
        return new AnnualTable(cells);
    }

    private static ToLongFunction<ApplicantType> count(
            FormRow row, Movement movement, Map<ApplicantType, Long> openAfter) {
        var result = row.result();
        if (result != null) {
            return type -> at(movement.processed().getOrDefault(result, Map.of()), type);
        }
        if (row.equals(FormRow.NEW)) {
            return type -> at(movement.received(), type);
        }
        if (row.equals(FormRow.CARRIED_OVER)) {
            return type -> at(movement.openBefore(), type);
        }
        if (row.equals(FormRow.CARRIED_FORWARD)) {
            return type -> at(openAfter, type);
        }
        return type -> movement.processed().values().stream()
                .mapToLong(counts -> at(counts, type))
                .sum();
    }

    private static List<Long> row(ToLongFunction<ApplicantType> count) {
        var numbers = new ArrayList<Long>();
        for (var column : FormColumn.COUNTED) {
            var type = column.type();
            numbers.add(type == null ? 0L : count.applyAsLong(type));
        }
        numbers.add(numbers.stream().mapToLong(Long::longValue).sum());
        return numbers;
    }

    private static long at(Map<ApplicantType, Long> counts, ApplicantType type) {
        return counts.getOrDefault(type, 0L);
    }

    long cell(FormRow row, FormColumn column) {
        return row(row).get(column.position());
    }

    List<Long> row(FormRow row) {
        return cells.getOrDefault(row.key(), List.of());
    }

    /** The sum over several rows in one column. */
    long sum(List<FormRow> rows, FormColumn column) {
        return rows.stream().mapToLong(row -> cell(row, column)).sum();
    }
}
