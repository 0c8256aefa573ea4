package io.disclosuredesk.delivery;

import io.disclosuredesk.document.DocumentKind;
import io.disclosuredesk.document.Documents;
import io.disclosuredesk.document.IssuedDocument;
import io.disclosuredesk.request.CaseHistory;
import io.disclosuredesk.request.DeliveryMethod;
import io.disclosuredesk.request.EventType;
import io.disclosuredesk.request.Requests;
import io.disclosuredesk.request.StepRefusedException;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * 送达告知书: a notice on the way to the reply (补正、延期) reaches the applicant, and the day it counts as served is kept. What the
 * day means for the periods is for the caller. Repeating a delivery does nothing.
 */
@Component
public class NoticeDelivery {

    private final Requests requests;
    private final Documents documents;
    private final Deliveries deliveries;
    private final LetterMail mail;
    private final Notices notices;
    private final CaseHistory history;
    private final Clock clock;

    NoticeDelivery(
            Requests requests,
            Documents documents,
            Deliveries deliveries,
            LetterMail mail,
            Notices notices,
            CaseHistory history,
            Clock clock) {
        this.requests = requests;
        this.documents = documents;
        this.deliveries = deliveries;
        this.mail = mail;
        this.notices = notices;
        this.history = history;
        this.clock = clock;
    }

    /**
     * Serves the notice by mail, or by download from the page where the applicant follows the case; today is the day of service
     * (条例第四十条).
     *
     * @param kind a notice
     * @throws DeliveryFailedException if it can never arrive this way, or the applicant chose paper; a passing fault of the mail
     *     server is a different exception and is tried again
     */
    @Transactional
    public void deliverElectronically(String caseNumber, DocumentKind kind) throws DeliveryFailedException {
        var request = requests.byNumber(caseNumber);
        if (deliveries.of(request.id(), kind).isPresent()) {
            return;
        }
        var notice = notice(request.id(), kind);
        var method = request.deliveryMethod();
        if (!method.isElectronic()) {
            throw new DeliveryFailedException("申请人没有选择电子方式");
        }
        if (method == DeliveryMethod.EMAIL) {
            mail.send(request, notice);
        } else if (!notices.chosen(request.id()).contains(NoticeChannel.MAIL)) {
            mail.announce(request, kind);
        }
        deliveries.record(
                request.id(), kind, new Deliveries.Delivery(method.label(), null, LocalDate.now(clock)), null);
        history.append(request.id(), EventType.NOTICE_SERVED, CaseHistory.SYSTEM, kind.label() + "：" + method.label());
        announce(caseNumber, kind);
    }

    /** A withdrawal is told when it happens, not when its confirmation arrives. */
    private void announce(String caseNumber, DocumentKind kind) {
        switch (kind) {
            case CORRECTION_NOTICE -> notices.announce(caseNumber, NoticeStep.CORRECTION);
            case EXTENSION_NOTICE -> notices.announce(caseNumber, NoticeStep.EXTENDED);
            case FEE_NOTICE -> notices.announce(caseNumber, NoticeStep.FEE);
            default -> {}
        }
    }

    /** Notes that the notice has to go on paper after all. */
    @Transactional
    public void electronicDeliveryFailed(String caseNumber, DocumentKind kind, String why) {
        history.append(
                requests.byNumber(caseNumber).id(),
                EventType.DELIVERY_FAILED,
                CaseHistory.SYSTEM,
                kind.label() + "：" + why);
    }

    /**
     * Records that the notice was posted or handed over.
     *
     * @param kind a notice
     * @param servedOn day of posting (交邮之日), or of handing over
     * @throws StepRefusedException if a mail number or the date is missing, or the date lies in the future or before the notice's
     *     own date
     */
    @Transactional
    public void recordDispatch(
            String caseNumber,
            DocumentKind kind,
            String userId,
            PaperCarrier carrier,
            @Nullable String trackingNumber,
            @Nullable LocalDate servedOn) {
        var request = requests.byNumber(caseNumber);
        var dispatch = PaperDispatch.of(carrier, trackingNumber, servedOn, "告知");
        var madeOn = LocalDate.ofInstant(notice(request.id(), kind).issuedAt(), clock.getZone());
        if (dispatch.servedOn().isAfter(LocalDate.now(clock))) {
            throw new StepRefusedException("送达日期不能晚于今天。");
        }
        if (dispatch.servedOn().isBefore(madeOn)) {
            throw new StepRefusedException("送达日期不能早于" + kind.label() + "的日期" + madeOn + "。");
        }
        if (deliveries.of(request.id(), kind).isPresent()) {
            return;
        }
        deliveries.record(request.id(), kind, dispatch.asDelivery(), userId);
        history.append(
                request.id(),
                EventType.NOTICE_SERVED,
                userId,
                kind.label() + "：" + dispatch.inWords() + "，" + dispatch.servedOn());
        announce(caseNumber, kind);
    }

    /** Whether the notice was issued and is not served yet. */
    public boolean isWaiting(long requestId, DocumentKind kind) {
        return documents.find(requestId, kind).isPresent()
                && deliveries.of(requestId, kind).isEmpty();
    }

    private IssuedDocument notice(long requestId, DocumentKind kind) {
        if (!kind.isNotice()) {
            throw new IllegalArgumentException("不是告知书：" + kind);
        }
        return documents
                .find(requestId, kind)
                .orElseThrow(() -> new IllegalStateException(kind.label() + "尚未制发：" + requestId));
    }
}
