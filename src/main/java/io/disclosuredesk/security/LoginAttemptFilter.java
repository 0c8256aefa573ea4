package io.disclosuredesk.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/** Answers 429 to an address that has tried too many passwords, before any password is checked. */
final class LoginAttemptFilter extends OncePerRequestFilter {

    private final LoginAttempts attempts;
    private final RequestMatcher login;

    LoginAttemptFilter(LoginAttempts attempts, RequestMatcher login) {
        this.attempts = attempts;
        this.login = login;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!login.matches(request) || attempts.take(request.getRemoteAddr())) {
            chain.doFilter(request, response);
            return;
        }
        response.setStatus(429);
        response.setHeader("Retry-After", String.valueOf(LoginAttempts.PERIOD.toSeconds()));
        request.getRequestDispatcher(LoginPage.TOO_MANY).forward(request, response);
    }
}
