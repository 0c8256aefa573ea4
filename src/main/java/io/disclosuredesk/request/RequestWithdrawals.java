package io.disclosuredesk.request;

import io.disclosuredesk.deadline.Channel;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * 撤回申请: possible as long as the applicant has no reply; the whole request, not parts of it. It ends the periods on the day it
 * is received and cannot be undone: who wants the information after all asks anew.
 */
@Component
public class RequestWithdrawals {

    private static final String SAID = "request_withdrawal.said_sealed";

    private final JdbcClient jdbc;
    private final CaseSteps steps;
    private final CaseHistory history;
    private final LatenessReasons lateness;
    private final PersonalData personalData;
    private final Clock clock;

    RequestWithdrawals(
            JdbcClient jdbc,
            CaseSteps steps,
            CaseHistory history,
            LatenessReasons lateness,
            PersonalData personalData,
            Clock clock) {
        this.jdbc = jdbc;
        this.steps = steps;
        this.history = history;
        this.lateness = lateness;
        this.personalData = personalData;
        this.clock = clock;
    }

    /** The withdrawal of the case, if its applicant took it back. */
    public Optional<RequestWithdrawal> of(long requestId) {
        return jdbc.sql("select * from request_withdrawal where request_id = ?")
                .param(requestId)
                .query((row, n) -> read(row))
                .optional();
    }

    /** Why the request cannot be withdrawn, as a sentence for staff and applicant alike; empty while it can. */
    public Optional<String> refusal(DisclosureRequest request) {
        if (request.withdrawnOn() != null) {
            return Optional.of("本件已于" + request.withdrawnOn() + "撤回，不需要再次提交。");
        }
        if (request.servedOn() != null || !request.stage().isOpen()) {
            return Optional.of("本件的答复书已经送达，不能再撤回申请。");
        }
        // an electronic reply can be taken as soon as it goes out: who has it has the answer
        return history.of(request.id()).stream().anyMatch(event -> event.type() == EventType.DOWNLOADED)
                ? Optional.of("本件的答复书已经由申请人下载，不能再撤回申请。")
                : Optional.empty();
    }

    /**
     * Refuses what {@link #withdraw} would refuse.
     *
     * @throws WithdrawalNotPossibleException if it was withdrawn before or answered
     * @throws StepRefusedException if its day lies in the future or before the request
     */
    public void requirePossible(DisclosureRequest request, WithdrawalForm form) {
        refusal(request).ifPresent(sentence -> {
            throw new WithdrawalNotPossibleException(sentence);
        });
        if (form.on().isAfter(LocalDate.now(clock))) {
            throw new StepRefusedException("收到撤回材料的日期不能晚于今天。");
        }
        var arrivedOn = request.receipt().arrivedOn();
        if (form.on().isBefore(arrivedOn)) {
            throw new StepRefusedException("收到撤回材料的日期不能早于申请到达之日" + arrivedOn + "。");
        }
    }

    /**
     * Ends the case. Of a withdrawal and a step that happen at the same time the one that has the case first is kept; the step
     * is then refused, or the withdrawal comes after it.
     *
     * @param actor user id of staff, or {@link CaseHistory#APPLICANT}
     * @throws WithdrawalNotPossibleException if it was withdrawn before or answered
     * @throws StepRefusedException if its day lies in the future or before the request
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void withdraw(String caseNumber, WithdrawalForm form, String actor) {
        var request = steps.whereverItIs(caseNumber);
        requirePossible(request, form);
        var late = lateness.isUnexplained(request, form.on());
        var now = OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        jdbc.sql("""
                        insert into request_withdrawal (request_id, agency_id, withdrawn_on, channel, evidence, said_sealed, stage,
                          recorded_by, recorded_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        request.id(),
                        request.agencyId(),
                        form.on(),
                        form.channel().name(),
                        form.evidence(),
                        personalData.seal(SAID, form.said()),
                        request.stage().name(),
                        actor,
                        now)
                .update();
        jdbc.sql("update request set withdrawn_on = ?, closed_at = ? where id = ?")
                .params(form.on(), now, request.id())
                .update();
        steps.advance(request, CaseStage.WITHDRAWN, new CaseSteps.Actor(null, actor));
        history.append(
                request.id(),
                EventType.WITHDRAWN,
                actor,
                form.channel().label() + "，" + form.on() + "，凭据：" + form.evidence() + "；当时处于“"
                        + request.stage().label() + "”环节，自当日起终止办理"
                        + (late ? "；法定期限" + request.deadlines().finalDueOn() + "已过，逾期原因没有说明，不再要求说明" : ""));
    }

    /** Notes that the file is complete, the confirmation served. Once, however often it is called. */
    @Transactional
    public void fileClosed(String caseNumber) {
        var request = steps.at(caseNumber, CaseStage.WITHDRAWN);
        if (history.of(request.id()).stream().noneMatch(event -> event.type() == EventType.ARCHIVED)) {
            history.append(request.id(), EventType.ARCHIVED, CaseHistory.SYSTEM, "申请已撤回，办理材料归入卷宗");
        }
    }

    private RequestWithdrawal read(ResultSet row) throws SQLException {
        return new RequestWithdrawal(
                row.getObject("withdrawn_on", LocalDate.class),
                Channel.valueOf(row.getString("channel")),
                row.getString("evidence"),
                Objects.requireNonNull(personalData.open(SAID, row.getString("said_sealed"))),
                CaseStage.valueOf(row.getString("stage")),
                row.getString("recorded_by"));
    }
}
