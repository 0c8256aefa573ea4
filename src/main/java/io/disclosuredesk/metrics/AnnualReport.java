package io.disclosuredesk.metrics;

import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The report of a period as it is shown and handed out.
 *
 * @param organ the organ's full name
 * @param figures the frozen ones once it is frozen, otherwise those of now
 * @param checks how the figures stand to each other
 * @param frozen the freeze in force; null while there is none
 * @param changes what has become different since the freeze; empty while there is none
 */
record AnnualReport(
        String organ,
        ReportPeriod period,
        AnnualFigures figures,
        List<RuleResult> checks,
        @Nullable FrozenReport frozen,
        List<Change> changes) {

    /**
     * A cell that is not what it was when the report was frozen.
     *
     * @param table 表三 or 表四
     * @param row the words of its row
     * @param column the words of its column
     * @param ref where it stands: row or route, a slash, column
     */
    record Change(String table, String row, String column, String ref, long before, long after) {}

    AnnualReport {
        checks = List.copyOf(checks);
        changes = List.copyOf(changes);
    }

    /** The heading of the document. */
    public String title() {
        return organ + subject();
    }

    /** The same without the organ. */
    String subject() {
        return period.label() + (period.isYear() ? "政府信息公开工作年度报告" : "政府信息公开工作情况");
    }

    /**
     * Until when it counts and whether it is final, as a phrase.
     *
     * @param now when it was counted
     */
    String state(ZonedDateTime now) {
        if (frozen == null) {
            return "未定稿，按" + day(now) + "的办理情况统计";
        }
        return day(frozen.at().atZone(now.getZone())) + "定稿，第" + frozen.version() + "版";
    }

    private static String day(ZonedDateTime time) {
        return time.getYear() + "年" + time.getMonthValue() + "月" + time.getDayOfMonth() + "日";
    }

    /** Whether every rule holds. */
    public boolean balanced() {
        return checks.stream().allMatch(RuleResult::holds);
    }

    /** Whether nothing came, nothing went and nothing was contested. */
    public boolean isEmpty() {
        return figures.requests().cells().values().stream()
                        .allMatch(row -> row.stream().allMatch(n -> n == 0))
                && figures.remedies().cells().values().stream()
                        .allMatch(row -> row.stream().allMatch(n -> n == 0));
    }
}
