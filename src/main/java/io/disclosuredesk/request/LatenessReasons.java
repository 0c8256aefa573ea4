package io.disclosuredesk.request;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 逾期说明: whoever passes the statutory period says why, before the reply may leave (law sheet §1.4, 规则③). */
@Component
public class LatenessReasons {

    private static final int SHORTEST = 10;
    private static final int LONGEST = 2000;

    private final JdbcClient jdbc;
    private final Requests requests;
    private final CaseHistory history;
    private final Clock clock;

    LatenessReasons(JdbcClient jdbc, Requests requests, CaseHistory history, Clock clock) {
        this.jdbc = jdbc;
        this.requests = requests;
        this.history = history;
        this.clock = clock;
    }

    /** What was said about the case, oldest first. */
    public List<Lateness> of(long requestId) {
        return jdbc.sql("select * from lateness where request_id = ? order by id")
                .param(requestId)
                .query((row, n) -> read(row))
                .list();
    }

    /** Of these cases those whose present red line somebody has explained. */
    Set<Long> explained(Collection<Long> requestIds) {
        return new HashSet<>(
                jdbc.sql("""
                        select l.request_id from lateness l join request r on r.id = l.request_id and r.final_due_on = l.due_on
                        where r.id in (:ids)
                        """).param("ids", requestIds).query(Long.class).list());
    }

    /** Whether the case passed the red line it has now, or was answered after it, and nobody has said why. */
    public boolean isOwed(String caseNumber) {
        var request = requests.byNumber(caseNumber);
        var servedOn = request.servedOn();
        if (servedOn == null && !request.stage().isOpen()) {
            return false;
        }
        return isUnexplained(request, Objects.requireNonNullElseGet(servedOn, () -> LocalDate.now(clock)));
    }

    /**
     * Keeps the reason.
     *
     * @param reason at least 10 characters
     * @param remedy what is done to answer soon, at least 10 characters
     * @throws StepRefusedException if the texts are too short or the case is not late any more
     */
    @Transactional
    public void record(
            String caseNumber,
            String userId,
            LatenessCategory category,
            @Nullable String reason,
            @Nullable String remedy) {
        // the case row is the lock: two answers cannot both be the one
        CaseLock.hold(jdbc, caseNumber);
        var why = told("逾期原因", reason);
        var what = told("补救措施", remedy);
        if (!isOwed(caseNumber)) {
            throw new StepRefusedException("本件现在没有需要说明的逾期：可能已有人说明，或者法定期限已经调整。请刷新任务列表，本任务会自动撤回。");
        }
        var request = requests.byNumber(caseNumber);
        var dueOn = request.deadlines().finalDueOn();
        jdbc.sql("""
                        insert into lateness (request_id, due_on, category, reason, remedy, explained_by, explained_at)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        request.id(),
                        dueOn,
                        category.name(),
                        why,
                        what,
                        userId,
                        OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
        history.append(
                request.id(),
                EventType.LATENESS_EXPLAINED,
                userId,
                "法定期限" + dueOn + "已过，" + category.label() + "：" + why + "；补救措施：" + what);
    }

    /** Refuses what would let a late reply out unexplained on {@code day}. */
    void requireExplained(DisclosureRequest request, LocalDate day, String deed) {
        if (isUnexplained(request, day)) {
            throw new StepRefusedException("本件的法定期限" + request.deadlines().finalDueOn() + "已过，尚未说明逾期原因，不能" + deed
                    + "。请先由承办岗办结任务“填写逾期原因”；任务列表中没有这项任务的，系统在次日早上的期限巡查中生成。");
        }
    }

    /** Whether the red line lay before {@code day} and nobody has said why it was passed. */
    boolean isUnexplained(DisclosureRequest request, LocalDate day) {
        var dates = request.deadlines();
        return !dates.isAwaiting()
                && day.isAfter(dates.finalDueOn())
                && explained(List.of(request.id())).isEmpty();
    }

    private static String told(String what, @Nullable String text) {
        var told = Bounded.lines(what, text, LONGEST);
        if (told == null || told.strip().codePointCount(0, told.strip().length()) < SHORTEST) {
            throw new StepRefusedException("请写明" + what + "，至少" + SHORTEST + "个字，结合本件的具体情况。");
        }
        return told;
    }

    private static Lateness read(ResultSet row) throws SQLException {
        return new Lateness(
                row.getObject("due_on", LocalDate.class),
                LatenessCategory.valueOf(row.getString("category")),
                row.getString("reason"),
                row.getString("remedy"),
                row.getString("explained_by"),
                row.getObject("explained_at", OffsetDateTime.class).toInstant());
    }
}
