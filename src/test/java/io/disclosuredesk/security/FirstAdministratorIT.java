package io.disclosuredesk.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.spring.boot.starter.webapp.filter.LazyInitRegistration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.NestedExceptionUtils;

@ExtendWith(OutputCaptureExtension.class)
class FirstAdministratorIT {

    private static final String PASSWORD = "Yunzhou#Anfang-1";
    private static final String KEY = "--disclosure-desk.field-key=AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";
    private static final String ID = "--disclosure-desk.admin.id=chief";

    private static final String ADDRESS = "--disclosure-desk.public-url=https://gk.agency.example";

    private final String database =
            "--spring.datasource.url=jdbc:h2:mem:%s;DB_CLOSE_DELAY=-1".formatted(UUID.randomUUID());

    /** Camunda's filters remember the last application of the JVM even if its start failed. */
    @AfterEach
    void forgetFailedStarts() {
        FilterMemory.forget();
    }

    private static final class FilterMemory extends LazyInitRegistration {

        static void forget() {
            APPLICATION_CONTEXT = null;
        }
    }

    @Test
    void stopsTheStartWithoutAnAdministrator(CapturedOutput output) {
        assertThatThrownBy(() -> start(KEY)).satisfies(FirstAdministratorIT::isMissingSetting);

        assertThat(output).contains("系统没有启动", "DISCLOSURE_DESK_ADMIN_ID", "DISCLOSURE_DESK_ADMIN_PASSWORD");
    }

    @Test
    void stopsTheStartWithAWeakPassword(CapturedOutput output) {
        assertThatThrownBy(() -> start(KEY, ID, "--disclosure-desk.admin.password=chief123"))
                .satisfies(FirstAdministratorIT::isMissingSetting);

        assertThat(output).contains("密码不符合要求").doesNotContain("chief123");
    }

    @Test
    void stopsTheStartWithoutAKey(CapturedOutput output) {
        assertThatThrownBy(() -> start(ID, "--disclosure-desk.admin.password=" + PASSWORD))
                .satisfies(FirstAdministratorIT::isMissingSetting);

        assertThat(output).contains("系统没有启动", "DISCLOSURE_DESK_FIELD_KEY", "openssl rand -base64 32");
    }

    @Test
    void stopsTheStartWithoutAnAddressForLetters(CapturedOutput output) {
        assertThatThrownBy(() -> start(
                        KEY, ID, "--disclosure-desk.admin.password=" + PASSWORD, "--disclosure-desk.public-url="))
                .satisfies(FirstAdministratorIT::isMissingSetting);

        assertThat(output).contains("系统没有启动", "DISCLOSURE_DESK_PUBLIC_URL", "二维码");
    }

    @Test
    void createsOneAdministratorAndNoDemonstrationStaff() {
        try (var first = start(KEY, ID, "--disclosure-desk.admin.password=" + PASSWORD)) {
            var identity = first.getBean(IdentityService.class);
            assertThat(identity.checkPassword("chief", PASSWORD)).isTrue();
            assertThat(identity.createUserQuery().list())
                    .extracting(User::getId)
                    .containsExactlyInAnyOrder("chief", StaffSetup.SEAL);
            assertThat(DemoStaff.ACCOUNTS)
                    .noneMatch(account -> identity.checkPassword(account.id(), DemoStaff.PASSWORD));

            var before = counts(first);
            try (var second = start(KEY)) {
                assertThat(counts(second)).isEqualTo(before);
            }
        }
    }

    @Test
    void preparesTheDemonstrationOnce() {
        try (var first = start("--spring.profiles.active=security-only,demo")) {
            var before = counts(first);
            var identity = first.getBean(IdentityService.class);
            assertThat(DemoStaff.ACCOUNTS).allSatisfy(account -> {
                assertThat(identity.checkPassword(account.id(), DemoStaff.PASSWORD))
                        .isTrue();
                assertThat(identity.createTenantQuery().userMember(account.id()).list())
                        .extracting(tenant -> tenant.getId())
                        .containsExactly("YZZRZY");
            });
            identity.deleteMembership("handler2", "handler");

            try (var second = start("--spring.profiles.active=security-only,demo")) {
                assertThat(counts(second)).isEqualTo(before);
                assertThat(second.getBean(StaffDirectory.class).holdersOf(Role.HANDLER))
                        .extracting(StaffMember::displayName)
                        .containsExactly("承办岗·演示一");
            }
        }
    }

    private static void isMissingSetting(Throwable failure) {
        assertThat(NestedExceptionUtils.getMostSpecificCause(failure)).isInstanceOf(MissingSettingException.class);
    }

    private ConfigurableApplicationContext start(String... settings) {
        var fixed = Stream.of(database, "--server.port=0", "--spring.jmx.enabled=false");
        var hasAddress = Stream.of(settings).anyMatch(setting -> setting.startsWith("--disclosure-desk.public-url"));
        var arguments = Stream.of(fixed, hasAddress ? Stream.<String>of() : Stream.of(ADDRESS), Stream.of(settings))
                .flatMap(part -> part)
                .toArray(String[]::new);
        return new SpringApplicationBuilder(SecurityOnly.class)
                .profiles("security-only")
                .run(arguments);
    }

    private static List<Long> counts(ConfigurableApplicationContext application) {
        var identity = application.getBean(IdentityService.class);
        return List.of(
                identity.createUserQuery().count(),
                identity.createGroupQuery().count(),
                identity.createTenantQuery().count(),
                application
                        .getBean(AuthorizationService.class)
                        .createAuthorizationQuery()
                        .count());
    }
}
