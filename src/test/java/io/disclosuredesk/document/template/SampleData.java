package io.disclosuredesk.document.template;

import io.disclosuredesk.document.kind.Element;
import io.disclosuredesk.document.kind.LetterData;
import io.disclosuredesk.document.kind.LetterKind;
import io.disclosuredesk.document.kind.Passage;
import io.disclosuredesk.document.kind.Quotation;
import io.disclosuredesk.document.letter.Letter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A letter with an element of every form, for the tests of templates. */
record SampleData(
        @Element(value = "申请人", means = "申请人的姓名") String applicant,

        @Element(value = "收到日期", means = "收到之日", mayBeLeftOut = true)
        LocalDate receivedOn,

        @Element(value = "理由", means = "可以没有", mayBeLeftOut = true) @Nullable
        String reason,

        @Element(value = "暂定", means = "期限是否暂定", mayBeLeftOut = true)
        boolean provisional,

        @Element(value = "说明", means = "若干段落", mayBeLeftOut = true) @Nullable
        Passage passage,

        @Element(value = "引文", means = "原话", mayBeLeftOut = true) @Nullable
        Quotation quotation,

        @Element(value = "材料", means = "名称", mayBeLeftOut = true)
        List<String> papers,

        @Element(value = "表格", means = "程序编的表", mayBeLeftOut = true)
        Letter.@Nullable FactTable table,

        @Element(value = "附件", means = "所附文件", mayBeLeftOut = true)
        List<Letter.Annex> annexes,

        @Element(value = "证据", means = "逐份", mayBeLeftOut = true)
        List<Evidence> evidence,

        More more,
        @Nullable Rest rest)
        implements LetterData {

    record Evidence(
            @Element(value = "名称", means = "证据名称") String name,

            @Element(value = "页数", means = "页数", mayBeLeftOut = true) @Nullable
            Integer pages) {}

    /** Shared by several letters. */
    record More(
            @Element(value = "方式", means = "如何提出", mayBeLeftOut = true)
            Way way,

            @Element(value = "金额", means = "元", mayBeLeftOut = true)
            BigDecimal amount,

            @Element(value = "时间", means = "到分", mayBeLeftOut = true)
            LocalDateTime time) {}

    /** A group that may be missing as a whole. */
    record Rest(
            @Element(value = "其他", means = "其他", mayBeLeftOut = true)
            String other) {}

    enum Way {
        POST;

        public String label() {
            return "邮寄";
        }
    }

    static final Organ ORGAN = new Organ("云州市样例局", "云州市政务路1号", "990000", "0000-12345678", "样例局办公室", "工作日9时至17时");

    @Override
    public LetterKind kind() {
        return LetterKind.RECEIPT;
    }

    static SampleData of(String applicant) {
        return new SampleData(
                applicant,
                LocalDate.of(2026, 5, 1),
                null,
                false,
                null,
                null,
                List.of(),
                null,
                List.of(),
                List.of(),
                new More(Way.POST, new BigDecimal("120.50"), LocalDateTime.of(2026, 5, 1, 9, 5)),
                null);
    }

    SampleData withTexts(String newReason, String newPassage, List<String> newQuotation, List<String> newPapers) {
        return new SampleData(
                applicant,
                receivedOn,
                newReason,
                true,
                new Passage(newPassage),
                new Quotation(newQuotation),
                newPapers,
                new Letter.FactTable(List.of(new Letter.Fact("甲", "乙"))),
                List.of(new Letter.Annex("清单", 2, List.of())),
                List.of(new Evidence("登记表", 1), new Evidence("回执", null)),
                more,
                new Rest("另行通知"));
    }
}
