package io.disclosuredesk.request;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What every step shares: the case in the stage the step belongs to, and the move to the next. */
@Component
class CaseSteps {

    private final JdbcClient jdbc;
    private final Requests requests;

    CaseSteps(JdbcClient jdbc, Requests requests) {
        this.jdbc = jdbc;
        this.requests = requests;
    }

    /** The case, locked until the transaction ends, refused when it is not where the step belongs. */
    DisclosureRequest at(String caseNumber, CaseStage stage) {
        var request = whereverItIs(caseNumber);
        if (request.stage() != stage) {
            throw new StepRefusedException(
                    "本件现处于“" + request.stage().label() + "”环节，不能办理“" + stage.label() + "”。请刷新任务列表。");
        }
        return request;
    }

    /** The case, locked until the transaction ends, for what goes on beside the stages. */
    DisclosureRequest whereverItIs(String caseNumber) {
        CaseLock.hold(jdbc, caseNumber);
        return requests.byNumber(caseNumber);
    }

    /** Goes on; whatever a reviewer sent back before is settled. */
    void advance(DisclosureRequest request, CaseStage next, Actor actor) {
        move(request, next, actor, null);
    }

    /** Goes back to an earlier stage with the reason the next holder reads. */
    void sendBack(DisclosureRequest request, CaseStage back, Actor actor, @Nullable String reason) {
        if (reason == null) {
            throw new StepRefusedException("退回时请写明意见：哪里要改、怎么改。");
        }
        move(request, back, actor, reason);
    }

    private void move(DisclosureRequest request, CaseStage stage, Actor actor, @Nullable String returnedReason) {
        var by = actor.column() == null ? "" : ", " + actor.column() + " = :user";
        var update = jdbc.sql("update request set stage = :stage, returned_reason = :reason" + by + " where id = :id")
                .param("stage", stage.name())
                .param("reason", returnedReason)
                .param("id", request.id());
        if (actor.column() != null) {
            update = update.param("user", actor.userId());
        }
        update.update();
    }

    /**
     * Who takes the step, and the column that remembers it.
     *
     * @param column a fixed name from this package; null for the system
     */
    record Actor(@Nullable String column, String userId) {}
}
