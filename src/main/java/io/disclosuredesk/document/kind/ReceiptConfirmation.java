package io.disclosuredesk.document.kind;

import io.disclosuredesk.deadline.Channel;
import java.time.LocalDate;

/**
 * 收到申请确认记录: 平常信函、传真等与申请人确认收到日期的记录（条例第三十一条）.
 *
 * @param confirmedOn the day of receipt that follows from the confirmation
 */
public record ReceiptConfirmation(
        CaseFacts facts,

        @Element(value = "渠道", means = "申请怎样到达：平常信函、电子邮件、传真")
        Channel channel,

        @Element(value = "到达日期", means = "申请到达本机关的日期") LocalDate arrivedOn,

        @Element(value = "确认日期", means = "与申请人确认之日，即收到日") LocalDate confirmedOn,

        @Element(value = "确认方式", means = "电话、电子邮件或者当面") String by,

        @Element(value = "确认的对方", means = "申请人一方与本机关确认的人") String confirmedBy,

        @Element(value = "记录人", means = "与申请人确认并记录的工作人员") String recordedBy,

        @Element(value = "凭证", means = "录音、通话记录或者邮件存放在哪里") String proof,

        @Element(value = "确认经过", means = "何时与谁怎样联系、对方怎样说；曾经联系不上的，逐次写明")
        Passage course)
        implements LetterData {

    /** @throws IllegalArgumentException in Chinese, when nothing needs confirming or the confirmation precedes the arrival */
    public ReceiptConfirmation {
        if (!channel.needsConfirmation()) {
            throw new IllegalArgumentException(channel.label() + "不以确认之日为收到日，不需要确认记录。");
        }
        if (confirmedOn.isBefore(arrivedOn)) {
            throw new IllegalArgumentException("确认日期不能早于到达日期。");
        }
    }

    @Override
    public LetterKind kind() {
        return LetterKind.RECEIPT_CONFIRMATION;
    }
}
