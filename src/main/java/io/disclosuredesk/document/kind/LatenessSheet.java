package io.disclosuredesk.document.kind;

import io.disclosuredesk.document.letter.Letter;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 逾期情况说明: 逾期的原因、责任环节和补救（条例第三十三条）. */
public record LatenessSheet(
        CaseFacts facts,

        @Element(value = "逾期情况", means = "登记编号、收到日期、届满日、原因类别和答复日期的表格")
        Overdue overdue,

        @Element(value = "逾期原因", means = "哪个环节、为什么逾期，写具体事实")
        Passage reason,

        @Element(value = "补救措施", means = "已经和将要怎样补救")
        Passage remedy,

        @Element(value = "说明人", means = "作出说明的人")
        String explainedBy,

        @Element(value = "说明日期", means = "作出说明的日期")
        LocalDate explainedOn)
        implements LetterData {

    @Override
    public LetterKind kind() {
        return LetterKind.LATENESS_SHEET;
    }

    /**
     * What was missed.
     *
     * @param dueOn the red line that was passed
     * @param servedOn the day the reply counts as made; null while it is still owed
     */
    public record Overdue(
            String caseNumber,
            LocalDate receivedOn,
            LocalDate dueOn,
            String category,
            @Nullable String unit,
            @Nullable LocalDate servedOn)
            implements Tabular {
        @Override
        public Letter.Block table() {
            return new FactLines()
                    .line("登记编号", caseNumber)
                    .line("收到日期", receivedOn)
                    .line("答复期限届满日", dueOn)
                    .line("原因类别", category)
                    .line("承办科室", unit == null ? "" : unit)
                    .line("答复日期", FactLines.day(servedOn, "尚未答复"))
                    .table();
        }
    }
}
