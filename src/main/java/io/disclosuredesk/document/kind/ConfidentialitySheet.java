package io.disclosuredesk.document.kind;

import io.disclosuredesk.document.letter.Letter;
import io.disclosuredesk.document.letter.Letter.Column;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 保密审查表: 逐项审查的结论和各级意见（条例第十七条；保密法第三十五条）. */
public record ConfidentialitySheet(
        CaseFacts facts,

        @Element(value = "审查事项", means = "登记编号、拟公开方式和范围的表格")
        Subject subject,

        @Element(value = "逐项结论", means = "每件信息的名称、文号、页数、拟办、结论和理由的表格；没有检到信息的不写")
        @Nullable Conclusions conclusions,

        @Element(value = "各级意见", means = "谁在何时作出什么意见的表格")
        Opinions opinions)
        implements LetterData {

    @Override
    public LetterKind kind() {
        return LetterKind.CONFIDENTIALITY_SHEET;
    }

    /** What is checked, and how it is meant to go out. */
    public record Subject(String caseNumber, String unit, String handler, String manner, int records)
            implements Tabular {
        @Override
        public Letter.Block table() {
            return new FactLines()
                    .line("登记编号", caseNumber)
                    .line("承办科室", unit)
                    .line("承办人", handler)
                    .line("拟公开方式", manner)
                    .line("拟公开范围", "仅向申请人提供")
                    .line("审查件数", records == 0 ? "没有拟提供的信息" : records + "件")
                    .table();
        }
    }

    /** One by one (保密法实施条例第四十二条：逐项审查). */
    public record Conclusions(List<Conclusion> records) implements Tabular {
        /** Copies the list. */
        public Conclusions {
            records = List.copyOf(records);
        }

        @Override
        public Letter.Block table() {
            var rows = new ArrayList<List<String>>();
            for (var each : records) {
                rows.add(List.of(
                        each.item() + "-" + each.number(),
                        each.title() + (each.documentNumber() == null ? "" : "\n" + each.documentNumber()),
                        FactLines.day(each.madeOn(), "不详"),
                        each.pages() == null ? "不详" : each.pages() + "页",
                        each.proposal(),
                        each.conclusion() + (each.note() == null ? "" : "：" + each.note())));
            }
            return new Letter.Table(
                    List.of(
                            new Column("编号", 2, true),
                            new Column("名称、文号", 6, false),
                            new Column("形成日期", 3, true),
                            new Column("页数", 2, true),
                            new Column("拟办", 3, true),
                            new Column("审查结论和理由", 6, false)),
                    rows);
        }
    }

    /**
     * The conclusion on one record.
     *
     * @param item which item asked for it was found for
     * @param number its number within the item
     */
    public record Conclusion(
            int item,
            int number,
            String title,
            @Nullable String documentNumber,
            @Nullable LocalDate madeOn,
            @Nullable Integer pages,
            String proposal,
            String conclusion,
            @Nullable String note) {}
}
