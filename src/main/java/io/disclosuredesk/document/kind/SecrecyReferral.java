package io.disclosuredesk.document.kind;

import io.disclosuredesk.document.letter.Letter;
import io.disclosuredesk.document.letter.Letter.Column;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 提请确定能否公开的函: 不能确定能否公开的，报有关主管部门或者保密行政管理部门确定（条例第十七条第三款）.
 *
 * @param dueOn until when an answer is asked for, inclusive; the regulation sets no period
 */
public record SecrecyReferral(
        @Element(value = "登记编号", means = "本机关登记申请时编的号，复函时写明")
        String caseNumber,

        @Element(value = "确定机关", means = "有关主管部门或者保密行政管理部门的全称")
        String agency,

        @Element(value = "对方", means = "对该机关的称呼，如“贵局”")
        String you,

        @Element(value = "信息清单", means = "不能确定能否公开的信息的名称、文号、形成日期和页数的表格")
        Records records,

        @Element(value = "不能确定的原因", means = "为什么不能确定，涉及哪些内容、哪些规定")
        Passage doubt,

        @Element(value = "本机关意见", means = "本机关倾向怎样处理及其理由")
        Passage opinion,

        @Element(value = "复函截止日", means = "请对方复函的最后一日，含当日")
        LocalDate dueOn)
        implements LetterData {

    @Override
    public LetterKind kind() {
        return LetterKind.SECRECY_REFERRAL;
    }

    /** The records in doubt, at least one. */
    public record Records(List<Doubtful> records) implements Tabular {
        /** @throws IllegalArgumentException in Chinese, when there is none */
        public Records {
            records = List.copyOf(records);
            if (records.isEmpty()) {
                throw new IllegalArgumentException("信息清单不能为空。");
            }
        }

        @Override
        public Letter.Block table() {
            var rows = new ArrayList<List<String>>();
            for (var each : records) {
                rows.add(List.of(
                        String.valueOf(rows.size() + 1),
                        each.title(),
                        each.number() == null ? "无" : each.number(),
                        FactLines.day(each.madeOn(), "不详"),
                        each.pages() + "页"));
            }
            return new Letter.Table(
                    List.of(
                            new Column("序号", 2, true),
                            new Column("名称", 7, false),
                            new Column("文号", 5, false),
                            new Column("形成日期", 4, true),
                            new Column("页数", 2, true)),
                    rows);
        }
    }

    /** A record of which the organ cannot tell whether it may be disclosed. */
    public record Doubtful(
            String title, @Nullable String number, @Nullable LocalDate madeOn, int pages) {}
}
