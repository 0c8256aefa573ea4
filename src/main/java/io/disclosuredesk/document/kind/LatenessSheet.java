package io.disclosuredesk.document.kind;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 逾期情况说明: 逾期的原因、责任环节和补救（条例第三十三条）.
 *
 * @param dueOn the red line that was passed
 * @param servedOn the day the reply counts as made; null while it is still owed
 */
public record LatenessSheet(
        CaseFacts facts,

        @Element(value = "承办科室", means = "承办本件的科室；还没有分办的不写") @Nullable
        String unit,

        @Element(value = "答复届满日", means = "被超过的答复期限的最后一日") LocalDate dueOn,

        @Element(value = "原因类别", means = "管理上统计的逾期原因类别") String category,

        @Element(value = "答复日期", means = "实际答复的日期；尚未答复的不写") @Nullable
        LocalDate servedOn,

        @Element(value = "逾期原因", means = "哪个环节、为什么逾期，写具体事实") Passage reason,

        @Element(value = "补救措施", means = "已经和将要怎样补救") Passage remedy,

        @Element(value = "说明人", means = "作出说明的人") String explainedBy,

        @Element(value = "说明日期", means = "作出说明的日期") LocalDate explainedOn)
        implements LetterData {

    @Override
    public LetterKind kind() {
        return LetterKind.LATENESS_SHEET;
    }
}
