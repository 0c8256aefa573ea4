package io.disclosuredesk.security;

import static io.disclosuredesk.security.HardenedApplication.PASSWORD;
import static io.disclosuredesk.security.HardenedApplication.REST;
import static io.disclosuredesk.security.StaffBrowser.location;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import javax.script.ScriptEngineFactory;
import javax.script.ScriptEngineManager;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Tries every door of the engine that a stock installation leaves open, in the profile of a real installation. */
@HardenedIT
class EngineHardeningIT {

    @Autowired
    private HardenedApplication application;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private IdentityService identity;

    @Autowired
    private AuthorizationService authorizations;

    @Autowired
    private RepositoryService repository;

    @Test
    @DisplayName("1 engine-rest is absent")
    void offersNoOpenRestApi() {
        var visitor = application.browser();

        assertThat(visitor.visit("GET", "/engine-rest/engine").statusCode()).isEqualTo(404);
        assertThat(visitor.visit("POST", "/engine-rest/user/create").statusCode())
                .isEqualTo(404);
        assertThat(visitor.visit("POST", "/rest/user/create").statusCode()).isEqualTo(404);
        assertThatExceptionOfType(ClassNotFoundException.class)
                .isThrownBy(() -> Class.forName("org.camunda.bpm.spring.boot.starter.rest.CamundaBpmRestInitializer"));
    }

    @Test
    @DisplayName("2 nobody deploys from outside the jar")
    void takesNoDeploymentFromOutside() {
        var before = repository.createDeploymentQuery().count();
        var upload = "--b\r\nContent-Disposition: form-data; name=\"data\"; filename=\"evil.bpmn\"\r\n\r\n"
                + Bpmn.convertToString(Bpmn.createExecutableProcess("evil")
                        .camundaHistoryTimeToLive(1)
                        .done())
                + "\r\n--b--\r\n";

        // an administrator may write himself any authorization; the door stays shut all the same
        var grant = authorizations
                .createAuthorizationQuery()
                .groupIdIn(Role.ADMINISTRATOR.id())
                .resourceType(Resources.DEPLOYMENT)
                .singleResult();
        grant.addPermission(Permissions.CREATE);
        authorizations.saveAuthorization(grant);
        try {
            var answer = application
                    .staff("chief")
                    .api("POST", REST + "/deployment/create", "multipart/form-data; boundary=b", upload);
            assertThat(answer.statusCode()).isEqualTo(403);
        } finally {
            grant.removePermission(Permissions.CREATE);
            authorizations.saveAuthorization(grant);
        }
        assertThat(repository.createDeploymentQuery().count()).isEqualTo(before);
    }

    @Test
    @DisplayName("2 the engine itself refuses the administrator's deployment")
    void grantsNobodyTheRightToDeploy() {
        assertThat(authorizations
                        .createAuthorizationQuery()
                        .resourceType(Resources.DEPLOYMENT)
                        .list())
                .isNotEmpty()
                .noneMatch(grant -> grant.isPermissionGranted(Permissions.CREATE));

        identity.setAuthentication("chief", List.of(Role.ADMINISTRATOR.id()));
        try {
            var deployment = repository
                    .createDeployment()
                    .addModelInstance(
                            "evil.bpmn",
                            Bpmn.createExecutableProcess("evil")
                                    .camundaHistoryTimeToLive(1)
                                    .done());
            assertThatExceptionOfType(AuthorizationException.class)
                    .isThrownBy(deployment::deploy)
                    .withMessageContaining("需要部署的“新建”权限（CREATE）");
        } finally {
            identity.clearAuthentication();
        }
    }

    @Test
    @DisplayName("2 no script engine, no expression in stored queries")
    void runsNoScriptsAndNoStoredExpressions() {
        var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();

        assertThat(new ScriptEngineManager().getEngineFactories())
                .extracting(ScriptEngineFactory::getLanguageName)
                .isSubsetOf("feel", "feel-unary-tests", "JSP 2.1 EL");
        assertThat(configuration.isEnableExpressionsInStoredQueries()).isFalse();
        assertThat(configuration.isEnableExpressionsInAdhocQueries()).isFalse();
    }

    @Test
    @DisplayName("3 setup is refused to everybody")
    void refusesSetup() {
        var user = """
                {"profile":{"id":"intruder","firstName":"a","lastName":"b"},"credentials":{"password":"%s"}}""".formatted(PASSWORD);

        assertThat(application
                        .browser()
                        .api("POST", "/camunda/api/admin/setup/default/user/create", user)
                        .statusCode())
                .isEqualTo(401);
        assertThat(application
                        .staff("chief")
                        .api("POST", "/camunda/api/admin/setup/default/user/create", user)
                        .statusCode())
                .isEqualTo(403);
        assertThat(application
                        .staff("chief")
                        .page("/camunda/app/admin/default/setup/")
                        .statusCode())
                .isEqualTo(403);
        assertThat(identity.createUserQuery().userId("intruder").count()).isZero();
    }

    @Test
    @DisplayName("3 Camunda's own setup finds its administrator there, and he cannot log in")
    void sealsSetupInTheEngineToo() {
        assertThat(identity.createUserQuery()
                        .memberOfGroup(Groups.CAMUNDA_ADMIN)
                        .list())
                .extracting(user -> user.getId())
                .containsExactly(StaffSetup.SEAL);

        var seal = identity.createUserQuery().userId(StaffSetup.SEAL).singleResult();
        seal.setPassword(PASSWORD);
        identity.saveUser(seal);
        assertThat(location(application.browser().login(StaffSetup.SEAL, PASSWORD)))
                .isEqualTo("/login?reason=no-post");
    }
}
