package io.disclosuredesk.request;

import io.disclosuredesk.calendar.Calendars;
import io.disclosuredesk.security.Role;
import io.disclosuredesk.security.StaffDirectory;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * 催办 and the answers to it, kept with the case and in its history. Who may nudge whom is decided by who knows the tasks; a
 * task is nudged once on a working day.
 */
@Component
public class Nudges {

    private static final int SHORTEST = 10;
    private static final int LONGEST = 500;
    private static final int LONGEST_ANSWER = 200;
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final NudgeTable table;
    private final CaseSteps steps;
    private final CaseHistory history;
    private final Calendars calendars;
    private final StaffDirectory staff;
    private final Clock clock;

    Nudges(
            NudgeTable table,
            CaseSteps steps,
            CaseHistory history,
            Calendars calendars,
            StaffDirectory staff,
            Clock clock) {
        this.table = table;
        this.steps = steps;
        this.history = history;
        this.calendars = calendars;
        this.staff = staff;
        this.clock = clock;
    }

    /**
     * The task that is nudged.
     *
     * @param id the engine's id
     * @param key its id in the model
     * @param holder who has signed for it; null while it waits for somebody of {@code post}
     */
    public record Task(
            String id, String key, String name, @Nullable String holder, Role post) {}

    /** All of a case, oldest first. */
    public List<Nudge> of(long requestId) {
        return table.of(requestId);
    }

    /** The newest of these organs' cases under way, answered or not. */
    public List<Nudge> recent(List<String> agencyCodes, int most) {
        return table.ofOpenCases(agencyCodes, false, most);
    }

    /** The newest of these organs' cases under way that nobody has answered. */
    public List<Nudge> unanswered(List<String> agencyCodes, int most) {
        return table.ofOpenCases(agencyCodes, true, most);
    }

    /** One of these, if it exists. */
    public Optional<Nudge> find(long id) {
        return table.find(id);
    }

    /** Whether a nudge of the task waits for an answer. */
    public boolean isWaiting(String taskId) {
        return table.ofTask(taskId).stream().anyMatch(nudge -> nudge.answer() == null);
    }

    /** The case, locked until the caller's transaction ends: who changes its tasks for a manager holds it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public DisclosureRequest lock(String caseNumber) {
        return steps.whereverItIs(caseNumber);
    }

    /** Why the task cannot be nudged again today; empty when it can. */
    public Optional<String> refusal(String taskId) {
        var before = table.ofTask(taskId);
        if (before.isEmpty()) {
            return Optional.empty();
        }
        var last = before.get(before.size() - 1);
        var at = OffsetDateTime.ofInstant(
                last.nudgedAt(), clock.getZone().getRules().getOffset(last.nudgedAt()));
        var next = calendars.current().nextWorkingDay(at.toLocalDate());
        return LocalDate.now(clock).isBefore(next)
                ? Optional.of(
                        "任务“" + last.taskName() + "”已于" + MINUTE.format(at) + "催办，一个工作日内不再重复催办；" + next + "起可以再次催办。")
                : Optional.empty();
    }

    /**
     * Keeps a nudge; the caller holds the case, see {@link #lock}.
     *
     * @param message 10 to 500 characters, without numbers of persons
     * @return the message as it was kept
     * @throws StepRefusedException if the message will not do, or the task was nudged within a working day
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public String nudge(DisclosureRequest request, Task task, @Nullable String message, String userId) {
        var words = Bounded.told("催办内容", message, SHORTEST, LONGEST);
        refusal(task.id()).ifPresent(sentence -> {
            throw new StepRefusedException(sentence);
        });
        var holder = task.holder();
        table.insert(request.id(), task, words, userId, now());
        var to = holder == null ? task.post().label() + "，尚未签收" : staff.displayName(holder);
        history.append(request.id(), EventType.NUDGED, userId, "任务“" + task.name() + "”（" + to + "）：" + words);
        return words;
    }

    /**
     * Keeps the answer; the caller knows that {@code userId} may give it.
     *
     * @param text one line of 2 to 200 characters, without numbers of persons
     * @return the text as it was kept
     * @throws StepRefusedException if it is answered already, or the text will not do
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public String answer(Nudge nudge, @Nullable String text, String userId) {
        var words = Bounded.told("催办回复", InputText.line(text), 2, LONGEST_ANSWER);
        var request = lock(nudge.caseNumber());
        var given = find(nudge.id()).map(Nudge::answer);
        given.ifPresent(answer -> {
            throw new StepRefusedException("这次催办已由" + staff.displayName(answer.by()) + "回复，不需要再次回复。");
        });
        table.answer(nudge.id(), words, userId, now());
        history.append(request.id(), EventType.NUDGE_ANSWERED, userId, "任务“" + nudge.taskName() + "”：" + words);
        return words;
    }

    /**
     * Writes into the history that a task went to somebody else; the caller holds the case and has moved the task.
     *
     * @param reason 10 to 500 characters, without numbers of persons
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void reassigned(DisclosureRequest request, Task task, String to, @Nullable String reason, String userId) {
        var holder = task.holder();
        var from = holder == null ? "尚未签收" : staff.displayName(holder);
        history.append(
                request.id(),
                EventType.REASSIGNED,
                userId,
                "任务“" + task.name() + "”由" + from + "转" + staff.displayName(to) + "；理由：" + reasonChecked(reason));
    }

    /**
     * The reason for giving a task to somebody else, as it will be kept.
     *
     * @throws StepRefusedException if it is too short, too long, or names numbers of persons
     */
    public String reasonChecked(@Nullable String reason) {
        return Bounded.told("转办理由", reason, SHORTEST, LONGEST);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
