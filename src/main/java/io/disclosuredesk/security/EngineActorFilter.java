package io.disclosuredesk.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Names the logged-in person to the engine for requests under {@code /desk/}, so that staff pages calling the engine are
 * held to the same authorizations as Tasklist. Without this the engine would check nothing.
 */
final class EngineActorFilter extends OncePerRequestFilter {

    private final IdentityService identity;
    private final Memberships memberships;

    EngineActorFilter(IdentityService identity, Memberships memberships) {
        this.identity = identity;
        this.memberships = memberships;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !StaffPaths.DESK.matches(request) || request.getUserPrincipal() == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var userId = request.getUserPrincipal().getName();
        var membership = memberships.of(userId);
        identity.setAuthentication(userId, membership.groups(), membership.tenants());
        try {
            chain.doFilter(request, response);
        } finally {
            identity.clearAuthentication();
        }
    }
}
