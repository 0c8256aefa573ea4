package io.disclosuredesk.delivery;

import io.disclosuredesk.request.InputText;
import io.disclosuredesk.request.StepRefusedException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A letter that was posted or handed over, as the counter enters it.
 *
 * @param mailNumber number of the mail; null for what was handed over
 * @param servedOn the day of posting (交邮之日), or of handing over
 */
record PaperDispatch(PaperCarrier carrier, @Nullable String mailNumber, LocalDate servedOn) {

    /**
     * @param what the letter's effect that the day decides, for the message
     * @throws StepRefusedException if the mail number or the date is missing
     */
    static PaperDispatch of(
            PaperCarrier carrier, @Nullable String mailNumber, @Nullable LocalDate servedOn, String what) {
        var number = carrier.isPosted() ? InputText.line(mailNumber) : null;
        if (carrier.isPosted() && (number == null || !number.matches("[A-Za-z0-9]{8,30}"))) {
            throw new StepRefusedException("请填写邮件号码（8至30位字母或数字），它是送达的凭证。");
        }
        if (servedOn == null) {
            throw new StepRefusedException("请填写交邮日期或领取日期，" + what + "以这一天为完成。");
        }
        return new PaperDispatch(carrier, number, servedOn);
    }

    /** For the case's history. */
    String inWords() {
        return carrier.label() + (mailNumber == null ? "" : "，邮件号码" + mailNumber);
    }

    Deliveries.Delivery asDelivery() {
        return new Deliveries.Delivery(carrier.label(), mailNumber, servedOn);
    }
}
