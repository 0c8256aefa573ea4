package io.disclosuredesk.document.kind;

import java.time.LocalDate;

/** 信息检索协办单: 请业务科室检索并书面反馈（条例第三十六条）. The unit gets what is asked for, not who asks. */
public record SearchOrder(
        @Element(value = "登记编号", means = "本机关登记申请时编的号") String caseNumber,

        @Element(value = "协办科室", means = "请哪个科室检索") String unit,

        @Element(value = "申请内容", means = "申请人写的所需信息，逐字引用，多项的自动编号")
        Quotation asked,

        @Element(value = "检索范围", means = "档案、办公系统、业务系统等检索的库和年度")
        String places,

        @Element(value = "关键词", means = "建议使用的关键词") String keywords,

        @Element(value = "检索要求", means = "请协办科室怎样检索、反馈什么") Passage instructions,

        @Element(value = "反馈截止日", means = "书面反馈的最后一日，含当日") LocalDate dueOn,

        @Element(value = "交办人", means = "发出协办单的承办人") String orderedBy,

        @Element(value = "交办日期", means = "发出协办单的日期") LocalDate orderedOn)
        implements LetterData {

    @Override
    public LetterKind kind() {
        return LetterKind.SEARCH_ORDER;
    }
}
