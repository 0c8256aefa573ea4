package io.disclosuredesk.security;

import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.ExceptionMappingAuthenticationFailureHandler;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/** One login for staff pages, Tasklist, Cockpit and Admin; applicants need none. */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class SecurityConfiguration {

    @Bean
    SecurityFilterChain staffSecurity(
            HttpSecurity http,
            EngineLogin engineLogin,
            LoginAttempts attempts,
            Memberships memberships,
            IdentityService identity,
            Refusals refusals,
            @Value("${server.servlet.session.cookie.secure:true}") boolean secureCookies)
            throws Exception {
        http.authenticationProvider(engineLogin)
                .authorizeHttpRequests(UrlRules::write)
                .formLogin(form -> form.loginPage(LoginPage.PATH)
                        .successHandler(new LoginSuccess(attempts))
                        .failureHandler(failure()))
                .logout(logout -> logout.logoutRequestMatcher(StaffPaths.LOGOUT)
                        .logoutSuccessUrl(LoginPage.PATH + "?reason=logout")
                        .deleteCookies("JSESSIONID"))
                .sessionManagement(session -> session.sessionFixation().newSession())
                .requestCache(cache -> cache.requestCache(wantedPage()))
                .csrf(csrf -> csrf.requireCsrfProtectionMatcher(StaffCsrf.PROTECTED)
                        .csrfTokenRepository(StaffCsrf.cookie(secureCookies))
                        .csrfTokenRequestHandler(new StaffCsrf()))
                .headers(ResponseHeaders::write)
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .httpBasic(basic -> basic.disable())
                .anonymous(anonymous -> {});
        http.addFilterBefore(
                new LoginAttemptFilter(attempts, StaffPaths.SIGN_IN), UsernamePasswordAuthenticationFilter.class);
        http.addFilterBefore(new StaffSessionFilter(memberships), AuthorizationFilter.class);
        http.addFilterAfter(new EngineActorFilter(identity, memberships), AuthorizationFilter.class);
        return http.build();
    }

    private static AuthenticationFailureHandler failure() {
        var failure = new ExceptionMappingAuthenticationFailureHandler();
        failure.setDefaultFailureUrl(LoginPage.PATH + "?reason=refused");
        failure.setExceptionMappings(Map.of(DisabledException.class.getName(), LoginPage.PATH + "?reason=no-post"));
        return failure;
    }

    /** Remembers the page somebody wanted before the login, and only pages: never a call of a script. */
    private static HttpSessionRequestCache wantedPage() {
        var cache = new HttpSessionRequestCache();
        cache.setMatchingRequestParameterName(null);
        cache.setRequestMatcher(request ->
                "GET".equals(request.getMethod()) && StaffPaths.STAFF.matches(request) && Refusals.isPage(request));
        return cache;
    }
}
