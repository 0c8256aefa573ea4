package io.disclosuredesk.request;

import io.disclosuredesk.decision.FeeBasis;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 信息处理费: a processing fee of a case, from the proposal to the payment (条例第四十二条; 国办函〔2020〕109号).
 *
 * @param before requests of the same applicant in the same month that were counted earlier; 0 where pages are counted
 * @param quantity requests or pages charged now
 * @param amount yuan
 * @param grounds why number or frequency exceed a reasonable range; stands in the notice
 * @param payment how to pay, straight into the treasury; stands in the notice
 * @param proposedBy user id of the handler
 * @param decidedBy user id of the head; null before the decision
 * @param noticedOn the day the notice was served; null before
 * @param noticeNumber document number of the notice; null before it is served
 * @param dueOn last day to pay, inclusive, the 20th working day after the notice; null before it is served
 * @param paidOn the day the payment was complete; null before
 * @param voucher number of the treasury's receipt; null before
 */
public record ProcessingFee(
        long id,
        FeeStatus status,
        FeeBasis basis,
        int before,
        int quantity,
        BigDecimal amount,
        String grounds,
        String payment,
        String proposedBy,
        LocalDate proposedOn,
        @Nullable String decidedBy,
        @Nullable LocalDate decidedOn,
        @Nullable String decisionNote,
        @Nullable LocalDate noticedOn,
        @Nullable String noticeNumber,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate paidOn,
        @Nullable String voucher) {

    ProcessingFee dueOn(LocalDate day) {
        return new ProcessingFee(
                id,
                status,
                basis,
                before,
                quantity,
                amount,
                grounds,
                payment,
                proposedBy,
                proposedOn,
                decidedBy,
                decidedOn,
                decisionNote,
                noticedOn,
                noticeNumber,
                day,
                paidOn,
                voucher);
    }

    /** The amount as people write it: 380 or 380.50, in yuan. */
    public String yuan() {
        return amount.stripTrailingZeros().scale() <= 0
                ? amount.toBigInteger().toString()
                : amount.setScale(2, RoundingMode.UNNECESSARY).toPlainString();
    }

    /** What is to be paid, until when, and how far it has come, in a line. */
    public String inWords() {
        return "应缴" + yuan() + "元（" + reckoning() + "），"
                + (status == FeeStatus.NOTICED ? "最后一日" + dueOn : status.label());
    }

    /** How it is reckoned, in a few words: 按件，此前10件，本次2件. */
    public String reckoning() {
        var unit = basis.unit();
        return basis.label() + "，" + (basis == FeeBasis.BY_REQUEST ? "此前" + before + unit + "，" : "") + "本次" + quantity
                + unit;
    }
}
