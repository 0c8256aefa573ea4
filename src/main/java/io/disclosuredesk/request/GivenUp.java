package io.disclosuredesk.request;

import org.springframework.stereotype.Component;

/** What a reviewer sends back goes to the draft; what was closed for the applicant's silence, to whoever confirmed the silence. */
@Component
class GivenUp {

    private final Abandonment abandonment;
    private final FeePayments payments;

    GivenUp(Abandonment abandonment, FeePayments payments) {
        this.abandonment = abandonment;
        this.payments = payments;
    }

    /** Where a reply goes that a reviewer sends back. */
    CaseStage returnStage(DisclosureRequest request) {
        return payments.isUnpaid(request) ? CaseStage.FEE : abandonment.returnStage(request);
    }

    /** Takes the confirmation back with the answers it made; nothing happens to a case that was not given up. */
    void reopen(DisclosureRequest request) {
        payments.reopen(request);
        abandonment.reopen(request);
    }
}
