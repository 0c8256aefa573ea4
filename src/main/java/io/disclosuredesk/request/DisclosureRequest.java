package io.disclosuredesk.request;

import io.disclosuredesk.deadline.Receipt;
import io.disclosuredesk.deadline.ReplyDeadlines;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request for government information and its handling: one case. A snapshot; changes go through the steps of this package.
 *
 * @param caseNumber organ code, year, number: {@code YZZRZY-2026-00012}
 * @param enteredBy the member of staff who entered a paper request; null for the portal and API
 * @param policy code of the deadline policy it was locked into on receipt
 * @param returnedReason why the last reviewer sent the case back; null when nothing was sent back since
 * @param signedOn date of the reply (成文日期)
 * @param servedOn the day the reply counts as made: posted, signed for or delivered electronically
 * @param withdrawnOn the day the applicant's withdrawal was received; it ended the case without a reply
 */
public record DisclosureRequest(
        long id,
        long agencyId,
        String caseNumber,
        @Nullable String processInstanceId,
        CaseStage stage,
        Receipt receipt,
        Instant submittedAt,
        @Nullable String enteredBy,
        String policy,
        ReplyDeadlines deadlines,
        Applicant applicant,
        Carrier carrier,
        DeliveryMethod deliveryMethod,
        @Nullable String handlingUnit,
        Handlers handlers,
        @Nullable String returnedReason,
        @Nullable String replyNumber,
        @Nullable LocalDate signedOn,
        @Nullable LocalDate servedOn,
        @Nullable LocalDate withdrawnOn,
        List<RequestItem> items) {

    /** Who did what on this case; user ids, null before the step. */
    public record Handlers(
            @Nullable String registrar,
            @Nullable String handler,
            @Nullable String checker,
            @Nullable String drafter,
            @Nullable String legalReviewer,
            @Nullable String approver) {}

    /** The day the case was dealt with: answered, or withdrawn; null while the reply is owed. */
    public @Nullable LocalDate dealtWithOn() {
        return servedOn == null ? withdrawnOn : servedOn;
    }

    /**
     * A short line that names the case in lists: the first item, cut at 30 characters, and how many more there are; numbers of
     * persons that the applicant wrote into it are covered.
     */
    public String subject() {
        var first = PersonalNumbers.covered(items.get(0).description().strip().replaceAll("\\s+", " "));
        var points = first.codePoints().limit(31).toArray();
        var cut = points.length > 30 ? new String(points, 0, 30) + "…" : first;
        return items.size() > 1 ? cut + "（等" + items.size() + "项）" : cut;
    }
}
