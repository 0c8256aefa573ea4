package io.disclosuredesk.security;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;

/**
 * The application that tests with {@link HardenedIT} share: {@code clerk} handles requests, {@code counter} registers them,
 * {@code chief} is the administrator, and one task {@code review} is open for handlers.
 */
class HardenedApplication {

    static final String PASSWORD = "Yunzhou#Pruefung-1";
    static final String REST = "/camunda/api/engine/engine/default";

    private final Environment environment;
    private final IdentityService identity;
    private final RepositoryService repository;
    private final RuntimeService runtime;

    HardenedApplication(
            Environment environment, IdentityService identity, RepositoryService repository, RuntimeService runtime) {
        this.environment = environment;
        this.identity = identity;
        this.repository = repository;
        this.runtime = runtime;
    }

    @EventListener(ApplicationReadyEvent.class)
    void employStaffAndOpenACase() {
        employ("clerk", Role.HANDLER);
        employ("counter", Role.REGISTRAR);
        var model = Bpmn.createExecutableProcess("hardening")
                .camundaHistoryTimeToLive(1)
                .startEvent()
                .userTask("review")
                .camundaCandidateGroups(Role.HANDLER.id())
                .endEvent()
                .done();
        repository.createDeployment().addModelInstance("hardening.bpmn", model).deploy();
        runtime.startProcessInstanceByKey("hardening");
    }

    void employ(String id, Role role) {
        var user = identity.newUser(id);
        user.setPassword(PASSWORD);
        identity.saveUser(user);
        identity.createMembership(id, role.id());
    }

    /** A browser nobody has logged in with. */
    StaffBrowser browser() {
        return new StaffBrowser(environment.getRequiredProperty("local.server.port", Integer.class));
    }

    StaffBrowser staff(String user) {
        return browser().loggedInAs(user, PASSWORD);
    }
}
