package io.disclosuredesk.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationProvider;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationResult;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Hands our login to Camunda's applications, and their logout to us. Groups and organs are read from the engine's tables
 * by Camunda itself.
 */
final class WebappLoginFilter extends ContainerBasedAuthenticationFilter {

    private static final RequestMatcher WEBAPP_LOGOUT = PathPatternRequestMatcher.withDefaults()
            .matcher(HttpMethod.POST, "/camunda/api/admin/auth/user/{engine}/logout");

    @Override
    public void init(FilterConfig config) {
        authenticationProvider = new LoggedIn();
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        super.doFilter(request, response, chain);
        var http = (HttpServletRequest) request;
        // after the chain: only a logout that Camunda's CSRF filter has let through ends the session
        if (WEBAPP_LOGOUT.matches(http) && ((HttpServletResponse) response).getStatus() == 200) {
            var login = SecurityContextHolder.getContext().getAuthentication();
            new SecurityContextLogoutHandler().logout(http, (HttpServletResponse) response, login);
        }
    }

    /** The one our own login has let in. */
    private static final class LoggedIn implements AuthenticationProvider {

        @Override
        public AuthenticationResult extractAuthenticatedUser(HttpServletRequest request, ProcessEngine engine) {
            var login = request.getUserPrincipal();
            return login == null
                    ? AuthenticationResult.unsuccessful()
                    : AuthenticationResult.successful(login.getName());
        }

        @Override
        public void augmentResponseByAuthenticationChallenge(HttpServletResponse response, ProcessEngine engine) {
            // Refusals has already answered who is not logged in
        }
    }
}
