package io.disclosuredesk.process;

import static io.disclosuredesk.process.InformationRequest.Task.LEGAL_REVIEW;
import static io.disclosuredesk.process.InformationRequest.Task.REVIEW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Everybody sees the tasks of their posts, the manager all, and nobody works on a task of another post. */
@EngineIT
class TaskVisibilityIT {

    private static final List<String> LOGINS = List.of(
            "registrar",
            "handler",
            "handler2",
            "confidentiality",
            "legal",
            "approver",
            "sealkeeper",
            "manager",
            "administrator");

    @Autowired
    MainRoad road;

    @Autowired
    CaseDriver driver;

    @Autowired
    TaskService tasks;

    @Autowired
    IdentityService identity;

    @Autowired
    ProcessEngine engine;

    /** One waits for the registrar, one is under review and signed for, one waits for the legal review. */
    private List<Task> open = List.of();

    @BeforeEach
    void leadCasesToThreePosts() {
        var review = road.receive(MainRoad.EXAMPLE.form());
        road.reach(review, REVIEW);
        driver.claim(driver.task(review).getId(), "handler");
        var legal = road.receive(MainRoad.EXAMPLE.form());
        road.reach(legal, LEGAL_REVIEW);
        open = List.of(driver.task(road.receive(MainRoad.EXAMPLE.form())), driver.task(review), driver.task(legal));
    }

    @Test
    void showsTheTasksOfOnesPostsAndNoOthers() {
        var lawful = new LinkedHashMap<String, Set<String>>();
        LOGINS.forEach(login -> lawful.put(login, lawful(login)));
        assertThat(lawful.get("manager"))
                .containsAll(open.stream().map(Task::getId).toList());
        assertThat(lawful.get("handler"))
                .contains(open.get(1).getId())
                .doesNotContain(open.get(0).getId());
        assertThat(lawful.get("administrator")).isEmpty();
        assertThat(seen()).isEqualTo(lawful);
    }

    /** The setting that makes lists quick with thousands of tasks changes how the engine asks, not what it answers. */
    @Test
    void showsWhatTheEnginesOtherFormOfTheCheckShows() {
        var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        assertThat(configuration.getAuthorizationCheckRevokes()).isEqualTo("always");
        var shown = seen();
        configuration.setAuthorizationCheckRevokes("auto");
        try {
            assertThat(seen()).isEqualTo(shown);
        } finally {
            configuration.setAuthorizationCheckRevokes("always");
        }
    }

    @Test
    void letsNobodyWorkOnATaskOfAnotherPost() {
        for (var login : LOGINS) {
            for (var task : open) {
                if (!ofOnesPosts(login, task.getId())) {
                    refused(login, task, () -> tasks.claim(task.getId(), login));
                    refused(login, task, () -> tasks.setAssignee(task.getId(), login));
                    refused(login, task, () -> tasks.complete(task.getId()));
                    refused(login, task, () -> tasks.setVariable(task.getId(), "answerPassed", "YES"));
                    if (!login.equals("manager")) {
                        refused(login, task, () -> tasks.getVariables(task.getId()));
                    }
                }
            }
        }
        assertThat(open)
                .allSatisfy(task -> assertThat(
                                tasks.createTaskQuery().taskId(task.getId()).singleResult())
                        .returns(task.getAssignee(), Task::getAssignee));
    }

    private void refused(String login, Task task, ThrowingCallable work) {
        driver.as(login, () -> {
            assertThatExceptionOfType(AuthorizationException.class)
                    .as("%s at %s", login, task.getTaskDefinitionKey())
                    .isThrownBy(work);
            return null;
        });
    }

    private Map<String, Set<String>> seen() {
        var seen = new LinkedHashMap<String, Set<String>>();
        for (var login : LOGINS) {
            driver.as(login, () -> {
                var ids = ids(tasks.createTaskQuery().list());
                assertThat(tasks.createTaskQuery().count()).as(login).isEqualTo(ids.size());
                seen.put(login, ids);
                return null;
            });
        }
        return seen;
    }

    private Set<String> lawful(String login) {
        var all = ids(tasks.createTaskQuery().list());
        return login.equals("manager")
                ? all
                : all.stream().filter(task -> ofOnesPosts(login, task)).collect(Collectors.toCollection(TreeSet::new));
    }

    private boolean ofOnesPosts(String login, String task) {
        var groups = identity.createGroupQuery().groupMember(login).list().stream()
                .map(Group::getId)
                .collect(Collectors.toSet());
        return tasks.getIdentityLinksForTask(task).stream()
                .anyMatch(link -> Objects.equals(link.getUserId(), login)
                        || (link.getGroupId() != null && groups.contains(link.getGroupId())));
    }

    private static Set<String> ids(List<Task> found) {
        return found.stream().map(Task::getId).collect(Collectors.toCollection(TreeSet::new));
    }
}
