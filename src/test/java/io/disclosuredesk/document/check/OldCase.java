package io.disclosuredesk.document.check;

import io.disclosuredesk.calendar.PublishedCalendar;
import io.disclosuredesk.deadline.DeadlinePolicy;
import io.disclosuredesk.deadline.ReplyDeadlines;
import io.disclosuredesk.document.CorrectReplies;
import io.disclosuredesk.request.DisclosureRequest;
import java.time.LocalDate;

/** The same case at another time. */
final class OldCase {

    private OldCase() {}

    /** The reply to the case, received and signed on these days. */
    static CheckedLetter of(CheckedLetter good, LocalDate received, LocalDate signed) {
        return CorrectReplies.of(request(good.request(), received, signed));
    }

    static DisclosureRequest request(DisclosureRequest was, LocalDate received, LocalDate signed) {
        return new DisclosureRequest(
                was.id(),
                was.agencyId(),
                was.caseNumber(),
                was.processInstanceId(),
                was.stage(),
                was.receipt(),
                was.submittedAt(),
                was.enteredBy(),
                was.policy(),
                ReplyDeadlines.of(received, DeadlinePolicy.DEFAULT, PublishedCalendar.load()),
                was.applicant(),
                was.carrier(),
                was.deliveryMethod(),
                was.handlingUnit(),
                was.handlers(),
                was.returnedReason(),
                "云自然资规公开答〔" + signed.getYear() + "〕5号",
                signed,
                was.servedOn(),
                was.withdrawnOn(),
                was.items());
    }
}
