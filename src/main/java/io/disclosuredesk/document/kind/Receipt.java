package io.disclosuredesk.document.kind;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 登记回执: 告知申请已经收到、编号和期限（条例第三十一条、第四十五条）.
 *
 * @param items what was asked for, in brief, one line an item
 * @param attachments how many files came with it; null for none
 * @param targetDays working days of the organ's promise, never called statutory
 */
public record Receipt(
        CaseFacts facts,

        @Element(value = "渠道", means = "申请怎样到达：当面、邮寄、网上、传真等")
        String channel,

        @Element(value = "申请事项", means = "申请内容的摘要，多项的逐项编号") List<String> items,

        @Element(value = "附件数", means = "随申请提交的材料件数；没有的不写") @Nullable
        Integer attachments,

        @Element(value = "获取方式", means = "申请人要求的获取方式和载体") String method,

        @Element(value = "承诺答复日期", means = "本机关承诺答复的最后一日，不是法定期限")
        LocalDate targetDueOn,

        @Element(value = "承诺工作日", means = "本机关承诺的工作日数") int targetDays,

        @Element(value = "法定届满日期", means = "法定答复期限的最后一日") LocalDate statutoryDueOn,

        @Element(value = "法定工作日", means = "法定答复期限的工作日数") int statutoryDays,

        @Element(value = "法定期限依据", means = "答复期限所依据的条款") String statutoryArticle,

        @Element(value = "暂定", means = "日期涉及尚未公布放假安排的年份", mayBeLeftOut = true)
        boolean provisional)
        implements LetterData {

    /** Copies the list. */
    public Receipt {
        items = List.copyOf(items);
    }

    @Override
    public LetterKind kind() {
        return LetterKind.RECEIPT;
    }
}
