package io.disclosuredesk.document.kind;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 逾期未缴费告知书: 逾期未缴纳信息处理费，不再处理（国办函〔2020〕109号）. */
public record UnpaidFee(
        CaseFacts facts,

        @Nullable Corrected corrected,

        @Element(value = "依据", means = "决策表给出的条例条、款、项") String article,

        @Element(value = "收费通知日期", means = "收费通知书送达的日期") LocalDate noticedOn,

        @Element(value = "收费通知文号", means = "收费通知书的发文字号") String noticeNumber,

        @Element(value = "收费数额", means = "应缴的信息处理费，元") String amount,

        @Element(value = "缴费期限", means = "缴费期限的最后一日") LocalDate dueOn,

        List<LetterData> remedies)
        implements ReplyData {

    /** Keeps the lists as they are now. */
    public UnpaidFee {
        remedies = List.copyOf(remedies);
    }

    @Override
    public LetterKind kind() {
        return LetterKind.UNPAID_FEE;
    }
}
