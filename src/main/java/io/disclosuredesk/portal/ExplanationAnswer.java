package io.disclosuredesk.portal;

import io.disclosuredesk.deadline.Explanation;
import io.disclosuredesk.deadline.Explanation.Kind;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;

/** The dates and why they are what they are, for programs. */
@Schema(name = "期限说明")
record ExplanationAnswer(
        @Schema(description = "收到申请之日，不计入期限") LocalDate receivedOn,

        @Schema(description = "现行期限的起算日，不计入：收到申请、收到补正或者缴费完成之日")
        LocalDate countedFrom,

        @Schema(description = "第1个计入的工作日") LocalDate dayOne,
        @Schema(description = "告知补正的最后一日，自收到申请起算") LocalDate correctionNoticeDueOn,
        @Schema(description = "本机关承诺答复的最后一日") LocalDate targetDueOn,
        @Schema(description = "法定答复期限的最后一日，不含延期") LocalDate statutoryDueOn,

        @Schema(description = "最迟应当答复之日，含延期或者延迟答复；没有的与 statutoryDueOn 相同")
        LocalDate finalDueOn,

        @Schema(description = "没有发生这些事件时，本机关承诺答复的最后一日") LocalDate originalTargetDueOn,
        @Schema(description = "没有发生这些事件时，法定答复期限的最后一日") LocalDate originalStatutoryDueOn,
        @Schema(description = "日期是否暂定：涉及尚未公布放假安排的年份") boolean provisional,

        @Schema(description = "是否正在等待补正；收到补正后重新计算，在此之前各届满日只供参考")
        boolean awaitingCorrection,

        @Schema(description = "是否正在等待缴纳信息处理费；缴费完成后重新计算各届满日") boolean awaitingPayment,

        @Schema(description = "所用的期限策略") Policy policy,
        @Schema(description = "从收到之日到最后一日，逐日说明") List<Day> days,
        @Schema(description = "适用的规则，依次阅读") List<Rule> rules,
        @Schema(description = "需要留意的事项") List<String> warnings) {

    /** The periods that were applied. */
    @Schema(name = "期限策略")
    record Policy(
            @Schema(description = "代码", example = "DEFAULT") String code,
            @Schema(description = "名称") String name) {}

    /** One calendar day. */
    @Schema(name = "逐日说明")
    record Day(
            @Schema(description = "日期") LocalDate date,

            @Schema(
                    description = "COUNTED 计入，MAKE_UP 调休上班（计入），REST 休息日，HOLIDAY 放假，SUSPENDED 征求意见停计，"
                            + "NOT_COUNTED 收到当日等不计入的日子")
            Kind kind,

            @Schema(description = "到这一日为止计入的工作日数", example = "7")
            int count,

            @Schema(description = "为什么", example = "第7个工作日") String because,

            @Schema(description = "这一日的事项", example = "[\"补正告知最后一日\"]")
            List<String> marks,

            @Schema(description = "这一年的放假安排是否尚未公布") boolean provisional) {}

    /** A rule that was applied. */
    @Schema(name = "适用规则")
    record Rule(
            @Schema(description = "规则在本件中的内容") String text,

            @Schema(description = "依据", example = "条例第三十三条第二款")
            String article) {}

    static ExplanationAnswer of(Explanation explanation) {
        var dates = explanation.deadlines();
        return new ExplanationAnswer(
                dates.receivedOn(),
                dates.countedFrom(),
                dates.dayOne(),
                dates.correctionNoticeDueOn(),
                dates.targetDueOn(),
                dates.statutoryDueOn(),
                dates.finalDueOn(),
                dates.originalTargetDueOn(),
                dates.originalStatutoryDueOn(),
                dates.provisional(),
                dates.awaitingCorrection(),
                dates.awaitingPayment(),
                new Policy(explanation.policy().code(), explanation.policy().name()),
                explanation.days().stream()
                        .map(day -> new Day(
                                day.date(), day.kind(), day.count(), day.because(), day.marks(), day.provisional()))
                        .toList(),
                explanation.rules().stream()
                        .map(rule -> new Rule(rule.text(), rule.article()))
                        .toList(),
                explanation.warnings());
    }
}
