package io.disclosuredesk.document.kind;

import io.disclosuredesk.deadline.Channel;
import io.disclosuredesk.document.letter.Letter;
import java.time.LocalDate;

/** 收到申请确认记录: 平常信函、传真等与申请人确认收到日期的记录（条例第三十一条）. */
public record ReceiptConfirmation(
        CaseFacts facts,

        @Element(value = "确认情况", means = "渠道、到达日期、确认日期、确认方式、双方人员的表格")
        Confirmation confirmation,

        @Element(value = "确认经过", means = "何时与谁怎样联系、对方怎样说；曾经联系不上的，逐次写明")
        Passage course)
        implements LetterData {

    @Override
    public LetterKind kind() {
        return LetterKind.RECEIPT_CONFIRMATION;
    }

    /**
     * When and how both sides confirmed it.
     *
     * @param confirmedOn the day of receipt that follows from it
     * @param means by what: a call, a message
     * @param proof where the proof is kept
     */
    public record Confirmation(
            String caseNumber,
            Channel channel,
            LocalDate arrivedOn,
            LocalDate confirmedOn,
            String means,
            String confirmedBy,
            String recordedBy,
            String proof)
            implements Tabular {

        /** @throws IllegalArgumentException in Chinese, when the confirmation precedes the arrival */
        public Confirmation {
            if (confirmedOn.isBefore(arrivedOn)) {
                throw new IllegalArgumentException("确认日期不能早于到达日期。");
            }
        }

        @Override
        public Letter.Block table() {
            return new FactLines()
                    .line("登记编号", caseNumber)
                    .line("渠道", channel.label())
                    .line("到达日期", arrivedOn)
                    .line("确认日期", confirmedOn)
                    .line("收到日期", FactLines.day(confirmedOn) + "（" + channel.receiptDayWords() + "）")
                    .line("确认方式", means)
                    .line("申请人一方", confirmedBy)
                    .line("记录人", recordedBy)
                    .line("凭证", proof)
                    .table();
        }
    }
}
