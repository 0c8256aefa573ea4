package io.disclosuredesk.security;

import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.stereotype.Component;

/**
 * In whose name our own code speaks to the engine. The engine checks authorizations only when a user is set: for requests
 * under {@code /desk/} it is the one logged in, everywhere else (applicants' pages, jobs, start-up) nobody is, and nothing
 * is checked.
 */
@Component
public final class EngineAccess {

    private final IdentityService identity;

    EngineAccess(IdentityService identity) {
        this.identity = identity;
    }

    /**
     * Does work whose permission our own rules have already decided, such as the start of a case at the counter, without
     * the engine asking for authorizations that the person must not have in Tasklist.
     */
    public <T> T withoutChecks(Supplier<T> work) {
        var actor = identity.getCurrentAuthentication();
        identity.clearAuthentication();
        try {
            return work.get();
        } finally {
            if (actor != null) {
                identity.setAuthentication(actor.getUserId(), actor.getGroupIds(), actor.getTenantIds());
            }
        }
    }
}
