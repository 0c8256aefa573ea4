package io.disclosuredesk.security;

import static io.disclosuredesk.security.StaffPaths.path;
import static io.disclosuredesk.security.StaffPaths.paths;

import java.util.Arrays;
import java.util.EnumSet;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Who may open which address. What no rule names is denied. */
final class UrlRules {

    private static final String[] STAFF = names(EnumSet.allOf(Role.class));
    private static final String[] CASE_WORK =
            names(EnumSet.of(Role.REGISTRAR, Role.HANDLER, Role.CONFIDENTIALITY, Role.LEGAL, Role.APPROVER));
    /** Everybody who may hold a task. */
    private static final String[] NUDGED = names(EnumSet.complementOf(EnumSet.of(Role.MANAGER, Role.ADMINISTRATOR)));

    private static final String[] SEAL_READ =
            names(EnumSet.of(Role.LEGAL, Role.APPROVER, Role.SEAL_KEEPER, Role.MANAGER));
    /** Who answers for what stands in the catalogue of public information. */
    private static final String[] PUBLISHING = names(EnumSet.of(Role.REGISTRAR, Role.LEGAL, Role.ADMINISTRATOR));

    private static final String[] CASE_READ = Arrays.stream(Role.values())
            .filter(Role::readsCases)
            .map(Enum::name)
            .toArray(String[]::new);

    /** Whoever may deploy may run code: an expression in a model has no sandbox. Models come with the jar only. */
    private static final RequestMatcher[] DEPLOYMENT_CHANGES = changesTo(
            "/camunda/api/engine/deployment/**",
            "/camunda/api/engine/engine/{engine}/deployment/**",
            "/camunda/api/cockpit/plugin/{plugin}/{engine}/deployment/**");

    private final AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry rules;

    private UrlRules(AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry rules) {
        this.rules = rules;
    }

    /** Writes the rules, the closed doors first: the first rule that fits an address decides. */
    static void write(AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry rules) {
        var url = new UrlRules(rules);
        url.closedToAll();
        url.open();
        url.desk();
        url.camunda();
        rules.anyRequest().denyAll();
    }

    private void closedToAll() {
        rules.requestMatchers(DEPLOYMENT_CHANGES).denyAll();
        rules.requestMatchers(method(HttpMethod.DELETE, "/camunda/api/engine/engine/{engine}/process-definition/**"))
                .denyAll();
        rules.requestMatchers(paths(
                        // would make the first visitor administrator
                        "/camunda/app/{app}/setup/**",
                        "/camunda/app/{app}/{engine}/setup/**",
                        "/camunda/api/admin/setup/**",
                        // a second login without our limit of tries
                        "/camunda/api/admin/auth/user/{engine}/login/**",
                        "/camunda/api/engine/engine/{engine}/identity/verify/**"))
                .denyAll();
    }

    private void open() {
        // the public interface stands open, these two parts of it do not
        rules.requestMatchers(path("/api/reports/**")).hasRole(Role.MANAGER.name());
        rules.requestMatchers(path("/api/imports/**")).hasRole(Role.ADMINISTRATOR.name());
        rules.requestMatchers(paths(
                        "/",
                        "/apply/**",
                        "/guide/**",
                        "/catalogue/**",
                        "/track/**",
                        "/verify/**",
                        "/deadlines/**",
                        "/api/**",
                        "/assets/**",
                        "/v3/api-docs/**",
                        "/v3/api-docs.yaml",
                        "/actuator/health/**",
                        "/error",
                        "/favicon.ico",
                        "/login/**",
                        "/logout"))
                .permitAll();
    }

    private void desk() {
        rules.requestMatchers(method(HttpMethod.GET, "/desk")).hasAnyRole(STAFF);
        rules.requestMatchers(path("/desk/intake/**")).hasRole(Role.REGISTRAR.name());
        // the wording of letters is the legal staff's affair, not the administrator's
        rules.requestMatchers(changesTo("/desk/settings/templates/**")).hasRole(Role.LEGAL.name());
        rules.requestMatchers(
                        paths("/desk/settings/import/**", "/desk/settings/clients/**", "/desk/settings/notices/**"))
                .hasRole(Role.ADMINISTRATOR.name());
        rules.requestMatchers(changesTo("/desk/settings/**")).hasRole(Role.ADMINISTRATOR.name());
        rules.requestMatchers(path("/desk/settings/**")).hasAnyRole(STAFF);
        rules.requestMatchers(changesTo("/desk/seal/**")).hasRole(Role.SEAL_KEEPER.name());
        rules.requestMatchers(path("/desk/seal/**")).hasAnyRole(SEAL_READ);
        rules.requestMatchers(path("/desk/metrics/**")).hasRole(Role.MANAGER.name());
        rules.requestMatchers(path("/desk/catalogue/candidates/**")).hasAnyRole(PUBLISHING);
        rules.requestMatchers(changesTo("/desk/catalogue/**")).hasAnyRole(PUBLISHING);
        rules.requestMatchers(path("/desk/catalogue/**")).hasAnyRole(STAFF);
        rules.requestMatchers(path("/webjars/**")).hasAnyRole(STAFF);
        rules.requestMatchers(changesTo("/desk/cases/*/extension")).hasRole(Role.HANDLER.name());
        rules.requestMatchers(changesTo("/desk/cases/*/fee", "/desk/cases/*/fee/drop"))
                .hasRole(Role.HANDLER.name());
        rules.requestMatchers(path("/desk/cases/*/request-withdrawal")).hasRole(Role.REGISTRAR.name());
        rules.requestMatchers(path("/desk/cases/*/identity/**")).hasRole(Role.REGISTRAR.name());
        rules.requestMatchers(path("/desk/cases/*/documents/*/withdrawal")).hasRole(Role.LEGAL.name());
        rules.requestMatchers(path("/desk/cases/*/supervision/**")).hasRole(Role.MANAGER.name());
        rules.requestMatchers(changesTo("/desk/cases/*/remedies")).hasRole(Role.LEGAL.name());
        rules.requestMatchers(path("/desk/cases/*/remedies")).hasAnyRole(CASE_READ);
        rules.requestMatchers(path("/desk/cases/*/remedies/**")).hasRole(Role.LEGAL.name());
        rules.requestMatchers(paths("/desk/nudges/**", "/desk/api/nudges/**", "/desk/cases/*/handover/**"))
                .hasAnyRole(NUDGED);
        // the words of a search name people: they are posted, so that no log of addresses keeps them
        rules.requestMatchers(path("/desk/search")).hasAnyRole(CASE_READ);
        // who may read a case may be asked about it, and answers
        rules.requestMatchers(changesTo("/desk/cases/*/comments")).hasAnyRole(CASE_READ);
        rules.requestMatchers(changesTo("/desk/cases/*/files/*/check")).hasRole(Role.CONFIDENTIALITY.name());
        // Tasklist asks who is there, and shows an administrator how to keep its lists
        rules.requestMatchers(path("/desk/api/me")).hasAnyRole(STAFF);
        rules.requestMatchers(changesTo("/desk/**")).hasAnyRole(CASE_WORK);
        rules.requestMatchers(path("/desk/**")).hasAnyRole(CASE_READ);
    }

    private void camunda() {
        rules.requestMatchers(paths("/camunda/app/cockpit/**", "/camunda/api/cockpit/**"))
                .hasAnyRole(Role.MANAGER.name(), Role.ADMINISTRATOR.name());
        // every application asks here who is logged in, and ends the session here
        rules.requestMatchers(path("/camunda/api/admin/auth/user/**")).hasAnyRole(STAFF);
        rules.requestMatchers(paths("/camunda/app/admin/**", "/camunda/api/admin/**"))
                .hasRole(Role.ADMINISTRATOR.name());
        rules.requestMatchers(paths(
                        "/camunda",
                        "/camunda/",
                        "/camunda/app",
                        "/camunda/app/",
                        "/camunda/app/tasklist/**",
                        "/camunda/app/welcome/**",
                        "/camunda/api/engine/**",
                        "/camunda/api/tasklist/**",
                        "/camunda/api/welcome/**",
                        "/camunda/lib/**",
                        "/camunda/assets/**",
                        "/camunda/favicon.ico"))
                .hasAnyRole(STAFF);
    }

    private static RequestMatcher[] changesTo(String... patterns) {
        return Arrays.stream(paths(patterns))
                .map(matcher -> new AndRequestMatcher(StaffPaths.CHANGES, matcher))
                .toArray(RequestMatcher[]::new);
    }

    private static RequestMatcher method(HttpMethod method, String pattern) {
        return new AndRequestMatcher(request -> method.matches(request.getMethod()), path(pattern));
    }

    private static String[] names(EnumSet<Role> roles) {
        return roles.stream().map(Enum::name).toArray(String[]::new);
    }
}
