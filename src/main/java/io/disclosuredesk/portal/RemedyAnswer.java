package io.disclosuredesk.portal;

import io.disclosuredesk.deadline.RemedyPeriod;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;

/** When a remedy ends, for programs. */
@Schema(name = "救济期限")
record RemedyAnswer(
        @Schema(description = "送达之日，不计入") LocalDate servedOn,
        @Schema(description = "救济途径") RemedyPeriod remedy,

        @Schema(description = "按日历计算的最后一日", example = "2026-05-30")
        LocalDate lastDay,

        @Schema(description = "最后一日是休息日或者放假的，顺延到的工作日；不顺延的与 lastDay 相同", example = "2026-06-01")
        LocalDate rolledTo,

        @Schema(description = "是否暂定：涉及尚未公布放假安排的年份") boolean provisional,
        @Schema(description = "怎样算出来的") String because,
        @Schema(description = "依据", example = "行政复议法第二十条") String article) {

    static RemedyAnswer of(ExplainedRemedy explained) {
        var deadline = explained.deadline();
        return new RemedyAnswer(
                deadline.servedOn(),
                deadline.remedy(),
                deadline.lastDay(),
                deadline.rolledTo(),
                deadline.provisional(),
                explained.because(),
                deadline.remedy().article());
    }
}
