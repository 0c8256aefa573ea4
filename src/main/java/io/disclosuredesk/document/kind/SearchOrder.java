package io.disclosuredesk.document.kind;

import io.disclosuredesk.document.letter.Letter;
import java.time.LocalDate;

/**
 * 信息检索协办单: 请业务科室检索并书面反馈（条例第三十六条）. The unit gets what is asked for, not who asks.
 *
 * @param answer what the unit fills in by hand
 */
public record SearchOrder(
        @Element(value = "协办事项", means = "登记编号、协办科室、检索范围、关键词和反馈期限的表格")
        Order order,

        @Element(value = "申请内容", means = "申请人写的所需信息，逐字引用，多项的自动编号")
        Quotation asked,

        @Element(value = "检索要求", means = "请协办科室怎样检索、反馈什么")
        Passage instructions,

        @Element(value = "科室反馈", means = "由协办科室填写的空白表格")
        Answer answer)
        implements LetterData {

    @Override
    public LetterKind kind() {
        return LetterKind.SEARCH_ORDER;
    }

    /** What is to be searched, where, and until when. */
    public record Order(
            String caseNumber, String unit, String places, String keywords, LocalDate dueOn, String orderedBy, LocalDate orderedOn)
            implements Tabular {
        @Override
        public Letter.Block table() {
            return new FactLines()
                    .line("登记编号", caseNumber)
                    .line("协办科室", unit)
                    .line("检索范围", places)
                    .line("关键词", keywords)
                    .line("反馈期限", FactLines.day(dueOn) + "以前（含当日）")
                    .line("交办人", orderedBy)
                    .line("交办日期", orderedOn)
                    .table();
        }
    }

    /** The rows a unit fills in: empty cells for the pen. */
    public record Answer() implements Tabular {
        @Override
        public Letter.Block table() {
            return new FactLines()
                    .blank("检索的库、柜")
                    .blank("使用的关键词")
                    .blank("检索结果")
                    .blank("信息名称、文号、页数")
                    .blank("公开意见和理由")
                    .blank("检索人、日期")
                    .blank("科室负责人、日期")
                    .table();
        }
    }
}
