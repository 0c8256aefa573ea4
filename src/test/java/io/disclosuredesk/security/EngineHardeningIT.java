package io.disclosuredesk.security;

import static io.disclosuredesk.security.StaffBrowser.location;
import static io.disclosuredesk.security.StaffBrowser.setCookies;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.stream.IntStream;
import javax.script.ScriptEngineFactory;
import javax.script.ScriptEngineManager;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;

/** Tries every door a stock installation of the engine leaves open, in the profile of a real installation. */
@SpringBootTest(
        classes = SecurityOnly.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "disclosure-desk.field-key=AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=",
            "disclosure-desk.admin.id=chief",
            "disclosure-desk.admin.password=" + EngineHardeningIT.PASSWORD
        })
@ActiveProfiles("security-only")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EngineHardeningIT {

    static final String PASSWORD = "Yunzhou#Pruefung-1";
    private static final String REST = "/camunda/api/engine/engine/default";

    @LocalServerPort
    private int port;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private IdentityService identity;

    @Autowired
    private AuthorizationService authorizations;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @Autowired
    private Memberships memberships;

    @Autowired
    private JdbcClient jdbc;

    @BeforeAll
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

    @Test
    @DisplayName("1 engine-rest is absent")
    void offersNoOpenRestApi() {
        var visitor = browser();

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
            var answer =
                    staff("chief").api("POST", REST + "/deployment/create", "multipart/form-data; boundary=b", upload);
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
            assertThatExceptionOfType(AuthorizationException.class).isThrownBy(deployment::deploy);
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

        assertThat(browser()
                        .api("POST", "/camunda/api/admin/setup/default/user/create", user)
                        .statusCode())
                .isEqualTo(401);
        assertThat(staff("chief")
                        .api("POST", "/camunda/api/admin/setup/default/user/create", user)
                        .statusCode())
                .isEqualTo(403);
        assertThat(staff("chief").page("/camunda/app/admin/default/setup/").statusCode())
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
        assertThat(location(browser().login(StaffSetup.SEAL, PASSWORD))).isEqualTo("/login?reason=no-post");
    }

    @Test
    @DisplayName("4 a task belongs to its group")
    void keepsATaskToItsGroup() {
        var task = tasks.createTaskQuery()
                .taskDefinitionKey("review")
                .singleResult()
                .getId();

        for (var outsider : List.of("counter", "chief")) {
            var browser = staff(outsider);
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
        var clerk = staff("clerk");
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
    @DisplayName("4 passwords are stored as bcrypt")
    void storesPasswordsAsBcrypt() {
        assertThat(jdbc.sql("select PWD_ from ACT_ID_USER").query(String.class).list())
                .hasSizeGreaterThanOrEqualTo(4)
                .allSatisfy(stored -> assertThat(stored).startsWith("{bcrypt}$2a$11$"))
                .doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("4 a weak password is refused")
    void refusesAWeakPassword() {
        var chief = staff("chief");
        var user = """
                {"profile":{"id":"%s","firstName":"","lastName":""},"credentials":{"password":"%s"}}""";

        assertThat(chief.api("POST", REST + "/user/create", user.formatted("weak", "12345678"))
                        .statusCode())
                .isBetween(400, 500);
        assertThat(chief.api("POST", REST + "/user/create", user.formatted("strong", PASSWORD))
                        .statusCode())
                .isEqualTo(204);
        assertThat(identity.createUserQuery().userIdIn("weak", "strong").list())
                .extracting(found -> found.getId())
                .containsExactly("strong");
        identity.deleteUser("strong");
    }

    @Test
    @DisplayName("5 cookies are Secure and SameSite=Strict, the session is HttpOnly")
    void hardensCookies() {
        var visitor = browser();
        var csrf = setCookies(visitor.page("/login"));
        var session = setCookies(visitor.login("clerk", PASSWORD));
        var webapp = setCookies(visitor.page("/camunda/app/tasklist/default/"));

        assertThat(csrf)
                .anySatisfy(cookie -> assertThat(cookie).startsWith("DD-CSRF=").doesNotContain("HttpOnly"));
        assertThat(session)
                .anySatisfy(
                        cookie -> assertThat(cookie).startsWith("JSESSIONID=").contains("HttpOnly"));
        assertThat(webapp).anySatisfy(cookie -> assertThat(cookie).startsWith("XSRF-TOKEN="));
        for (var cookies : List.of(csrf, session, webapp)) {
            assertThat(cookies)
                    .allSatisfy(
                            cookie -> assertThat(cookie).contains("Secure").containsIgnoringCase("SameSite=Strict"));
        }
    }

    @Test
    @DisplayName("5 every answer carries its headers, applicants get no cookie")
    void sendsHeadersEverywhere() {
        var browser = staff("clerk").overHttps();

        for (var path :
                List.of("/", "/apply/new", "/login?reason=none", "/desk/cases/1", "/camunda/app/tasklist/default/")) {
            var headers = browser.page(path).headers();
            assertThat(headers.firstValue("Strict-Transport-Security"))
                    .as(path)
                    .hasValueSatisfying(value -> assertThat(value).contains("max-age=31536000"));
            assertThat(headers.firstValue("X-Content-Type-Options")).as(path).hasValue("nosniff");
            assertThat(headers.firstValue("Referrer-Policy")).as(path).hasValue("same-origin");
            assertThat(headers.allValues("Content-Security-Policy")).as(path).hasSize(1);
        }
        var page = browser.page("/")
                .headers()
                .firstValue("Content-Security-Policy")
                .orElseThrow();
        assertThat(page)
                .startsWith("default-src 'self';")
                .contains("frame-ancestors 'self'")
                .doesNotContain("unsafe");
        assertThat(setCookies(browser().page("/apply/new"))).isEmpty();
    }

    @Test
    @DisplayName("6 staff pages call the engine in the name of the one logged in")
    void checksTheEngineCallsOfStaffPages() {
        assertThat(staff("counter").page("/desk/visible-tasks").body()).isEqualTo("0");
        assertThat(staff("clerk").page("/desk/visible-tasks").body()).isEqualTo("1");
    }

    @Test
    @DisplayName("7 wrong passwords stop an address, not the account")
    void limitsTheAddressNotTheAccount() {
        var attacker = browser().from("198.51.100.1");
        var answers = IntStream.range(0, 15)
                .mapToObj(i -> attacker.login("clerk", "Falsch-" + i))
                .toList();

        assertThat(answers.subList(0, 10))
                .allSatisfy(answer -> assertThat(location(answer)).isEqualTo("/login?reason=refused"));
        assertThat(answers.get(14).statusCode()).isEqualTo(429);
        assertThat(answers.get(14).headers().firstValue("Retry-After")).hasValue("60");
        assertThat(answers.get(14).body()).contains("尝试次数过多");
        assertThat(attacker.login("clerk", PASSWORD).statusCode()).isEqualTo(429);
        assertThat(location(browser().from("198.51.100.2").login("clerk", PASSWORD)))
                .startsWith("/camunda/");
    }

    @Test
    @DisplayName("7 an invented address does not help, many right passwords from one address do no harm")
    void trustsOnlyTheProxysWordAboutTheAddress() {
        var answers = IntStream.range(0, 11)
                .mapToObj(i -> browser().from("10.1.2." + i + ", 198.51.100.3").login("clerk", "Falsch-" + i))
                .toList();
        assertThat(answers.get(10).statusCode()).isEqualTo(429);

        assertThat(IntStream.range(0, 12)
                        .mapToObj(i -> browser().from("198.51.100.4").login("clerk", PASSWORD)))
                .allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(302));
    }

    @Test
    @DisplayName("7 there is no second login")
    void refusesCamundasOwnLogin() {
        var form = "username=clerk&password=" + PASSWORD;
        var path = "/camunda/api/admin/auth/user/default/login/tasklist";

        assertThat(browser()
                        .api("POST", path, "application/x-www-form-urlencoded", form)
                        .statusCode())
                .isEqualTo(401);
        assertThat(staff("counter")
                        .api("POST", path, "application/x-www-form-urlencoded", form)
                        .statusCode())
                .isEqualTo(403);
        assertThat(staff("counter")
                        .api("POST", REST + "/identity/verify", "{\"username\":\"clerk\",\"password\":\"x\"}")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void endsTheSessionWithTasklistsLogout() {
        var clerk = staff("clerk");

        assertThat(clerk.api("POST", "/camunda/api/admin/auth/user/default/logout", "")
                        .statusCode())
                .isEqualTo(200);
        assertThat(location(clerk.page("/desk/cases/1"))).isEqualTo("/login");
    }

    @Test
    void endsTheSessionWithOurLogout() {
        var clerk = staff("clerk");

        assertThat(location(clerk.submit("/logout", ""))).isEqualTo("/login?reason=logout");
        assertThat(clerk.visit("GET", REST + "/task").statusCode()).isEqualTo(401);
    }

    @Test
    void startsANewSessionAtLogin() {
        var visitor = browser();
        visitor.page("/desk/cases/1");
        var before = visitor.cookie("JSESSIONID");

        assertThat(before).isNotEmpty();
        assertThat(visitor.loggedInAs("clerk", PASSWORD).cookie("JSESSIONID")).isNotEqualTo(before);
    }

    @Test
    void refusesChangesFromOtherSites() {
        var clerk = staff("clerk");

        assertThat(clerk.forged("POST", "/desk/api/cases/1").statusCode()).isEqualTo(403);
        assertThat(clerk.forged("POST", "/desk/api/cases/1").body()).contains("页面已失效");
        assertThat(location(clerk.post("/logout", ""))).isEqualTo("/login?reason=expired");
        assertThat(location(clerk.post("/login", "username=counter&password=x")))
                .isEqualTo("/login?reason=expired");
        assertThat(clerk.visit("POST", "/desk/api/cases/1").statusCode()).isEqualTo(200);
    }

    @Test
    void endsAPostInARunningSession() {
        employ("leaver", Role.HANDLER);
        var leaver = staff("leaver");
        assertThat(leaver.page("/desk/cases/1").statusCode()).isEqualTo(200);

        identity.deleteMembership("leaver", Role.HANDLER.id());
        identity.createMembership("leaver", Role.MANAGER.id());
        memberships.refresh("leaver");
        assertThat(leaver.visit("POST", "/desk/cases/1").statusCode()).isEqualTo(403);

        identity.deleteUser("leaver");
        memberships.refresh("leaver");
        assertThat(location(leaver.page("/desk/cases/1"))).isEqualTo("/login");
    }

    private StaffBrowser browser() {
        return new StaffBrowser(port);
    }

    private StaffBrowser staff(String user) {
        return browser().loggedInAs(user, PASSWORD);
    }

    private void employ(String id, Role role) {
        var user = identity.newUser(id);
        user.setPassword(PASSWORD);
        identity.saveUser(user);
        identity.createMembership(id, role.id());
    }
}
