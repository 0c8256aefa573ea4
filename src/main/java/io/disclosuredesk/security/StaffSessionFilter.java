package io.disclosuredesk.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Holds every logged-in request against the posts as they are now: a post taken away or an account deleted ends at once,
 * not at the next login.
 */
final class StaffSessionFilter extends OncePerRequestFilter {

    private final Memberships memberships;

    StaffSessionFilter(Memberships memberships) {
        this.memberships = memberships;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var login = SecurityContextHolder.getContext().getAuthentication();
        if (login instanceof UsernamePasswordAuthenticationToken) {
            var membership = memberships.of(login.getName());
            if (membership.roles().isEmpty()) {
                new SecurityContextLogoutHandler().logout(request, response, login);
            } else {
                // for this request only; the session keeps the name, the tables keep the posts
                SecurityContextHolder.setContext(
                        new SecurityContextImpl(EngineLogin.loggedIn(login.getName(), membership)));
            }
        }
        chain.doFilter(request, response);
    }
}
