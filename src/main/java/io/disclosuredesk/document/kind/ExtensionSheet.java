package io.disclosuredesk.document.kind;

import io.disclosuredesk.document.letter.Letter;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 延期审批表: 延长答复期限的申请、理由和审批（条例第三十三条第二款）. */
public record ExtensionSheet(
        CaseFacts facts,

        @Element(value = "延期申请", means = "登记编号、收到日期、原届满日、申请延长的工作日、理由和申请人的表格")
        Asking asking,

        @Element(value = "审批情况", means = "审批结果、审批人、日期、新届满日和告知日期的表格")
        Decision decision)
        implements LetterData {

    @Override
    public LetterKind kind() {
        return LetterKind.EXTENSION_SHEET;
    }

    /** What the handler asks for. */
    public record Asking(
            String caseNumber,
            LocalDate receivedOn,
            LocalDate oldDueOn,
            int workdays,
            String reason,
            String requestedBy,
            LocalDate requestedOn)
            implements Tabular {
        @Override
        public Letter.Block table() {
            return new FactLines()
                    .line("登记编号", caseNumber)
                    .line("收到日期", receivedOn)
                    .line("原届满日", oldDueOn)
                    .line("申请延长", workdays + "个工作日")
                    .line("理由", reason)
                    .line("申请人", requestedBy)
                    .line("申请日期", requestedOn)
                    .table();
        }
    }

    /**
     * What the head of the office decided, and what came of it: consent and notice must both fall into the old period.
     *
     * @param status how far it has come, in the field's words
     */
    public record Decision(
            String status,
            @Nullable String decidedBy,
            @Nullable LocalDate decidedOn,
            @Nullable String note,
            @Nullable LocalDate newDueOn,
            @Nullable LocalDate noticedOn)
            implements Tabular {
        @Override
        public Letter.Block table() {
            return new FactLines()
                    .line("审批结果", status)
                    .line("审批人", decidedBy == null ? "" : decidedBy)
                    .line("审批日期", FactLines.day(decidedOn, ""))
                    .line("审批意见", note == null ? "" : note)
                    .line("延长后届满日", FactLines.day(newDueOn, ""))
                    .line("告知申请人日期", FactLines.day(noticedOn, ""))
                    .table();
        }
    }
}
