package io.disclosuredesk.document.kind;

import io.disclosuredesk.document.letter.Letter;
import io.disclosuredesk.document.letter.Letter.Column;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 答复呈批单: 答复稿的拟稿、审核和签发意见（条例第四十五条）. */
public record SignOffSheet(
        CaseFacts facts,

        @Element(value = "呈批事项", means = "登记编号、申请人、承办科室、收到日期、答复期限和文号的表格")
        Subject subject,

        @Element(value = "答复意见", means = "逐项的结果、依据和理由的表格")
        Answers answers,

        @Element(value = "各级意见", means = "拟稿、保密审查、法制审核、签发各环节谁在何时作出什么意见的表格")
        Opinions opinions)
        implements LetterData {

    @Override
    public LetterKind kind() {
        return LetterKind.SIGN_OFF_SHEET;
    }

    /**
     * What is put before the head.
     *
     * @param finalDueOn last day of the reply period, an extension included
     * @param replyNumber null before the sign-off
     */
    public record Subject(
            String caseNumber,
            String applicant,
            @Nullable String unit,
            LocalDate receivedOn,
            LocalDate targetDueOn,
            LocalDate finalDueOn,
            @Nullable String replyNumber)
            implements Tabular {
        @Override
        public Letter.Block table() {
            return new FactLines()
                    .line("登记编号", caseNumber)
                    .line("申请人", applicant)
                    .line("承办科室", unit == null ? "" : unit)
                    .line("收到日期", receivedOn)
                    .line("承诺答复", targetDueOn)
                    .line("法定届满", finalDueOn)
                    .line("文号", replyNumber == null ? "签发后编" : replyNumber)
                    .table();
        }
    }

    /** The draft in brief, one row an item. */
    public record Answers(List<Answer> items) implements Tabular {
        /** Copies the list. */
        public Answers {
            items = List.copyOf(items);
        }

        @Override
        public Letter.Block table() {
            return new Letter.Table(
                    List.of(
                            new Column("事项", 2, true),
                            new Column("结果", 4, false),
                            new Column("依据", 4, false),
                            new Column("理由", 8, false)),
                    items.stream()
                            .map(each -> List.of(
                                    String.valueOf(each.number()),
                                    each.outcome(),
                                    each.article(),
                                    each.reason() == null ? "" : each.reason()))
                            .toList());
        }
    }

    /** What is answered to one item. */
    public record Answer(int number, String outcome, String article, @Nullable String reason) {}
}
