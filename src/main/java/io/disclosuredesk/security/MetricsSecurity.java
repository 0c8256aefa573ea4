package io.disclosuredesk.security;

import static io.disclosuredesk.security.StaffPaths.path;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;

/**
 * The door of the figures: open to whoever shows the token, whatever the post of the one logged in. Without a token in the
 * settings the address does not exist.
 */
@Configuration(proxyBeanMethods = false)
class MetricsSecurity {

    @Bean
    @Order(1)
    SecurityFilterChain metricsDoor(HttpSecurity http, MetricsToken token, Refusals refusals) throws Exception {
        return http.securityMatcher(path("/actuator/prometheus/**"))
                .authorizeHttpRequests(rules -> rules.anyRequest()
                        .access((who, context) -> new AuthorizationDecision(token.isShownBy(context.getRequest()))))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.disable()) // reads only, and no cookie opens it
                .requestCache(cache -> cache.disable())
                .headers(ResponseHeaders::write)
                .exceptionHandling(handling -> handling.authenticationEntryPoint(
                        (request, response, refusal) -> refuse(token, refusals, request, response, refusal)))
                .build();
    }

    private static void refuse(
            MetricsToken token,
            Refusals refusals,
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException refusal)
            throws IOException {
        if (token.isSet()) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            refusals.commence(request, response, refusal);
        }
    }
}
