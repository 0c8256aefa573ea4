package io.disclosuredesk.document.kind;

import java.time.LocalDate;

/**
 * 延迟答复告知书: 申请理由合理但不能按期答复，确定延迟答复的合理期限（条例第三十五条）.
 *
 * @param dueOn last day of the delayed period, inclusive
 */
public record DelayNotice(
        CaseFacts facts,

        @Element(value = "理由收到日", means = "收到申请人所说明理由的日期") LocalDate reasonsOn,

        @Element(value = "认定", means = "为什么认为申请理由合理，写具体事实") Passage finding,

        @Element(value = "不能按期的原因", means = "为什么在第三十三条规定的期限内不能答复，写具体工作量")
        Passage why,

        @Element(value = "延迟答复日", means = "延迟答复的合理期限的最后一日，含当日")
        LocalDate dueOn)
        implements LetterData {

    @Override
    public LetterKind kind() {
        return LetterKind.DELAY_NOTICE;
    }
}
