package io.disclosuredesk.security;

import java.security.SecureRandom;
import java.util.Base64;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Groups;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/**
 * Prepares posts, rights and first accounts before the port opens. Every start repeats it, and adds only what is missing.
 * Runs without a user, so the engine checks no authorization here.
 */
@Component
final class StaffSetup implements SmartInitializingSingleton {

    /** The engine admits no hyphens in ids. */
    static final String SEAL = "setupSeal";

    private final IdentityService identity;
    private final AuthorizationService authorizations;
    private final StaffDirectory directory;
    private final Environment environment;

    StaffSetup(
            IdentityService identity,
            AuthorizationService authorizations,
            StaffDirectory directory,
            Environment environment) {
        this.identity = identity;
        this.authorizations = authorizations;
        this.directory = directory;
        this.environment = environment;
    }

    @Override
    public void afterSingletonsInstantiated() {
        for (var role : Role.values()) {
            ensureGroup(role.id(), role.label());
            Grant.of(role).forEach(grant -> ensure(role, grant));
        }
        sealSetup();
        if (environment.acceptsProfiles(Profiles.of("demo"))) {
            new DemoStaff(identity, directory).ensure();
        } else {
            new FirstAdministrator(identity, environment).ensure();
        }
    }

    /**
     * Camunda sends every page to its setup form while its own administrators' group is empty. The group therefore holds
     * one account that nobody can use: its password is random and kept nowhere, and it holds no post.
     */
    private void sealSetup() {
        ensureGroup(Groups.CAMUNDA_ADMIN, "（系统保留，请勿添加成员）");
        if (identity.createUserQuery().userId(SEAL).count() == 0) {
            var password = new byte[32];
            new SecureRandom().nextBytes(password);
            var user = identity.newUser(SEAL);
            user.setFirstName("（系统保留，不能登录）");
            user.setLastName("");
            user.setPassword("Aa1-" + Base64.getEncoder().encodeToString(password));
            identity.saveUser(user);
        }
        if (identity.createUserQuery()
                        .userId(SEAL)
                        .memberOfGroup(Groups.CAMUNDA_ADMIN)
                        .count()
                == 0) {
            identity.createMembership(SEAL, Groups.CAMUNDA_ADMIN);
        }
    }

    private void ensureGroup(String id, String name) {
        if (identity.createGroupQuery().groupId(id).count() == 0) {
            var group = identity.newGroup(id);
            group.setName(name);
            group.setType("WORKFLOW");
            identity.saveGroup(group);
        }
    }

    private void ensure(Role role, Grant grant) {
        var there = authorizations
                .createAuthorizationQuery()
                .groupIdIn(role.id())
                .resourceType(grant.resource())
                .resourceId(grant.id())
                .count();
        if (there == 0) {
            var authorization = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
            authorization.setGroupId(role.id());
            authorization.setResource(grant.resource());
            authorization.setResourceId(grant.id());
            grant.permissions().forEach(authorization::addPermission);
            authorizations.saveAuthorization(authorization);
        }
    }
}
