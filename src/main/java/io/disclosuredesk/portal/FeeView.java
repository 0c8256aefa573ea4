package io.disclosuredesk.portal;

import io.disclosuredesk.request.FeeStatus;
import io.disclosuredesk.request.ProcessingFee;
import java.time.LocalDate;
import java.util.Objects;

/**
 * The processing fee as its applicant sees it, once the notice was served.
 *
 * @param amount in yuan
 * @param reckoning how it comes about
 * @param due last day to pay, inclusive
 * @param overdue whether that day has passed without a payment
 * @param paid whether it was paid in time
 */
record FeeView(
        String amount, String reckoning, String payment, String due, boolean awaited, boolean overdue, boolean paid) {

    static FeeView of(ProcessingFee fee, LocalDate today) {
        var dueOn = Objects.requireNonNull(fee.dueOn());
        return new FeeView(
                fee.yuan(),
                fee.reckoning(),
                fee.payment(),
                ChineseDates.day(dueOn),
                fee.status() == FeeStatus.NOTICED,
                fee.status() != FeeStatus.PAID && today.isAfter(dueOn),
                fee.status() == FeeStatus.PAID);
    }
}
