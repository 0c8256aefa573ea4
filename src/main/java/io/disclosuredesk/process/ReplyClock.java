package io.disclosuredesk.process;

import io.disclosuredesk.delivery.NoticeDelivery;
import io.disclosuredesk.document.DocumentKind;
import io.disclosuredesk.request.Corrections;
import io.disclosuredesk.request.DisclosureRequest;
import io.disclosuredesk.request.Fees;
import io.disclosuredesk.request.Requests;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/**
 * The dates of the clock as the engine wants them: the model asks this bean, and nothing else computes a date. Public, because
 * expressions of the model only reach public types.
 */
@Component
public class ReplyClock {

    /** The organ closes its day at half past five (law sheet §2.2, 截止时刻). */
    private static final LocalTime CLOSE_OF_BUSINESS = LocalTime.of(17, 30);

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Requests requests;

    /** Every date a model may ask for, by the name it asks with. */
    private final Map<String, Function<DisclosureRequest, LocalDate>> days;

    ReplyClock(Requests requests, NoticeDelivery notices, Corrections corrections, Fees fees) {
        this.requests = requests;
        this.days = Map.of(
                "statutoryDueAt", request -> request.deadlines().finalDueOn(),
                "targetDueAt", request -> request.deadlines().targetDueOn(),
                "noticeDueAt", request -> noticeDueOn(request, notices),
                "correctionDueAt",
                        request -> corrections.of(request.id()).orElseThrow().dueOn(),
                "paymentDueAt",
                        request -> Objects.requireNonNull(
                                fees.current(request.id()).orElseThrow().dueOn()));
    }

    private static LocalDate noticeDueOn(DisclosureRequest request, NoticeDelivery notices) {
        return notices.isWaiting(request.id(), DocumentKind.CORRECTION_NOTICE)
                ? request.deadlines().correctionNoticeDueOn()
                : request.deadlines().finalDueOn();
    }

    /** When the statutory period of the case ends, extension included. */
    public Date statutoryDueAt(DelegateExecution execution) {
        return at("statutoryDueAt", execution.getProcessBusinessKey());
    }

    /** When the organ's promise ends. */
    public Date targetDueAt(DelegateExecution execution) {
        return at("targetDueAt", execution.getProcessBusinessKey());
    }

    /**
     * When the notice that waits must have been served at the latest: a correction asked for within its days (条例第三十条), an
     * extension told before the period it extends ends (条例第三十三条第二款).
     */
    public Date noticeDueAt(DelegateExecution execution) {
        return at("noticeDueAt", execution.getProcessBusinessKey());
    }

    /** When the applicant's time for a correction ends: at the close of business of its last day (条例第三十条). */
    public Date correctionDueAt(DelegateExecution execution) {
        return at("correctionDueAt", execution.getProcessBusinessKey());
    }

    /** When the applicant's time to pay the processing fee ends: at the close of business of its last day (国办函〔2020〕109号). */
    public Date paymentDueAt(DelegateExecution execution) {
        return at("paymentDueAt", execution.getProcessBusinessKey());
    }

    /** The date that the model calls {@code name}, for a case. */
    Date at(String name, String caseNumber) {
        var day = Objects.requireNonNull(days.get(name), name).apply(requests.byNumber(caseNumber));
        return Date.from(day.atTime(CLOSE_OF_BUSINESS).atZone(ZONE).toInstant());
    }
}
