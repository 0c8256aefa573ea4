package io.disclosuredesk.process;

import io.disclosuredesk.document.DocumentKind;
import io.disclosuredesk.request.Requests;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Date;
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

    ReplyClock(Requests requests) {
        this.requests = requests;
    }

    /** When the statutory period of the case ends, extension included. */
    public Date statutoryDueAt(DelegateExecution execution) {
        return closeOf(
                requests.byNumber(execution.getProcessBusinessKey()).deadlines().finalDueOn());
    }

    /** When the organ's promise ends. */
    public Date targetDueAt(DelegateExecution execution) {
        return closeOf(
                requests.byNumber(execution.getProcessBusinessKey()).deadlines().targetDueOn());
    }

    /**
     * When a notice must have been served at the latest: a correction asked for within its days (条例第三十条), an extension told
     * before the period it extends ends (条例第三十三条第二款).
     */
    public Date noticeDueAt(DelegateExecution execution) {
        var dates = requests.byNumber(execution.getProcessBusinessKey()).deadlines();
        return closeOf(
                ServeNotice.kind(execution) == DocumentKind.CORRECTION_NOTICE
                        ? dates.correctionNoticeDueOn()
                        : dates.finalDueOn());
    }

    private static Date closeOf(LocalDate day) {
        return Date.from(day.atTime(CLOSE_OF_BUSINESS).atZone(ZONE).toInstant());
    }
}
