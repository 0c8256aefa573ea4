package io.disclosuredesk.security;

import static io.disclosuredesk.security.HardenedApplication.REST;
import static io.disclosuredesk.security.StaffBrowser.location;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a post in the organ opens, and that it opens nothing else. */
@HardenedIT
class StaffRightsIT {

    @Autowired
    private HardenedApplication application;

    @Autowired
    private IdentityService identity;

    @Autowired
    private TaskService tasks;

    @Autowired
    private Memberships memberships;

    @Test
    @DisplayName("4 a task belongs to its group")
    void keepsATaskToItsGroup() {
        var task = tasks.createTaskQuery()
                .taskDefinitionKey("review")
                .singleResult()
                .getId();

        for (var outsider : List.of("counter", "chief")) {
            var browser = application.staff(outsider);
            var claim = "{\"userId\":\"%s\"}".formatted(outsider);
            assertThat(browser.api("GET", REST + "/task", "").body())
                    .as(outsider)
                    .isEqualTo("[]");
            assertThat(browser.api("POST", REST + "/task/" + task + "/claim", claim)
                            .statusCode())
                    .as(outsider)
                    .isEqualTo(403);
            assertThat(browser.api("POST", REST + "/task/" + task + "/complete", "{}")
                            .statusCode())
                    .as(outsider)
                    .isEqualTo(403);
        }
        var clerk = application.staff("clerk");
        assertThat(clerk.api("GET", REST + "/task", "").body()).contains(task);
        assertThat(clerk.api("POST", REST + "/task/" + task + "/claim", "{\"userId\":\"clerk\"}")
                        .statusCode())
                .isEqualTo(204);
        assertThat(clerk.api("POST", REST + "/task/" + task + "/assignee", "{\"userId\":\"counter\"}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(clerk.api("POST", REST + "/process-definition/key/hardening/start", "{}")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    @DisplayName("6 staff pages call the engine in the name of the one logged in")
    void checksTheEngineCallsOfStaffPages() {
        assertThat(application.staff("counter").page("/desk/visible-tasks").body())
                .isEqualTo("0");
        assertThat(application.staff("clerk").page("/desk/visible-tasks").body())
                .isEqualTo("1");
    }

    @Test
    void endsAPostInARunningSession() {
        application.employ("leaver", Role.HANDLER);
        var leaver = application.staff("leaver");
        assertThat(leaver.page("/desk/cases/1").statusCode()).isEqualTo(200);

        identity.deleteMembership("leaver", Role.HANDLER.id());
        identity.createMembership("leaver", Role.MANAGER.id());
        memberships.refresh("leaver");
        assertThat(leaver.visit("POST", "/desk/cases/1").statusCode()).isEqualTo(403);

        identity.deleteUser("leaver");
        memberships.refresh("leaver");
        assertThat(location(leaver.page("/desk/cases/1"))).isEqualTo("/login");
    }
}
