package io.disclosuredesk.document.kind;

import io.disclosuredesk.document.letter.Letter;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 登记回执: 告知申请已经收到、编号和期限（条例第三十一条、第四十五条）. */
public record Receipt(
        CaseFacts facts,

        @Element(value = "登记事项", means = "登记编号、收到日期、申请事项、获取方式和两个答复日期的表格")
        Entry entry,

        @Element(value = "暂定", means = "日期涉及尚未公布放假安排的年份", mayBeLeftOut = true)
        boolean provisional)
        implements LetterData {

    @Override
    public LetterKind kind() {
        return LetterKind.RECEIPT;
    }

    /**
     * What was entered, as the applicant should check it.
     *
     * @param items what was asked for, in brief
     * @param attachments how many files came with it
     * @param targetDays working days of the organ's promise
     * @param statutoryDays working days of the statute
     * @param statutoryArticle the article they follow from
     */
    public record Entry(
            String caseNumber,
            LocalDate receivedOn,
            String channel,
            String items,
            int attachments,
            String method,
            LocalDate targetDueOn,
            int targetDays,
            LocalDate statutoryDueOn,
            int statutoryDays,
            String statutoryArticle)
            implements Tabular {
        @Override
        public Letter.Block table() {
            return new FactLines()
                    .line("登记编号", caseNumber)
                    .line("收到日期", FactLines.day(receivedOn) + "（" + channel + "）")
                    .line("申请事项", items)
                    .known("附件", attached())
                    .line("获取方式", method)
                    .line("承诺答复日期", FactLines.day(targetDueOn) + "（" + targetDays + "个工作日）")
                    .line("法定届满日期", FactLines.day(statutoryDueOn) + "（" + statutoryDays + "个工作日，" + statutoryArticle + "）")
                    .table();
        }

        private @Nullable String attached() {
            return attachments == 0 ? null : attachments + "个";
        }
    }
}
