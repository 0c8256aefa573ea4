package io.disclosuredesk.portal;

import io.disclosuredesk.document.LetterState;
import io.disclosuredesk.request.CaseStage;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a case stands, for programs. */
@Schema(name = "办理进度")
record StatusAnswer(
        @Schema(description = "登记编号", example = "YZZRZY-2026-00012")
        String caseNumber,

        @Schema(description = "所处环节") CaseStage stage,

        @Schema(description = "所处环节的说明", example = "承办处室正在审查并查找您要的信息")
        String stageText,

        @Schema(description = "接下来") String next,
        @Schema(description = "收到申请之日") LocalDate receivedOn,
        @Schema(description = "本机关承诺答复的最后一日") LocalDate targetDueOn,
        @Schema(description = "法定答复期限的最后一日，不含延期") LocalDate statutoryDueOn,

        @Schema(description = "最迟应当答复之日，含延期；没有延期的与 statutoryDueOn 相同")
        LocalDate finalDueOn,

        @Schema(description = "日期是否暂定") boolean provisional,
        @Schema(description = "是否正在等待补正；收到补正后重新计算各届满日") boolean awaitingCorrection,

        @Schema(description = "是否正在等待缴纳信息处理费；缴费完成后重新计算各届满日") boolean awaitingPayment,

        @Schema(description = "送达答复书之日") @Nullable LocalDate servedOn,
        @Schema(description = "已用工作日；已送达的，到送达之日为止") int workingDaysUsed,
        @Schema(description = "剩余工作日；已答复的没有此项") @Nullable DaysLeft workingDaysLeft,
        @Schema(description = "经过，由早到晚") List<Event> events,
        @Schema(description = "可以下载的文书") List<Letter> documents) {

    /** Working days after today; 0 on the last day, negative once it has passed. */
    @Schema(name = "剩余工作日", description = "最后一日为0，超过为负数")
    record DaysLeft(
            @Schema(description = "距承诺日期", example = "12") int target,

            @Schema(description = "距最迟应当答复之日", example = "17")
            int statutory) {}

    /** Something that happened. */
    @Schema(name = "经过")
    record Event(
            @Schema(description = "时间") OffsetDateTime at,
            @Schema(description = "事项", example = "收到您的申请") String text) {}

    /** A letter to download. */
    @Schema(name = "文书")
    record Letter(
            @Schema(
                    description = "种类",
                    allowableValues = {
                        "receipt",
                        "correction-notice",
                        "extension-notice",
                        "fee-notice",
                        "withdrawal",
                        "reply"
                    })
            String kind,

            @Schema(description = "名称", example = "登记回执") String title,
            @Schema(description = "文号") @Nullable String number,

            @Schema(description = "核验码；见 /api/letters") @Nullable
            String verifyCode,

            @Schema(description = "状态") LetterState state,

            @Schema(description = "申请人首次下载的时间（签收记录）；没有下载的没有此项") @Nullable
            OffsetDateTime takenAt,

            @Schema(description = "撤销的日期、理由和替换它的文书；有效的没有此项") @Nullable
            String withdrawal,

            @Schema(description = "下载地址；同样需要 X-Query-Code") String href) {}

    static StatusAnswer of(CaseProgress view, ZoneId zone) {
        var request = view.request();
        var deadlines = request.deadlines();
        var left = view.left();
        return new StatusAnswer(
                request.caseNumber(),
                request.stage(),
                request.stage().plainWords(),
                ProgressStep.next(request.stage(), view.policy()),
                deadlines.receivedOn(),
                deadlines.targetDueOn(),
                deadlines.statutoryDueOn(),
                deadlines.finalDueOn(),
                deadlines.provisional(),
                deadlines.awaitingCorrection(),
                deadlines.awaitingPayment(),
                request.servedOn(),
                view.used(),
                left == null ? null : new DaysLeft(left.toTarget(), left.toStatutory()),
                view.events().stream()
                        .map(event -> new Event(event.at().atZone(zone).toOffsetDateTime(), event.text()))
                        .toList(),
                view.letters().stream()
                        .map(letter -> letter(request.caseNumber(), letter, zone))
                        .toList());
    }

    private static Letter letter(String caseNumber, CaseProgress.Letter letter, ZoneId zone) {
        var taken = letter.takenAt();
        var document = letter.document();
        var mark = document == null ? null : document.mark();
        return new Letter(
                letter.slug(),
                letter.title(),
                document == null ? null : document.number(),
                mark == null ? null : mark.code(),
                document == null ? LetterState.VALID : document.state(),
                taken == null ? null : taken.atZone(zone).toOffsetDateTime(),
                letter.withdrawal(),
                "/api/requests/" + caseNumber + "/documents/" + letter.slug());
    }
}
