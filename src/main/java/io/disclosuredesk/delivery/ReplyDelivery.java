package io.disclosuredesk.delivery;

import io.disclosuredesk.document.DocumentKind;
import io.disclosuredesk.document.Documents;
import io.disclosuredesk.document.IssuedDocument;
import io.disclosuredesk.request.CaseHistory;
import io.disclosuredesk.request.Completion;
import io.disclosuredesk.request.DeliveryMethod;
import io.disclosuredesk.request.DisclosureRequest;
import io.disclosuredesk.request.EventType;
import io.disclosuredesk.request.RecordFile;
import io.disclosuredesk.request.ReleasedFiles;
import io.disclosuredesk.request.Requests;
import io.disclosuredesk.request.StepRefusedException;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 送达: the reply reaches its addressee, and the day it counts as made is kept. Repeating a delivery does nothing. */
@Component
public class ReplyDelivery {

    private final Requests requests;
    private final Documents documents;
    private final Deliveries deliveries;
    private final LetterMail mail;
    private final Notices notices;
    private final ReleasedFiles released;
    private final Completion completion;
    private final CaseHistory history;
    private final Clock clock;

    ReplyDelivery(
            Requests requests,
            Documents documents,
            Deliveries deliveries,
            LetterMail mail,
            Notices notices,
            ReleasedFiles released,
            Completion completion,
            CaseHistory history,
            Clock clock) {
        this.requests = requests;
        this.documents = documents;
        this.deliveries = deliveries;
        this.mail = mail;
        this.notices = notices;
        this.released = released;
        this.completion = completion;
        this.history = history;
        this.clock = clock;
    }

    /**
     * Serves the reply by download or mail; it counts from the day it is there for the applicant (条例第四十条).
     *
     * @throws DeliveryFailedException if it can never arrive this way; a passing fault of the mail server is a different
     *     exception and is tried again
     */
    @Transactional
    public void deliverElectronically(String caseNumber) throws DeliveryFailedException {
        var request = requests.byNumber(caseNumber);
        if (deliveries.ofReply(request.id()).isPresent()) {
            return;
        }
        var reply = replyOf(request);
        var today = LocalDate.now(clock);
        var method = request.deliveryMethod();
        var with = "";
        if (method == DeliveryMethod.EMAIL) {
            var records = released.of(request).stream().map(RecordFile::file).toList();
            with = mail.send(request, Enclosures.of(reply, records)).inHistory();
        } else if (!notices.chosen(request.id()).contains(NoticeChannel.MAIL)) {
            mail.announce(request, DocumentKind.REPLY);
        }
        deliveries.record(request.id(), DocumentKind.REPLY, new Deliveries.Delivery(method.label(), null, today), null);
        completion.served(caseNumber, today, CaseHistory.SYSTEM, method.label() + "，" + reply.number() + with);
        notices.announce(caseNumber, NoticeStep.READY);
    }

    /** Notes that the reply has to go on paper after all. */
    @Transactional
    public void electronicDeliveryFailed(String caseNumber, String why) {
        history.append(requests.byNumber(caseNumber).id(), EventType.DELIVERY_FAILED, CaseHistory.SYSTEM, why);
    }

    /**
     * Records that the reply was posted or handed over.
     *
     * @param servedOn day of posting (交邮之日), or of handing over
     * @throws StepRefusedException if a mail number or the date is missing, or the date cannot be
     */
    @Transactional
    public void recordDispatch(
            String caseNumber,
            String userId,
            PaperCarrier carrier,
            @Nullable String trackingNumber,
            @Nullable LocalDate servedOn) {
        var request = requests.byNumber(caseNumber);
        var dispatch = PaperDispatch.of(carrier, trackingNumber, servedOn, "答复");
        completion.served(caseNumber, dispatch.servedOn(), userId, dispatch.inWords());
        if (deliveries.ofReply(request.id()).isEmpty()) {
            deliveries.record(request.id(), DocumentKind.REPLY, dispatch.asDelivery(), userId);
            if (carrier.isPosted()) {
                notices.announce(caseNumber, NoticeStep.POSTED);
            }
        }
    }

    private IssuedDocument replyOf(DisclosureRequest request) {
        return documents
                .find(request.id(), DocumentKind.REPLY)
                .orElseThrow(() -> new IllegalStateException("答复书尚未制发：" + request.caseNumber()));
    }
}
