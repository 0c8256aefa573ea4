package io.disclosuredesk.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;

@SpringBootTest(classes = SecurityOnly.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles({"demo", "security-only"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RoleUrlMatrixIT {

    private static final List<String> WHO = List.of(
            "anonymous",
            "registrar",
            "handler",
            "confidentiality",
            "legal",
            "approver",
            "sealkeeper",
            "manager",
            "administrator");

    /** Pages: 302 leads to the login. A path nobody may open reads as 404 outside the staff's part. */
    private static final String MATRIX = """
            method path                                                    anon reg  hand conf legl appr seal mngr admn
            GET    /                                                       200  200  200  200  200  200  200  200  200
            GET    /apply/new                                              200  200  200  200  200  200  200  200  200
            POST   /apply/new                                              200  200  200  200  200  200  200  200  200
            GET    /guide/form                                             200  200  200  200  200  200  200  200  200
            GET    /catalogue                                              200  200  200  200  200  200  200  200  200
            GET    /desk/catalogue                                         302  200  200  200  200  200  200  200  200
            POST   /desk/catalogue/new                                     302  200  403  403  200  403  403  403  200
            GET    /desk/cases/X-2026-1/identity/FRONT                     302  200  403  403  403  403  403  403  403
            GET    /track/2026-1                                           200  200  200  200  200  200  200  200  200
            GET    /verify                                                 200  200  200  200  200  200  200  200  200
            POST   /verify/ABCDE                                           200  200  200  200  200  200  200  200  200
            GET    /deadlines                                              200  200  200  200  200  200  200  200  200
            POST   /api/deadline-explanations                              200  200  200  200  200  200  200  200  200
            GET    /api/deadlines/1                                        200  200  200  200  200  200  200  200  200
            GET    /login?reason=none                                      200  200  200  200  200  200  200  200  200
            GET    /assets/login.css                                       200  200  200  200  200  200  200  200  200
            GET    /actuator/health/liveness                               200  200  200  200  200  200  200  200  200
            GET    /actuator/prometheus                                    404  404  404  404  404  404  404  404  404
            GET    /actuator/env                                           404  404  404  404  404  404  404  404  404
            GET    /elsewhere                                              404  404  404  404  404  404  404  404  404
            GET    /engine-rest/engine                                     404  404  404  404  404  404  404  404  404
            GET    /h2-console/                                            404  404  404  404  404  404  404  404  404
            GET    /desk                                                   302  200  200  200  200  200  200  200  200
            GET    /desk/cases/1                                           302  200  200  200  200  200  200  200  403
            GET    /desk/cases/1/clock                                     302  200  200  200  200  200  200  200  403
            POST   /desk/cases/1                                           302  200  200  200  200  200  403  403  403
            DELETE /desk/cases/1                                           302  200  200  200  200  200  403  403  403
            POST   /desk/cases/1/comments                                  302  200  200  200  200  200  200  200  403
            POST   /desk/cases/1/contacts                                  302  200  200  200  200  200  403  403  403
            POST   /desk/cases/1/records/2/files                           302  200  200  200  200  200  403  403  403
            POST   /desk/cases/1/files/2/check                             302  403  403  200  403  403  403  403  403
            GET    /desk/cases/1/view/record/2/content                     302  200  200  200  200  200  200  200  403
            GET    /desk/mentions                                          302  200  200  200  200  200  200  200  403
            GET    /desk/cases/1/extension                                 302  200  200  200  200  200  200  200  403
            POST   /desk/cases/1/extension                                 302  403  200  403  403  403  403  403  403
            GET    /desk/cases/1/fee                                       302  200  200  200  200  200  200  200  403
            POST   /desk/cases/1/fee                                       302  403  200  403  403  403  403  403  403
            POST   /desk/cases/1/fee/drop                                  302  403  200  403  403  403  403  403  403
            GET    /desk/cases/1/request-withdrawal                        302  200  403  403  403  403  403  403  403
            POST   /desk/cases/1/request-withdrawal                        302  200  403  403  403  403  403  403  403
            GET    /desk/cases/1/documents/REPLY/withdrawal                302  403  403  403  200  403  403  403  403
            POST   /desk/cases/1/documents/REPLY/withdrawal                302  403  403  403  200  403  403  403  403
            GET    /desk/cases/1/supervision/2                             302  403  403  403  403  403  403  200  403
            POST   /desk/cases/1/supervision/2/nudge                       302  403  403  403  403  403  403  200  403
            POST   /desk/cases/1/supervision/2/reassignment                302  403  403  403  403  403  403  200  403
            GET    /desk/cases/1/remedies                                  302  200  200  200  200  200  200  200  403
            POST   /desk/cases/1/remedies                                  302  403  403  403  200  403  403  403  403
            GET    /desk/cases/1/remedies/2                                302  403  403  403  200  403  403  403  403
            POST   /desk/cases/1/remedies/2/correction                     302  403  403  403  200  403  403  403  403
            POST   /desk/nudges/1/answer                                   302  200  200  200  200  200  200  403  403
            POST   /desk/api/nudges/1/answer                               401  200  200  200  200  200  200  403  403
            GET    /desk/cases/1/handover/2                                302  200  200  200  200  200  200  403  403
            POST   /desk/cases/1/handover/2                                302  200  200  200  200  200  200  403  403
            GET    /desk/search                                            302  200  200  200  200  200  200  200  403
            POST   /desk/search                                            302  200  200  200  200  200  200  200  403
            GET    /desk/seal                                              302  403  403  403  200  200  200  200  403
            POST   /desk/seal                                              302  403  403  403  403  403  200  403  403
            GET    /desk/intake/new                                        302  200  403  403  403  403  403  403  403
            POST   /desk/intake/new                                        302  200  403  403  403  403  403  403  403
            GET    /desk/settings/calendar                                 302  200  200  200  200  200  200  200  200
            POST   /desk/settings/calendar                                 302  403  403  403  403  403  403  403  200
            POST   /desk/settings/policies                                 302  403  403  403  403  403  403  403  200
            GET    /desk/settings/import                                   302  403  403  403  403  403  403  403  200
            POST   /desk/settings/import                                   302  403  403  403  403  403  403  403  200
            GET    /desk/settings/notices                                  302  403  403  403  403  403  403  403  200
            POST   /desk/settings/notices/1                                302  403  403  403  403  403  403  403  200
            GET    /desk/settings/clients                                  302  403  403  403  403  403  403  403  200
            POST   /desk/settings/clients                                  302  403  403  403  403  403  403  403  200
            POST   /desk/settings/clients/1/end                            302  403  403  403  403  403  403  403  200
            GET    /desk/settings/templates                                302  200  200  200  200  200  200  200  200
            GET    /desk/settings/templates/D20/versions/1                 302  200  200  200  200  200  200  200  200
            POST   /desk/settings/templates/D20                            302  403  403  403  200  403  403  403  403
            POST   /desk/settings/templates/D20/preview                    302  403  403  403  200  403  403  403  403
            GET    /desk/api/me                                            401  200  200  200  200  200  200  200  200
            GET    /desk/api/letters                                       401  200  200  200  200  200  200  200  403
            POST   /desk/api/letters/D20                                   401  200  200  200  200  200  403  403  403
            GET    /desk/api/cases/1                                       401  200  200  200  200  200  200  200  403
            PUT    /desk/api/cases/1                                       401  200  200  200  200  200  403  403  403
            POST   /api/imports/cases                                      401  403  403  403  403  403  403  403  200
            GET    /api/imports/cases/1                                    401  403  403  403  403  403  403  403  200
            GET    /api/reports/annual                                     401  403  403  403  403  403  403  200  403
            GET    /camunda/app/tasklist/default/                          302  200  200  200  200  200  200  200  200
            GET    /camunda/app/welcome/default/                           302  200  200  200  200  200  200  200  200
            GET    /camunda/app/cockpit/default/                           302  403  403  403  403  403  403  200  200
            GET    /camunda/app/admin/default/                             302  403  403  403  403  403  403  403  200
            GET    /camunda/app/admin/default/setup/                       302  403  403  403  403  403  403  403  403
            GET    /camunda/app/tasklist/scripts/config.js                 302  200  200  200  200  200  200  200  200
            GET    /camunda/api/admin/auth/user/default                    401  200  200  200  200  200  200  200  200
            POST   /camunda/api/admin/auth/user/default/login/tasklist     401  403  403  403  403  403  403  403  403
            GET    /camunda/api/admin/plugin/adminPlugins/static/app/plugin.js 401 403 403  403  403  403  403  403  200
            GET    /camunda/api/engine/engine/default/task                 401  200  200  200  200  200  200  200  200
            POST   /camunda/api/engine/engine/default/deployment/create    401  403  403  403  403  403  403  403  403
            DELETE /camunda/api/engine/engine/default/deployment/1         401  403  403  403  403  403  403  403  403
            POST   /camunda/api/engine/engine/default/deployment/1/redeploy 401 403  403  403  403  403  403  403  403
            DELETE /camunda/api/engine/engine/default/process-definition/1 401  403  403  403  403  403  403  403  403
            POST   /camunda/api/engine/engine/default/identity/verify      401  403  403  403  403  403  403  403  403
            POST   /camunda/api/admin/setup/default/user/create            401  403  403  403  403  403  403  403  403
            """;

    @LocalServerPort
    private int port;

    private final Map<String, StaffBrowser> browsers = new ConcurrentHashMap<>();

    static Stream<Arguments> cells() {
        return MATRIX.lines()
                .skip(1)
                .map(line -> line.split("\\s+"))
                .flatMap(row -> IntStream.range(0, WHO.size())
                        .mapToObj(i -> Arguments.of(row[0], row[1], WHO.get(i), Integer.parseInt(row[i + 2]))));
    }

    @ParameterizedTest(name = "{2}: {0} {1} → {3}")
    @MethodSource("cells")
    void opensWhatThePostNeedsAndNothingElse(String method, String path, String who, int expected) {
        var browser = browsers.computeIfAbsent(
                who,
                id -> "anonymous".equals(id)
                        ? new StaffBrowser(port)
                        : new StaffBrowser(port).loggedInAs(id, DemoStaff.PASSWORD));

        assertThat(browser.visit(method, path).statusCode()).isEqualTo(expected);
    }

    @Test
    void namesEveryPostInTheMatrix() {
        assertThat(WHO.stream().skip(1))
                .containsExactlyElementsOf(
                        Arrays.stream(Role.values()).map(Role::id).toList());
    }

    @Test
    void leadsBackToThePageThatWasAskedFor() {
        var browser = new StaffBrowser(port);

        assertThat(StaffBrowser.location(browser.page("/desk/cases/7?tab=letters")))
                .isEqualTo("/login");
        assertThat(StaffBrowser.location(browser.login("handler", DemoStaff.PASSWORD)))
                .isEqualTo("/desk/cases/7?tab=letters");
    }

    @Test
    void beginsWhereThePostWorks() {
        assertThat(StaffBrowser.location(new StaffBrowser(port).login("legal", DemoStaff.PASSWORD)))
                .isEqualTo("/camunda/app/tasklist/default/");
        assertThat(StaffBrowser.location(new StaffBrowser(port).login("administrator", DemoStaff.PASSWORD)))
                .isEqualTo("/camunda/app/admin/default/");
    }

    @Test
    void tellsAProgramInChineseWhyItIsRefused() {
        var answer = new StaffBrowser(port).api("GET", "/desk/api/cases/1", "");

        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(answer.body()).contains("\"status\":401", "需要登录", "\"instance\":\"/desk/api/cases/1\"");
    }

    @Test
    void knowsWhoIsLoggedIn() {
        assertThat(new StaffBrowser(port)
                        .loggedInAs("handler2", DemoStaff.PASSWORD)
                        .page("/desk/whoami")
                        .body())
                .isEqualTo("handler2 承办岗·演示二 [HANDLER] [YZZRZY]");
    }

    @Test
    void handsTheLoginToTasklist() {
        assertThat(new StaffBrowser(port)
                        .loggedInAs("manager", DemoStaff.PASSWORD)
                        .api("GET", "/camunda/api/admin/auth/user/default", "")
                        .body())
                .contains("\"userId\":\"manager\"", "cockpit")
                .doesNotContain("\"admin\"");
    }
}
