package io.disclosuredesk.process;

import io.disclosuredesk.request.DeliveryMethod;
import io.disclosuredesk.request.IntakeForm;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Does what staff do about extensions, and looks at what the engine made of it. */
@Component
class ExtensionDriver {

    static final String REASON = "涉及2003年以前的纸质案卷，须到三处库房查找";

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final ExtensionRequests extensions;
    private final CaseDriver driver;
    private final TaskService tasks;
    private final RuntimeService runtime;
    private final HistoryService history;

    ExtensionDriver(
            ExtensionRequests extensions,
            CaseDriver driver,
            TaskService tasks,
            RuntimeService runtime,
            HistoryService history) {
        this.extensions = extensions;
        this.driver = driver;
        this.tasks = tasks;
        this.runtime = runtime;
        this.history = history;
    }

    /** The request of the first example, to be answered in another way. */
    static IntakeForm form(DeliveryMethod method, @Nullable String email) {
        var form = MainRoad.EXAMPLE.form();
        return new IntakeForm(
                form.applicantType(),
                form.name(),
                form.idType(),
                form.idNumber(),
                null,
                null,
                form.phone(),
                email,
                "云州市望湖区示范路2号",
                "990000",
                form.items(),
                form.carrier(),
                method,
                List.of());
    }

    void ask(String number, int workdays) {
        driver.as("handler", () -> {
            extensions.submit(number, "handler", workdays, REASON);
            return null;
        });
    }

    void agree(String number) {
        decide(number, "approver", Map.of("answerApproved", "YES"));
    }

    void decide(String number, String user, Map<String, Object> answers) {
        driver.complete(number, DeadlineExtension.Task.APPROVE_EXTENSION, user, answers);
    }

    /** Asks and agrees on the same day, and lets the system issue the notice. */
    void grant(String number, int workdays) {
        ask(number, workdays);
        agree(number);
        driver.runJobs();
    }

    void post(String number, LocalDate on) {
        post(number, on, Map.of());
    }

    void post(String number, LocalDate on, Map<String, Object> forged) {
        var answers = new HashMap<String, Object>(forged);
        answers.put("answerCarrier", "EMS");
        answers.put("answerTrackingNumber", "EM123456789CN");
        answers.put("answerServedOn", on.toString());
        driver.complete(number, ServeNotice.Task.CONFIRM_NOTICE_DISPATCH, "registrar", answers);
    }

    /** The day on which an open task of the case is due. */
    LocalDate dueOn(String number, ModelTask task) {
        var open = Objects.requireNonNull(
                tasks.createTaskQuery()
                        .processInstanceBusinessKey(number)
                        .taskDefinitionKey(task.id())
                        .singleResult(),
                task + " is not open in " + number);
        return LocalDate.ofInstant(open.getDueDate().toInstant(), ZONE);
    }

    /** Whether anything of an extension or its notice still runs. */
    boolean isUnderWay(String number) {
        return List.of(DeadlineExtension.KEY, ServeNotice.KEY).stream()
                .anyMatch(key -> runtime.createProcessInstanceQuery()
                                .processInstanceBusinessKey(number, key)
                                .count()
                        > 0);
    }

    /** Where the extensions of the case ended, the oldest first. */
    List<String> ends(String number) {
        return history
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(number)
                .processDefinitionKey(DeadlineExtension.KEY)
                .orderByProcessInstanceStartTime()
                .asc()
                .list()
                .stream()
                .flatMap(
                        instance -> history
                                .createHistoricActivityInstanceQuery()
                                .processInstanceId(instance.getId())
                                .finished()
                                .list()
                                .stream())
                .filter(activity -> activity.getActivityType().endsWith("EndEvent"))
                .map(HistoricActivityInstance::getActivityId)
                .toList();
    }
}
