package io.disclosuredesk.process;

import static io.disclosuredesk.process.ModelFile.nameIn;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BpmnModelElementInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaFailedJobRetryTimeCycle;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;
import org.jspecify.annotations.Nullable;

/** What tasks carry. Every rule returns what breaks it, one line each; nothing means the model is right. */
final class TaskRules {

    private static final Set<String> CHECKED_BY_SOMEBODY_ELSE = Set.of("confidentiality", "approver", "sealkeeper");

    /** Due date and follow-up date: of the reply, of a notice on the way, or of the applicant's correction or payment. */
    private static final Set<List<String>> PERIODS = Set.of(
            List.of("${replyClock.statutoryDueAt(execution)}", "${replyClock.targetDueAt(execution)}"),
            List.of("${replyClock.noticeDueAt(execution)}", "${replyClock.noticeDueAt(execution)}"),
            List.of("${replyClock.correctionDueAt(execution)}", "${replyClock.correctionDueAt(execution)}"),
            List.of("${replyClock.paymentDueAt(execution)}", "${replyClock.paymentDueAt(execution)}"));

    private TaskRules() {}

    static List<String> userTasksSayWhoAndUntilWhen(ModelFile file) {
        return broken(
                file,
                task -> given(task.getCamundaCandidateGroups())
                        && PERIODS.contains(List.of(
                                String.valueOf(task.getCamundaDueDate()),
                                String.valueOf(task.getCamundaFollowUpDate()))),
                "没有候选岗位、法定期限或者承诺期限");
    }

    static List<String> userTasksHaveTheFormNamedAfterThem(ModelFile file) {
        return broken(file, task -> formOf(task).startsWith(kebab(task) + "."), "表单应与任务同名");
    }

    static List<String> formsExistIn(Path directory, ModelFile file) {
        return broken(file, task -> Files.isRegularFile(directory.resolve(formOf(task))), "表单文件不存在");
    }

    static List<String> userTasksKeepTheirHolder(ModelFile file) {
        return broken(file, task -> listens(task, "complete", "${taskHolder}"), "没有 taskHolder 监听器");
    }

    static List<String> secondPairOfEyesIsChecked(ModelFile file) {
        return broken(
                file,
                task -> !CHECKED_BY_SOMEBODY_ELSE.contains(String.valueOf(task.getCamundaCandidateGroups()))
                        || listens(task, "assignment", "${fourEyes}"),
                "没有 fourEyes 监听器");
    }

    /** The answers of a form are checked in the transaction that completes the task: a refusal leaves it open. */
    static List<String> userTasksAreRecordedAtOnce(ModelFile file) {
        return broken(
                file,
                task -> !task.isCamundaAsyncAfter()
                        && task.getOutgoing().size() == 1
                        && task.getSucceedingNodes().singleResult() instanceof ServiceTask next
                        && next.getId().startsWith("ServiceTask_Record")
                        && next.getIncoming().size() == 1
                        && !next.isCamundaAsyncBefore(),
                "其后应当紧接一个同步的 ServiceTask_Record…");
    }

    static List<String> sideEffectsAreAsynchronousAndRetried(ModelFile file) {
        return file.every(ServiceTask.class).stream()
                .filter(task -> nameIn(task.getId())
                        .matches("(Issue|Deliver|Send|Notify|Archive|Publish|Remind|Escalate)[A-Z].*"))
                .filter(task -> !task.isCamundaAsyncBefore()
                        || extensions(task, CamundaFailedJobRetryTimeCycle.class)
                                .noneMatch(cycle -> cycle.getTextContent().matches("R\\d+/PT\\d+M")))
                .map(task -> task.getId() + ": 应当异步执行并可重试")
                .toList();
    }

    /** What is called is a model of ours, deployed together with its caller, and works on the same case of the same organ. */
    static List<String> callsHandTheirCaseOn(ModelFile file) {
        var known = ModelFile.all().stream().map(ModelFile::stem).toList();
        return file.every(CallActivity.class).stream()
                .filter(call -> !known.contains(call.getCalledElement())
                        || !"deployment".equals(call.getCamundaCalledElementBinding())
                        || !handsOn(call, CamundaIn::getCamundaBusinessKey, CodeRules.CASE_OF_CALLER)
                        || !handsOn(call, CamundaIn::getCamundaTarget, "caseNumber")
                        || !handsOn(call, CamundaIn::getCamundaTarget, "agencyCode"))
                .map(call -> call.getId() + ": 应当调用同一次部署的流程，并交代登记编号和机关代码")
                .toList();
    }

    private static boolean handsOn(CallActivity call, Function<CamundaIn, @Nullable String> part, String value) {
        return extensions(call, CamundaIn.class).anyMatch(in -> value.equals(part.apply(in)));
    }

    /** The file a user task shows: {@code register-request.form} or {@code draft-reply.html}; empty if none. */
    static String formOf(UserTask task) {
        if (given(task.getCamundaFormRef()) && "deployment".equals(task.getCamundaFormRefBinding())) {
            return task.getCamundaFormRef() + ".form";
        }
        var key = String.valueOf(task.getCamundaFormKey());
        return key.matches("embedded:deployment:[a-z-]+\\.html") ? key.substring(key.lastIndexOf(':') + 1) : "";
    }

    private static String kebab(UserTask task) {
        return nameIn(task.getId()).replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    private static boolean listens(UserTask task, String event, String bean) {
        return extensions(task, CamundaTaskListener.class)
                .anyMatch(listener -> event.equals(listener.getCamundaEvent())
                        && bean.equals(listener.getCamundaDelegateExpression()));
    }

    private static <T extends BpmnModelElementInstance> Stream<T> extensions(BaseElement element, Class<T> type) {
        var extensions = element.getExtensionElements();
        return extensions == null ? Stream.empty() : extensions.getElementsQuery().filterByType(type).list().stream();
    }

    private static boolean given(@Nullable String value) {
        return value != null && !value.isBlank();
    }

    private static List<String> broken(ModelFile file, Predicate<UserTask> rule, String complaint) {
        return file.every(UserTask.class).stream()
                .filter(rule.negate())
                .map(task -> task.getId() + ": " + complaint)
                .toList();
    }
}
