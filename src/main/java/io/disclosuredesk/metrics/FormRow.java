package io.disclosuredesk.metrics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of table 3 as the form prints it (国办公开办函〔2021〕30号; law sheet §4.1).
 *
 * @param code its number in the table: 3.3.1
 * @param key its name in links and files
 * @param result the result counted in it; null for what came in, what goes on and the total
 * @param level1 the heading of its part; words in braces depend on the period
 * @param level2 the heading of its group, empty where it has none
 * @param level3 its own words, empty where the group has no further rows
 */
record FormRow(String code, String key, @Nullable ReportRow result, String level1, String level2, String level3) {

    private static final String RESULTS = "三、{本年度}办理结果";

    private static final Map<String, String> GROUPS = Map.of(
            "3.1", "（一）予以公开",
            "3.2", "（二）部分公开（区分处理的，只计这一情形，不计其他情形）",
            "3.3", "（三）不予公开",
            "3.4", "（四）无法提供",
            "3.5", "（五）不予处理",
            "3.6", "（六）其他处理",
            "3.7", "（七）总计");

    static final FormRow NEW = new FormRow("1", "new_received", null, "一、{本年}新收政府信息公开申请数量", "", "");
    static final FormRow CARRIED_OVER = new FormRow("2", "carried_over", null, "二、{上年}结转政府信息公开申请数量", "", "");
    static final FormRow PROCESSED =
            new FormRow("3.7", "total_processed", null, RESULTS, GROUPS.getOrDefault("3.7", ""), "");
    static final FormRow CARRIED_FORWARD = new FormRow("4", "carried_forward", null, "四、结转{下年度}继续办理", "", "");

    /** The rows in which a result is counted. */
    static final List<FormRow> RESULTS_ONLY =
            Arrays.stream(ReportRow.values()).map(FormRow::of).toList();

    /** All 25, in the order of the table. */
    static final List<FormRow> ALL = all();

    private static FormRow of(ReportRow row) {
        var numbers = row.code().split("\\.", -1);
        var group = GROUPS.getOrDefault(numbers[0] + "." + numbers[1], "");
        var own = numbers.length == 3 ? numbers[2] + "." + row.label() : "";
        return new FormRow(row.code(), row.key(), row, RESULTS, group, own);
    }

    private static List<FormRow> all() {
        var all = new ArrayList<FormRow>();
        all.add(NEW);
        all.add(CARRIED_OVER);
        all.addAll(RESULTS_ONLY);
        all.add(PROCESSED);
        all.add(CARRIED_FORWARD);
        return List.copyOf(all);
    }

    /** @throws IllegalArgumentException for a key that is no row */
    static FormRow ofKey(String key) {
        return ALL.stream()
                .filter(row -> row.key.equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("年报表三没有这一行：" + key));
    }

    /** The rows of a group: 3.3 for all kinds of denial. */
    static List<FormRow> ofGroup(String code) {
        return RESULTS_ONLY.stream()
                .filter(row -> row.code.equals(code) || row.code.startsWith(code + "."))
                .toList();
    }

    /** Its words in one line, for lists and messages. */
    String title(ReportPeriod.Kind kind) {
        if (level2.isEmpty()) {
            return kind.words(level1);
        }
        return level3.isEmpty() ? level2 : level2 + " " + level3;
    }

    /**
     * A cell at the left of the table.
     *
     * @param rows how many rows it spans
     * @param columns how many of the three columns of words it spans
     */
    record Head(String text, int column, int rows, int columns) {}

    /** The cells at the left that begin in this row; the others reach down from above. */
    List<Head> heads(ReportPeriod.Kind kind) {
        var heads = new ArrayList<Head>();
        if (level2.isEmpty()) {
            heads.add(new Head(kind.words(level1), 0, 1, 3));
            return heads;
        }
        var part = ALL.stream().filter(row -> row.level1.equals(level1)).toList();
        if (part.get(0).equals(this)) {
            heads.add(new Head(kind.words(level1), 0, part.size(), 1));
        }
        var group = part.stream().filter(row -> row.level2.equals(level2)).toList();
        if (level3.isEmpty()) {
            heads.add(new Head(level2, 1, 1, 2));
            return heads;
        }
        if (group.get(0).equals(this)) {
            heads.add(new Head(level2, 1, group.size(), 1));
        }
        heads.add(new Head(level3, 2, 1, 1));
        return heads;
    }
}
