package io.disclosuredesk.portal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What is refused before a body is read: visitors who ask too often, and forms sent from other sites. Browsers say where a
 * form comes from ({@code Sec-Fetch-Site}); there is no session a token could hang on.
 */
@Component
class PortalFilter extends OncePerRequestFilter {

    private final RateLimits limits;
    private final CallingClient clients;
    private final PortalProblems problems;

    PortalFilter(RateLimits limits, CallingClient clients, PortalProblems problems) {
        this.limits = limits;
        this.clients = clients;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var place = PortalPlace.of(request);
        if (place == PortalPlace.PAGE && isPost(request) && comesFromElsewhere(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        try {
            if (place != PortalPlace.API || !countClient(request)) {
                count(request);
            }
        } catch (TooManyRequestsException refusal) {
            refuse(place, request, response, refusal);
            return;
        } catch (UnknownApiKeyException refusal) {
            problems.write(request, response, refusal);
            return;
        }
        chain.doFilter(request, response);
    }

    /** A client that shows its key has limits of its own, wherever it calls from; a wrong key counts against the address. */
    private boolean countClient(HttpServletRequest request) {
        if (request.getHeader(CallingClient.HEADER) != null) {
            limits.query(request.getRemoteAddr());
        }
        var client = clients.identify(request);
        var handsIn = isPost(request) && handsIn(PortalPlace.path(request));
        if (handsIn) {
            clients.mayHandIn(client);
        }
        client.ifPresent(known -> {
            limits.knows(request.getRemoteAddr());
            if (handsIn) {
                limits.submission(known);
            } else {
                limits.query(known);
            }
        });
        return client.isPresent();
    }

    private void count(HttpServletRequest request) {
        var path = PortalPlace.path(request);
        var address = request.getRemoteAddr();
        if (path.equals("/apply/hints")) {
            limits.hint(address);
        } else if (isPost(request) && handsIn(path)) {
            limits.submission(address, request.getContentLengthLong());
        } else if (PortalPlace.of(path) == PortalPlace.API
                || PortalPlace.isBelow(path, "/track")
                || PortalPlace.isBelow(path, "/catalogue")
                || PortalPlace.isBelow(path, "/verify")
                || PortalPlace.isBelow(path, "/deadlines")) {
            limits.query(address);
        }
    }

    /** Whether texts and files are sent there. */
    private static boolean handsIn(String path) {
        return path.equals("/api/requests")
                || PortalPlace.isBelow(path, "/apply")
                || PortalPlace.isVerification(path)
                || path.endsWith("/correction")
                || path.endsWith("/corrections");
    }

    private void refuse(
            PortalPlace place, HttpServletRequest request, HttpServletResponse response, TooManyRequestsException e)
            throws IOException {
        if (place == PortalPlace.API) {
            problems.write(request, response, e);
        } else {
            response.setHeader("Retry-After", Long.toString(e.retryAfterSeconds()));
            response.sendError(429);
        }
    }

    private static boolean isPost(HttpServletRequest request) {
        return HttpMethod.POST.matches(request.getMethod());
    }

    private static boolean comesFromElsewhere(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        return site != null && !site.equals("same-origin") && !site.equals("none");
    }
}
