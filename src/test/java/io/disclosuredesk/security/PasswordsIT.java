package io.disclosuredesk.security;

import static io.disclosuredesk.security.HardenedApplication.PASSWORD;
import static io.disclosuredesk.security.HardenedApplication.REST;
import static io.disclosuredesk.security.StaffBrowser.location;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How passwords are kept, and that they cannot be guessed. */
@HardenedIT
class PasswordsIT {

    @Autowired
    private HardenedApplication application;

    @Autowired
    private IdentityService identity;

    @Autowired
    private JdbcClient jdbc;

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
        var chief = application.staff("chief");
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
    @DisplayName("7 wrong passwords stop an address, not the account")
    void limitsTheAddressNotTheAccount() {
        var attacker = application.browser().from("198.51.100.1");
        var answers = IntStream.range(0, 15)
                .mapToObj(i -> attacker.login("clerk", "Falsch-" + i))
                .toList();

        assertThat(answers.subList(0, 10))
                .allSatisfy(answer -> assertThat(location(answer)).isEqualTo("/login?reason=refused"));
        assertThat(answers.get(14).statusCode()).isEqualTo(429);
        assertThat(answers.get(14).headers().firstValue("Retry-After")).hasValue("60");
        assertThat(answers.get(14).body()).contains("尝试次数过多");
        assertThat(attacker.login("clerk", PASSWORD).statusCode()).isEqualTo(429);
        assertThat(location(application.browser().from("198.51.100.2").login("clerk", PASSWORD)))
                .startsWith("/camunda/");
    }

    @Test
    @DisplayName("7 an invented address does not help, many right passwords from one address do no harm")
    void trustsOnlyTheProxysWordAboutTheAddress() {
        var answers = IntStream.range(0, 11)
                .mapToObj(i -> application
                        .browser()
                        .from("10.1.2." + i + ", 198.51.100.3")
                        .login("clerk", "Falsch-" + i))
                .toList();
        assertThat(answers.get(10).statusCode()).isEqualTo(429);

        assertThat(IntStream.range(0, 12)
                        .mapToObj(
                                i -> application.browser().from("198.51.100.4").login("clerk", PASSWORD)))
                .allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(302));
    }

    @Test
    @DisplayName("7 there is no second login")
    void refusesCamundasOwnLogin() {
        var form = "username=clerk&password=" + PASSWORD;
        var path = "/camunda/api/admin/auth/user/default/login/tasklist";

        assertThat(application
                        .browser()
                        .api("POST", path, "application/x-www-form-urlencoded", form)
                        .statusCode())
                .isEqualTo(401);
        assertThat(application
                        .staff("counter")
                        .api("POST", path, "application/x-www-form-urlencoded", form)
                        .statusCode())
                .isEqualTo(403);
        assertThat(application
                        .staff("counter")
                        .api("POST", REST + "/identity/verify", "{\"username\":\"clerk\",\"password\":\"x\"}")
                        .statusCode())
                .isEqualTo(403);
    }
}
