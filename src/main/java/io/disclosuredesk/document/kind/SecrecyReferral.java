package io.disclosuredesk.document.kind;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 提请确定能否公开的函: 不能确定能否公开的，报有关主管部门或者保密行政管理部门确定（条例第十七条第三款）.
 *
 * @param records the records in doubt, at least one
 * @param dueOn until when an answer is asked for, inclusive; the regulation sets no period
 */
public record SecrecyReferral(
        @Element(value = "登记编号", means = "本机关登记申请时编的号，复函时写明")
        String caseNumber,

        @Element(value = "确定机关", means = "有关主管部门或者保密行政管理部门的全称")
        String agency,

        @Element(value = "对方", means = "对该机关的称呼，如“贵局”") String you,

        @Element(value = "信息清单", means = "不能确定能否公开的信息，逐件") List<Doubtful> records,

        @Element(value = "不能确定的原因", means = "为什么不能确定，涉及哪些内容、哪些规定")
        Passage doubt,

        @Element(value = "本机关意见", means = "本机关倾向怎样处理及其理由") Passage opinion,

        @Element(value = "复函截止日", means = "请对方复函的最后一日，含当日") LocalDate dueOn)
        implements LetterData {

    /** @throws IllegalArgumentException in Chinese, when there is no record */
    public SecrecyReferral {
        records = List.copyOf(records);
        if (records.isEmpty()) {
            throw new IllegalArgumentException("信息清单不能为空。");
        }
    }

    @Override
    public LetterKind kind() {
        return LetterKind.SECRECY_REFERRAL;
    }

    /** A record of which the organ cannot tell whether it may be disclosed. */
    public record Doubtful(
            @Element(value = "信息名称", means = "信息的题名") String title,

            @Element(value = "信息文号", means = "信息的文号；没有的不写") @Nullable
            String number,

            @Element(value = "形成日期", means = "信息形成的日期；不详的不写") @Nullable
            LocalDate madeOn,

            @Element(value = "页数", means = "信息的页数") int pages) {}
}
