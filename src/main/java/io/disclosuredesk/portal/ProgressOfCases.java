package io.disclosuredesk.portal;

import io.disclosuredesk.delivery.Deliveries;
import io.disclosuredesk.delivery.LetterReceipts;
import io.disclosuredesk.document.DocumentKind;
import io.disclosuredesk.document.Documents;
import io.disclosuredesk.document.IssuedDocument;
import io.disclosuredesk.request.CaseClocks;
import io.disclosuredesk.request.CaseEvent;
import io.disclosuredesk.request.CaseHistory;
import io.disclosuredesk.request.CaseStage;
import io.disclosuredesk.request.Correction;
import io.disclosuredesk.request.Corrections;
import io.disclosuredesk.request.DisclosureRequest;
import io.disclosuredesk.request.FeeStatus;
import io.disclosuredesk.request.Fees;
import io.disclosuredesk.request.RequestWithdrawals;
import io.disclosuredesk.request.Requests;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what an applicant may see of a case, for the page and the API alike. */
@Component
class ProgressOfCases {

    private final Requests requests;
    private final CaseHistory history;
    private final Documents documents;
    private final Deliveries deliveries;
    private final CaseClocks clocks;
    private final RequestWithdrawals withdrawals;
    private final Corrections corrections;
    private final Fees fees;

    ProgressOfCases(
            Requests requests,
            CaseHistory history,
            Documents documents,
            Deliveries deliveries,
            CaseClocks clocks,
            RequestWithdrawals withdrawals,
            Corrections corrections,
            Fees fees) {
        this.requests = requests;
        this.history = history;
        this.documents = documents;
        this.deliveries = deliveries;
        this.clocks = clocks;
        this.withdrawals = withdrawals;
        this.corrections = corrections;
        this.fees = fees;
    }

    CaseProgress of(long requestId) {
        var request = requests.byId(requestId);
        var servedOn = request.servedOn();
        var standing = clocks.standing(request);
        var abandoned = corrections.of(requestId).filter(Correction::abandoned).isPresent();
        var unpaid = fees.current(requestId)
                .filter(fee -> fee.status() == FeeStatus.UNPAID)
                .isPresent();
        var silence = abandoned ? PeriodWords.GIVEN_UP : unpaid ? PeriodWords.UNPAID : null;
        var left = servedOn != null || !request.stage().isOpen()
                ? null
                : new CaseProgress.Left(
                        standing.leftToTarget(),
                        standing.leftToStatutory(),
                        silence == null ? PeriodWords.meaning(standing) : silence,
                        PeriodWords.tone(standing.risk()));
        var policy = clocks.of(request).policy();
        var events = history.of(requestId);
        return new CaseProgress(
                request,
                policy,
                standing.used(),
                left,
                told(events),
                letters(request, events),
                posting(request),
                withdrawals.of(requestId).orElse(null),
                silence != null);
    }

    private static List<CaseProgress.Event> told(List<CaseEvent> events) {
        return events.stream()
                .filter(event -> event.type().publicLabel() != null)
                .map(event -> new CaseProgress.Event(
                        event.at(), Objects.requireNonNull(event.type().publicLabel())))
                .toList();
    }

    private List<CaseProgress.Letter> letters(DisclosureRequest request, List<CaseEvent> events) {
        return issued(request).entrySet().stream()
                .map(letter -> new CaseProgress.Letter(
                        letter.getKey(),
                        letter.getValue().orElse(null),
                        LetterReceipts.takenAt(events, letter.getKey()).orElse(null)))
                .toList();
    }

    /** The letters that may be taken now, in the order of their steps; a receipt that is not made yet is empty. */
    private Map<DocumentKind, Optional<IssuedDocument>> issued(DisclosureRequest request) {
        var letters = new LinkedHashMap<DocumentKind, Optional<IssuedDocument>>();
        letters.put(DocumentKind.RECEIPT, documents.find(request.id(), DocumentKind.RECEIPT));
        Stream.of(DocumentKind.values())
                .filter(DocumentKind::isNotice)
                .filter(notice -> deliveries.of(request.id(), notice).isPresent())
                .flatMap(notice -> documents.find(request.id(), notice).stream())
                .forEach(notice -> letters.put(notice.kind(), Optional.of(notice)));
        if (isReplyPublic(request)) {
            documents
                    .find(request.id(), DocumentKind.REPLY)
                    .ifPresent(reply -> letters.put(DocumentKind.REPLY, Optional.of(reply)));
        }
        return letters;
    }

    /** A reply on paper is served first and can be read here afterwards; an electronic one as soon as it goes out. */
    private static boolean isReplyPublic(DisclosureRequest request) {
        return request.servedOn() != null
                || request.stage() == CaseStage.ARCHIVED
                || (request.stage() == CaseStage.DELIVERY
                        && request.deliveryMethod().isElectronic());
    }

    private CaseProgress.@Nullable Posting posting(DisclosureRequest request) {
        return deliveries
                .ofReply(request.id())
                .filter(delivery -> delivery.trackingNumber() != null)
                .map(delivery ->
                        new CaseProgress.Posting(delivery.method(), delivery.trackingNumber(), delivery.servedOn()))
                .orElse(null);
    }
}
