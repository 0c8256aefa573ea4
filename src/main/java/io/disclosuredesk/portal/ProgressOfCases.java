package io.disclosuredesk.portal;

import io.disclosuredesk.delivery.Deliveries;
import io.disclosuredesk.document.DocumentKind;
import io.disclosuredesk.document.Documents;
import io.disclosuredesk.request.CaseClocks;
import io.disclosuredesk.request.CaseHistory;
import io.disclosuredesk.request.CaseStage;
import io.disclosuredesk.request.DisclosureRequest;
import io.disclosuredesk.request.Requests;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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

    ProgressOfCases(
            Requests requests, CaseHistory history, Documents documents, Deliveries deliveries, CaseClocks clocks) {
        this.requests = requests;
        this.history = history;
        this.documents = documents;
        this.deliveries = deliveries;
        this.clocks = clocks;
    }

    CaseProgress of(long requestId) {
        var request = requests.byId(requestId);
        var servedOn = request.servedOn();
        var standing = clocks.standing(request);
        var left = servedOn != null || !request.stage().isOpen()
                ? null
                : new CaseProgress.Left(
                        standing.leftToTarget(),
                        standing.leftToStatutory(),
                        PeriodWords.meaning(standing),
                        PeriodWords.tone(standing.risk()));
        var policy = clocks.of(request).policy();
        return new CaseProgress(
                request, policy, standing.used(), left, events(requestId), letters(request), posting(request));
    }

    private List<CaseProgress.Event> events(long requestId) {
        return history.of(requestId).stream()
                .filter(event -> event.type().publicLabel() != null)
                .map(event -> new CaseProgress.Event(
                        event.at(), Objects.requireNonNull(event.type().publicLabel())))
                .toList();
    }

    private List<CaseProgress.Letter> letters(DisclosureRequest request) {
        var letters = new ArrayList<CaseProgress.Letter>();
        letters.add(new CaseProgress.Letter(
                DocumentKind.RECEIPT,
                documents.find(request.id(), DocumentKind.RECEIPT).orElse(null)));
        Stream.of(DocumentKind.values())
                .filter(DocumentKind::isNotice)
                .filter(notice -> deliveries.of(request.id(), notice).isPresent())
                .flatMap(notice -> documents.find(request.id(), notice).stream())
                .forEach(notice -> letters.add(new CaseProgress.Letter(notice.kind(), notice)));
        if (isReplyPublic(request)) {
            documents
                    .find(request.id(), DocumentKind.REPLY)
                    .ifPresent(reply -> letters.add(new CaseProgress.Letter(DocumentKind.REPLY, reply)));
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
