package io.disclosuredesk.process;

import io.disclosuredesk.agency.Agencies;
import io.disclosuredesk.process.OpenTasks.OpenTask;
import io.disclosuredesk.request.DisclosureRequest;
import io.disclosuredesk.request.Nudge;
import io.disclosuredesk.request.Nudges;
import io.disclosuredesk.request.StepRefusedException;
import io.disclosuredesk.security.EngineAccess;
import io.disclosuredesk.security.StaffDirectory;
import io.disclosuredesk.security.StaffMember;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.exception.NullValueException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * 督办 on a case's open tasks: 催办 and 转办. The caller knows that the person is a manager of the case's organ, or asks for the
 * holder's own 转办; case row, history and engine change in one transaction, the case row is the lock.
 */
@Component
public class Supervision {

    private static final String OVERTAKEN = "就在您提交的同时，这项任务有了变动（被签收或者办结），本次没有办理。请返回卷宗核对后再办理。";

    private final OpenTasks open;
    private final TaskService tasks;
    private final TaskPriorities priorities;
    private final FourEyesOfTasks fourEyes;
    private final Nudges nudges;
    private final Agencies agencies;
    private final StaffDirectory staff;
    private final EngineAccess engine;

    Supervision(
            OpenTasks open,
            TaskService tasks,
            TaskPriorities priorities,
            FourEyesOfTasks fourEyes,
            Nudges nudges,
            Agencies agencies,
            StaffDirectory staff,
            EngineAccess engine) {
        this.open = open;
        this.tasks = tasks;
        this.priorities = priorities;
        this.fourEyes = fourEyes;
        this.nudges = nudges;
        this.agencies = agencies;
        this.staff = staff;
        this.engine = engine;
    }

    /**
     * Asks for the task to be done soon: its holder, or its post where nobody has signed for it, sees the message on the start
     * page and with the task.
     *
     * @throws StepRefusedException if the task is done, was nudged within a working day, or the message will not do
     */
    @Transactional
    public void nudge(String caseNumber, String taskId, @Nullable String message, String userId) {
        var request = nudges.lock(caseNumber);
        var task = open.require(caseNumber, taskId);
        var words = nudges.nudge(request, task.toNudge(), message, userId);
        comment(taskId, "催办：" + words);
        engine.withoutChecks(() -> {
            priorities.align(caseNumber);
            return taskId;
        });
    }

    /**
     * Answers a nudge.
     *
     * @throws StepRefusedException if the task is done, the person neither holds it nor could sign for it, or somebody has
     *     answered
     */
    @Transactional
    public void answer(Nudge nudge, @Nullable String text, String userId) {
        var request = nudges.lock(nudge.caseNumber());
        var task = open.require(nudge.caseNumber(), nudge.taskId());
        if (!mayAnswer(request, task, userId)) {
            throw new StepRefusedException(
                    "只有签收了这项任务的人员可以回复；还没有人签收的，由" + task.post().label() + "的人员回复。");
        }
        var words = nudges.answer(nudge, text, userId);
        comment(task.id(), "催办回复：" + words);
        engine.withoutChecks(() -> {
            priorities.align(nudge.caseNumber());
            return task.id();
        });
    }

    /** Whether the person holds the task, or could sign for it while nobody does. */
    public boolean mayAnswer(DisclosureRequest request, OpenTask task, String userId) {
        var holder = task.holder();
        return holder == null ? isOfPost(request, task, userId) : holder.equals(userId);
    }

    /** Who could take the task over: the same post in the same organ, four eyes kept, the holder left out. */
    public List<StaffMember> successors(DisclosureRequest request, OpenTask task) {
        return staff.holdersOf(task.post()).stream()
                .filter(member -> !member.id().equals(task.holder()))
                .filter(member -> isOfPost(request, task, member.id()))
                .filter(member ->
                        fourEyes.refusal(task.key(), request, member.id()).isEmpty())
                .toList();
    }

    /**
     * Gives the task to somebody else of its post.
     *
     * @param from who held it when the manager looked; null for nobody
     * @param to user id
     * @throws StepRefusedException if the task is done or has changed hands meanwhile, the person may not have it, or the reason
     *     will not do
     */
    @Transactional
    public void reassign(
            String caseNumber,
            String taskId,
            @Nullable String from,
            String to,
            @Nullable String reason,
            String userId) {
        var request = nudges.lock(caseNumber);
        var task = open.require(caseNumber, taskId);
        refuseUnlessStillWith(task, from, to);
        fourEyes.refusal(task.key(), request, to).ifPresent(sentence -> {
            throw new StepRefusedException("不能转给" + staff.displayName(to) + "，本件须由不同的人员办理：" + sentence);
        });
        if (successors(request, task).stream().noneMatch(member -> member.id().equals(to))) {
            throw new StepRefusedException(
                    "只能转给本机关" + task.post().label() + "的其他人员；" + staff.displayName(to) + "不在其中，请重新选择。");
        }
        var why = nudges.reasonChecked(reason);
        comment(taskId, "转办给" + staff.displayName(to) + "：" + why);
        engine.withoutChecks(() -> give(taskId, from, to));
        nudges.reassigned(request, task.toNudge(), to, why, userId);
    }

    /**
     * Gives one's own task to a colleague of the same post in the same organ.
     *
     * @param to user id
     * @throws StepRefusedException if {@code userId} does not hold the task, the colleague may not have it, or the reason will not
     *     do
     */
    @Transactional
    public void handOver(String caseNumber, String taskId, String to, @Nullable String reason, String userId) {
        nudges.lock(caseNumber);
        requireOwn(open.require(caseNumber, taskId), userId);
        reassign(caseNumber, taskId, userId, to, reason, userId);
    }

    /**
     * Lets only the holder go on.
     *
     * @throws StepRefusedException if the task is somebody else's or nobody's
     */
    public void requireOwn(OpenTask task, String userId) {
        if (!userId.equals(task.holder())) {
            throw new StepRefusedException("只能转办您自己签收的任务；任务“" + task.name() + "”"
                    + (task.holder() == null
                            ? "还没有人签收，同岗位的人员可以直接签收。"
                            : "现由" + staff.displayName(task.holder()) + "办理。"));
        }
    }

    private void refuseUnlessStillWith(OpenTask task, @Nullable String from, String to) {
        var holder = task.holder();
        if (!Objects.equals(holder, from)) {
            throw new StepRefusedException(
                    to.equals(holder)
                            ? "任务“" + task.name() + "”已经在" + staff.displayName(to) + "名下，不需要再次转办。"
                            : changedHands(holder));
        }
    }

    /** Written with the revision that was read: who signs for it, or closes it, at the same moment is not overwritten. */
    private String give(String taskId, @Nullable String from, String to) {
        var task = tasks.createTaskQuery().taskId(taskId).singleResult();
        if (task == null || !Objects.equals(task.getAssignee(), from)) {
            throw new StepRefusedException(OVERTAKEN);
        }
        try {
            task.setAssignee(to);
            tasks.saveTask(task);
            return taskId;
        } catch (OptimisticLockingException | NullValueException overtaken) {
            throw new StepRefusedException(OVERTAKEN);
        }
    }

    /** In the name of whoever is logged in, which the engine writes beside it; this writes the task as well. */
    private void comment(String taskId, String words) {
        try {
            tasks.createComment(taskId, null, words);
        } catch (OptimisticLockingException | NullValueException overtaken) {
            throw new StepRefusedException(OVERTAKEN);
        }
    }

    private String changedHands(@Nullable String holder) {
        return "打开本页以后，这项任务" + (holder == null ? "已被取消签收" : "现由" + staff.displayName(holder) + "办理")
                + "，没有转办。请返回卷宗核对后再办理。";
    }

    private boolean isOfPost(DisclosureRequest request, OpenTask task, String userId) {
        var code = agencies.byId(request.agencyId()).code();
        return staff.rolesOf(userId).contains(task.post())
                && staff.agencyCodesOf(userId).contains(code);
    }
}
