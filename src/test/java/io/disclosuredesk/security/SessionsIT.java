package io.disclosuredesk.security;

import static io.disclosuredesk.security.HardenedApplication.PASSWORD;
import static io.disclosuredesk.security.HardenedApplication.REST;
import static io.disclosuredesk.security.StaffBrowser.location;
import static io.disclosuredesk.security.StaffBrowser.setCookies;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Cookies, headers, and the beginning and end of a session. */
@HardenedIT
class SessionsIT {

    @Autowired
    private HardenedApplication application;

    @Test
    @DisplayName("5 cookies are Secure and SameSite=Strict, the session is HttpOnly")
    void hardensCookies() {
        var visitor = application.browser();
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
        var browser = application.staff("clerk").overHttps();

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
        assertThat(setCookies(application.browser().page("/apply/new"))).isEmpty();
    }

    @Test
    void endsTheSessionWithTasklistsLogout() {
        var clerk = application.staff("clerk");

        assertThat(clerk.api("POST", "/camunda/api/admin/auth/user/default/logout", "")
                        .statusCode())
                .isEqualTo(200);
        assertThat(location(clerk.page("/desk/cases/1"))).isEqualTo("/login");
    }

    @Test
    void endsTheSessionWithOurLogout() {
        var clerk = application.staff("clerk");

        assertThat(location(clerk.submit("/logout", ""))).isEqualTo("/login?reason=logout");
        assertThat(clerk.visit("GET", REST + "/task").statusCode()).isEqualTo(401);
    }

    @Test
    void startsANewSessionAtLogin() {
        var visitor = application.browser();
        visitor.page("/desk/cases/1");
        var before = visitor.cookie("JSESSIONID");

        assertThat(before).isNotEmpty();
        assertThat(visitor.loggedInAs("clerk", PASSWORD).cookie("JSESSIONID")).isNotEqualTo(before);
    }

    @Test
    void refusesChangesFromOtherSites() {
        var clerk = application.staff("clerk");

        assertThat(clerk.forged("POST", "/desk/api/cases/1").statusCode()).isEqualTo(403);
        assertThat(clerk.forged("POST", "/desk/api/cases/1").body()).contains("页面已失效");
        assertThat(location(clerk.post("/logout", ""))).isEqualTo("/login?reason=expired");
        assertThat(location(clerk.post("/login", "username=counter&password=x")))
                .isEqualTo("/login?reason=expired");
        assertThat(clerk.visit("POST", "/desk/api/cases/1").statusCode()).isEqualTo(200);
    }
}
