package io.disclosuredesk.metrics;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.disclosuredesk.agency.Agency;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The report of a period for programs. */
@Schema(description = "年度报告的表三、表四、正文和勾稽关系；已经定稿的年份为定稿的数字")
@JsonInclude(JsonInclude.Include.NON_NULL)
record AnnualAnswer(
        @Schema(description = "机关代码", example = "YZZRZY") String agencyCode,
        @Schema(description = "机关名称") String agencyName,

        @Schema(description = "时段", example = "2026年") String period,

        @Schema(description = "第一个月", example = "2026-01") String from,
        @Schema(description = "最后一个月", example = "2026-12") String to,

        @Schema(description = "定稿；还没有定稿的没有这一项") @Nullable Frozen frozen,

        @Schema(description = "表三：收到和处理政府信息公开申请情况，25行") List<Row> requests,

        @Schema(description = "表四：行政复议、行政诉讼情况，三组") List<Group> remedies,

        @Schema(description = "正文中有数字的段落：一、三、四、六部分各一段") List<String> text,

        @Schema(description = "勾稽关系") List<Check> checks,

        @Schema(description = "定稿以后变化的数字") List<Changed> changes) {

    @Schema(description = "定稿")
    record Frozen(
            @Schema(description = "第几版", example = "1") int version,
            @Schema(description = "定稿时间") OffsetDateTime at,

            @Schema(description = "重新定稿的理由，或者结转不一致的说明；没有的为空")
            String reason) {}

    @Schema(description = "表三的一行")
    record Row(
            @Schema(description = "编号", example = "3.3.1") String code,

            @Schema(description = "行的名称", example = "denied_state_secret")
            String key,

            @Schema(description = "表上的文字") String label,

            @Schema(
                    description =
                            "各列：NATURAL_PERSON、BUSINESS、RESEARCH、PUBLIC_WELFARE、LEGAL_SERVICE、OTHER_ORGANISATION、TOTAL")
            Map<String, Long> counts) {}

    @Schema(description = "表四的一组")
    record Group(
            @Schema(description = "RECONSIDERATION、DIRECT_SUIT、SUIT_AFTER_RECONSIDERATION")
            String route,

            @Schema(description = "表上的文字") String label,

            @Schema(description = "各列：UPHELD、CORRECTED、OTHER、PENDING、TOTAL")
            Map<String, Long> counts) {}

    @Schema(description = "一项勾稽关系")
    record Check(
            @Schema(description = "序号", example = "①") String code,
            @Schema(description = "内容") String sentence,
            @Schema(description = "是否相符") boolean holds,
            @Schema(description = "不符的位置和两边的数") List<RuleResult.Comparison> differing) {}

    @Schema(description = "定稿以后变化的一个数")
    record Changed(
            @Schema(description = "表", example = "表三") String table,
            @Schema(description = "行") String row,
            @Schema(description = "列") String column,
            @Schema(description = "定稿时的数") long before,
            @Schema(description = "现在的数") long after) {}

    static AnnualAnswer of(Agency organ, AnnualReport report, ZoneId zone) {
        var period = report.period();
        var freeze = report.frozen();
        return new AnnualAnswer(
                organ.code(),
                organ.name(),
                period.label(),
                period.from().toString(),
                period.to().toString(),
                freeze == null
                        ? null
                        : new Frozen(freeze.version(), freeze.at().atZone(zone).toOffsetDateTime(), freeze.reason()),
                FormRow.ALL.stream().map(row -> row(row, report)).toList(),
                Arrays.stream(RemedyRoute.values())
                        .map(route -> group(route, report.figures().remedies()))
                        .toList(),
                report.figures().text().stream().map(ReportText::words).toList(),
                report.checks().stream()
                        .map(result -> new Check(
                                result.rule().code(), result.rule().sentence(), result.holds(), result.differing()))
                        .toList(),
                report.changes().stream()
                        .map(change -> new Changed(
                                change.table(), change.row(), change.column(), change.before(), change.after()))
                        .toList());
    }

    private static Row row(FormRow row, AnnualReport report) {
        var counts = new LinkedHashMap<String, Long>();
        for (var column : FormColumn.values()) {
            counts.put(column.name(), report.figures().requests().cell(row, column));
        }
        return new Row(row.code(), row.key(), row.title(report.period().kind()), counts);
    }

    private static Group group(RemedyRoute route, LitigationTable table) {
        var counts = new LinkedHashMap<String, Long>();
        for (var result : LitigationTable.COLUMNS) {
            counts.put(result == null ? "TOTAL" : result.name(), table.cell(route, result));
        }
        return new Group(route.name(), route.label(), counts);
    }
}
