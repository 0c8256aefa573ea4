package io.disclosuredesk.portal;

import io.disclosuredesk.process.RequestIntake;
import io.disclosuredesk.request.IntakeFinding;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;

/** The answer to a submission. */
@Schema(name = "提交结果")
record SubmitAnswer(
        @Schema(description = "登记编号", example = "YZZRZY-2026-00012")
        String caseNumber,

        @Schema(description = "查询码，与登记编号一起用于查询；请妥善保存", example = "ABCDE23456")
        String queryCode,

        @Schema(description = "收到申请之日（条例第三十一条）") LocalDate receivedOn,
        @Schema(description = "本机关承诺答复的最后一日") LocalDate targetDueOn,
        @Schema(description = "法定答复期限的最后一日（条例第三十三条）") LocalDate statutoryDueOn,
        @Schema(description = "日期是否暂定：涉及尚未公布放假安排的年份") boolean provisional,
        @Schema(description = "建议更正的事项；不影响受理") List<IntakeFinding> findings) {

    static SubmitAnswer of(RequestIntake.Acknowledgement acknowledged) {
        var deadlines = acknowledged.deadlines();
        return new SubmitAnswer(
                acknowledged.caseNumber(),
                acknowledged.queryCode(),
                deadlines.receivedOn(),
                deadlines.targetDueOn(),
                deadlines.statutoryDueOn(),
                deadlines.provisional(),
                acknowledged.findings());
    }

    /** Without the code. */
    @Override
    public String toString() {
        return "SubmitAnswer[" + caseNumber + "]";
    }
}
