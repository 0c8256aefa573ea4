package io.disclosuredesk.document.kind;

import java.time.LocalDate;

/**
 * 补正告知书: 一次性告知补正事项和合理期限（条例第三十条）.
 *
 * @param dueOn last day to correct, inclusive
 */
public record CorrectionNotice(
        CaseFacts facts,

        @Element(value = "补正事项", means = "需要补正什么、怎样补正，一次性写全，一段一事")
        Passage what,

        @Element(value = "补正截止日", means = "补正期限的最后一日，含当日") LocalDate dueOn,

        @Element(value = "暂定", means = "补正期限涉及尚未公布放假安排的年份", mayBeLeftOut = true)
        boolean provisional)
        implements LetterData {

    @Override
    public LetterKind kind() {
        return LetterKind.CORRECTION_NOTICE;
    }
}
