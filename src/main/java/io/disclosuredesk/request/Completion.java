package io.disclosuredesk.request;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 制发、送达、归档: the reply exists, reaches its addressee, the case is closed. Each step may be repeated without effect. */
@Component
public class Completion {

    private static final CaseSteps.Actor SYSTEM = new CaseSteps.Actor(null, CaseHistory.SYSTEM);

    private final JdbcClient jdbc;
    private final Requests requests;
    private final CaseSteps steps;
    private final CaseHistory history;
    private final LatenessReasons lateness;
    private final Clock clock;

    Completion(
            JdbcClient jdbc,
            Requests requests,
            CaseSteps steps,
            CaseHistory history,
            LatenessReasons lateness,
            Clock clock) {
        this.jdbc = jdbc;
        this.requests = requests;
        this.steps = steps;
        this.history = history;
        this.lateness = lateness;
        this.clock = clock;
    }

    /** The reply was made and waits to be served. */
    @Transactional
    public void replyIssued(String caseNumber, String what) {
        if (requests.byNumber(caseNumber).stage() != CaseStage.ISSUE) {
            return;
        }
        var request = steps.at(caseNumber, CaseStage.ISSUE);
        steps.advance(request, CaseStage.DELIVERY, SYSTEM);
        history.append(request.id(), EventType.REPLY_ISSUED, CaseHistory.SYSTEM, what);
    }

    /**
     * The reply counts as made on {@code servedOn}: posted, signed for, or delivered electronically.
     *
     * @throws StepRefusedException if {@code servedOn} lies in the future or before the reply's own date, or staff hand out a
     *     late reply that nobody has explained
     */
    @Transactional
    public void served(String caseNumber, LocalDate servedOn, String actor, String how) {
        var request = requests.byNumber(caseNumber);
        if (request.servedOn() != null) {
            return;
        }
        steps.at(caseNumber, CaseStage.DELIVERY);
        var signedOn = request.signedOn();
        if (servedOn.isAfter(LocalDate.now(clock))) {
            throw new StepRefusedException("送达日期不能晚于今天。");
        }
        if (signedOn != null && servedOn.isBefore(signedOn)) {
            throw new StepRefusedException("送达日期不能早于答复书的成文日期" + signedOn + "。");
        }
        if (!actor.equals(CaseHistory.SYSTEM)) {
            // what goes out by itself was signed off in time or explained, and the applicant must not wait longer
            lateness.requireExplained(request, servedOn, "登记送达");
        }
        jdbc.sql("update request set served_on = ? where id = ?")
                .params(servedOn, request.id())
                .update();
        history.append(request.id(), EventType.SERVED, actor, how);
    }

    /** Closes the case. */
    @Transactional
    public void archive(String caseNumber) {
        if (requests.byNumber(caseNumber).stage() == CaseStage.ARCHIVED) {
            return;
        }
        var request = steps.at(caseNumber, CaseStage.DELIVERY);
        steps.advance(request, CaseStage.ARCHIVED, SYSTEM);
        jdbc.sql("update request set closed_at = ? where id = ?")
                .params(OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC), request.id())
                .update();
        history.append(request.id(), EventType.ARCHIVED, CaseHistory.SYSTEM, "办理材料归入卷宗");
    }
}
