package io.disclosuredesk.document.kind;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 答复呈批单: 答复稿的拟稿、审核和签发意见（条例第四十五条）.
 *
 * @param finalDueOn last day of the reply period, an extension included
 * @param replyNumber null before the sign-off
 */
public record SignOffSheet(
        CaseFacts facts,

        @Element(value = "承办科室", means = "拟稿的科室；还没有分办的不写") @Nullable
        String unit,

        @Element(value = "承诺答复日期", means = "本机关承诺答复的最后一日", mayBeLeftOut = true)
        LocalDate targetDueOn,

        @Element(value = "答复届满日", means = "答复期限的最后一日，已经延期的为延长后的日期")
        LocalDate finalDueOn,

        @Element(value = "发文字号", means = "签发后编的文号；尚未签发的不写") @Nullable
        String replyNumber,

        @Element(value = "逐项答复", means = "每项申请的结果、依据和理由") List<Answer> answers,

        @Element(value = "各级意见", means = "拟稿、保密审查、法制审核、签发各环节的意见")
        List<Opinion> opinions)
        implements LetterData {

    /** Copies the lists. */
    public SignOffSheet {
        answers = List.copyOf(answers);
        opinions = List.copyOf(opinions);
    }

    @Override
    public LetterKind kind() {
        return LetterKind.SIGN_OFF_SHEET;
    }

    /** What is answered to one item. */
    public record Answer(
            @Element(value = "结果", means = "答复结果") String outcome,

            @Element(value = "依据", means = "所依据的条款") String article,

            @Element(value = "理由", means = "拟稿人写的理由；不需要的不写") @Nullable
            String reason) {}
}
