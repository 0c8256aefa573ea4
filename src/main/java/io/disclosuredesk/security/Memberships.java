package io.disclosuredesk.security;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.Collections;
import java.util.EnumSet;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.springframework.stereotype.Component;

/**
 * Who belongs to which posts and organs. Answers are at most 15 seconds old, so that a post taken away ends soon even in a
 * session that lasts all day.
 */
@Component
final class Memberships {

    private static final Duration FRESH = Duration.ofSeconds(15);

    private final EngineAccess engine;
    private final IdentityService identity;
    private final LoadingCache<String, Membership> known;

    Memberships(EngineAccess engine, IdentityService identity) {
        this.engine = engine;
        this.identity = identity;
        this.known =
                Caffeine.newBuilder().maximumSize(5_000).expireAfterWrite(FRESH).build(this::read);
    }

    /** Empty lists for somebody who does not exist. */
    Membership of(String userId) {
        return known.get(userId);
    }

    /** Forgets what is known about a person, so that a login sees the tables as they are. */
    void refresh(String userId) {
        known.invalidate(userId);
    }

    private Membership read(String userId) {
        return engine.withoutChecks(() -> {
            var groups = identity.createGroupQuery().groupMember(userId).list().stream()
                    .map(Group::getId)
                    .toList();
            var tenants = identity.createTenantQuery().userMember(userId).includingGroupsOfUser(true).list().stream()
                    .map(Tenant::getId)
                    .toList();
            var roles = EnumSet.noneOf(Role.class);
            groups.forEach(group -> Role.ofGroup(group).ifPresent(roles::add));
            return new Membership(Collections.unmodifiableSet(roles), groups, tenants);
        });
    }
}
