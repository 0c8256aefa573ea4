package io.disclosuredesk.deadline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The arrival of a request and the day of receipt (收到申请之日) that follows from it by channel (条例第三十一条). The day is
 * computed, never typed: nobody can start the clock late.
 *
 * @param arrivedOn the day the paper or message reached the organ (for {@link Channel#REGISTERED_POST}, was signed for)
 * @param confirmedOn the day organ and applicant confirmed it; required for channels that need it, otherwise ignored
 * @param evidence what proves it: a mail number, a call record
 */
public record Receipt(
        Channel channel, LocalDate arrivedOn, @Nullable LocalDate confirmedOn, String evidence) {

    /**
     * @throws ReceiptRefusedException if the channel needs a confirmation that is missing, or the confirmation precedes the
     *     arrival
     */
    public Receipt {
        if (channel.needsConfirmation()) {
            if (confirmedOn == null) {
                throw new ReceiptRefusedException(
                        "confirmedOn", channel.label() + "以与申请人确认之日为收到日，请填写确认日期；暂时联系不上的，先登记联系情况，确认后再录入。");
            }
            if (confirmedOn.isBefore(arrivedOn)) {
                throw new ReceiptRefusedException("confirmedOn", "确认日期不能早于到达日期。");
            }
        }
    }

    /** A request submitted on the portal on {@code day}; the automatic receipt is the proof. */
    public static Receipt online(LocalDate day) {
        return new Receipt(Channel.ONLINE, day, null, Channel.ONLINE.usualEvidence());
    }

    /** The day of receipt; the reply period runs from the day after it. */
    public LocalDate receivedOn() {
        return channel.needsConfirmation() && confirmedOn != null ? confirmedOn : arrivedOn;
    }

    /** Refused when the day of receipt lies after {@code today}, or before anybody had a right to ask. */
    public void requireNotAfter(LocalDate today) {
        if (receivedOn().isAfter(today) || arrivedOn.isAfter(today)) {
            throw new ReceiptRefusedException("arrivedOn", "到达日期或确认日期不能晚于今天。");
        }
        if (receivedOn().isBefore(DeadlineClock.EARLIEST)) {
            throw new ReceiptRefusedException("arrivedOn", "收到日不能早于条例首次施行之日" + DeadlineClock.EARLIEST + "，请核对年份。");
        }
    }
}
