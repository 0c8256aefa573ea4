package io.disclosuredesk.document.kind;

import java.time.LocalDate;

/**
 * 说明理由告知书: 申请数量、频次明显超过合理范围，要求说明理由（条例第三十五条）.
 *
 * @param count requests of this applicant between {@code from} and {@code to}, both included, this one among them
 * @param dueOn last day to state reasons, inclusive
 */
public record ReasonsDemand(
        CaseFacts facts,

        @Element(value = "统计起日", means = "统计申请件数的第一日") LocalDate from,

        @Element(value = "统计止日", means = "统计申请件数的最后一日，含当日") LocalDate to,

        @Element(value = "申请件数", means = "这段时间内同一申请人向本机关提出的申请件数，含本件")
        int count,

        @Element(value = "频次情况", means = "何时、几件、什么内容，为什么认为明显超过合理范围，写具体事实")
        Passage frequency,

        @Element(value = "说明截止日", means = "说明理由的最后一日，含当日") LocalDate dueOn)
        implements LetterData {

    /** @throws IllegalArgumentException in Chinese, when the count or the span makes no sense */
    public ReasonsDemand {
        if (count < 2) {
            throw new IllegalArgumentException("申请件数应当是两件以上，否则谈不上数量、频次。");
        }
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("统计止日不能早于统计起日。");
        }
    }

    @Override
    public LetterKind kind() {
        return LetterKind.REASONS_DEMAND;
    }
}
