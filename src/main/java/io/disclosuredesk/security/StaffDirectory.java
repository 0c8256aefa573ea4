package io.disclosuredesk.security;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.GroupQuery;
import org.camunda.bpm.engine.identity.User;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who works here, who is logged in, and which posts they hold; for packages that do not know the engine. */
@Component
public final class StaffDirectory {

    private final EngineAccess engine;
    private final IdentityService identity;
    private final Memberships memberships;

    StaffDirectory(EngineAccess engine, IdentityService identity, Memberships memberships) {
        this.engine = engine;
        this.identity = identity;
        this.memberships = memberships;
    }

    /**
     * The id of the member of staff whose request this is.
     *
     * @throws IllegalStateException outside a logged-in request
     */
    public String currentUserId() {
        return currentUser().orElseThrow(() -> new IllegalStateException("没有登录的工作人员"));
    }

    /** The id of the member of staff whose request this is; empty for applicants, jobs and start-up. */
    public Optional<String> currentUser() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .filter(login -> login.isAuthenticated() && !(login instanceof AnonymousAuthenticationToken))
                .map(Authentication::getName);
    }

    /** The posts of the one logged in; empty when nobody is. */
    public Set<Role> currentRoles() {
        return currentUser().map(this::rolesOf).orElse(Set.of());
    }

    /** Codes of the organs the one logged in works for; empty when nobody is logged in, or for none in particular. */
    public List<String> currentAgencyCodes() {
        return currentUser().map(id -> memberships.of(id).tenants()).orElse(List.of());
    }

    /** The posts of a member of staff; empty for somebody unknown. */
    public Set<Role> rolesOf(String userId) {
        return memberships.of(userId).roles();
    }

    /** Codes of the organs a member of staff works for; empty for somebody unknown. */
    public List<String> agencyCodesOf(String userId) {
        return memberships.of(userId).tenants();
    }

    /** The units (处室) a member of staff belongs to; empty where the organ keeps none. */
    public List<StaffUnit> unitsOf(String userId) {
        return units(identity.createGroupQuery().groupMember(userId));
    }

    /** All units the organ keeps, in the order of their ids. */
    public List<StaffUnit> units() {
        return units(identity.createGroupQuery());
    }

    private List<StaffUnit> units(GroupQuery query) {
        return engine
                .withoutChecks(() -> query.groupType(StaffUnit.GROUP_TYPE)
                        .orderByGroupId()
                        .asc()
                        .list())
                .stream()
                .map(group -> new StaffUnit(group.getId(), Objects.requireNonNullElse(group.getName(), group.getId())))
                .toList();
    }

    /** The name colleagues read; the id itself for somebody unknown, for instance a person who has left. */
    public String displayName(String userId) {
        return engine.withoutChecks(() -> Optional.ofNullable(
                        identity.createUserQuery().userId(userId).singleResult()))
                .map(StaffDirectory::member)
                .map(StaffMember::displayName)
                .orElse(userId);
    }

    /** Everybody who holds a post, in the order of their ids. */
    public List<StaffMember> holdersOf(Role role) {
        return engine
                .withoutChecks(() -> identity.createUserQuery()
                        .memberOfGroup(role.id())
                        .orderByUserId()
                        .asc()
                        .list())
                .stream()
                .map(StaffDirectory::member)
                .toList();
    }

    /** Everybody who may read cases of an organ: works for it and holds a post that reads cases; in the order of their ids. */
    public List<StaffMember> readersOfCases(String agencyCode) {
        return engine.withoutChecks(() -> {
            var found = new TreeMap<String, User>();
            var ofOrgan = new TreeMap<String, User>();
            identity.createUserQuery()
                    .memberOfTenant(agencyCode)
                    .list()
                    .forEach(user -> ofOrgan.put(user.getId(), user));
            identity.createGroupQuery()
                    .memberOfTenant(agencyCode)
                    .list()
                    .forEach(group -> identity.createUserQuery()
                            .memberOfGroup(group.getId())
                            .list()
                            .forEach(user -> ofOrgan.put(user.getId(), user)));
            Arrays.stream(Role.values())
                    .filter(Role::readsCases)
                    .forEach(role -> identity.createUserQuery().memberOfGroup(role.id()).list().stream()
                            .filter(user -> ofOrgan.containsKey(user.getId()))
                            .forEach(user -> found.put(user.getId(), user)));
            return found.values().stream().map(StaffDirectory::member).toList();
        });
    }

    /** Registers an organ in the engine, so that its staff and cases can be assigned to it; does nothing if it is there. */
    public void registerAgency(String code, String name) {
        engine.withoutChecks(() -> {
            if (identity.createTenantQuery().tenantId(code).count() == 0) {
                var tenant = identity.newTenant(code);
                tenant.setName(name);
                identity.saveTenant(tenant);
            }
            return code;
        });
    }

    private static StaffMember member(User user) {
        var name = (Objects.requireNonNullElse(user.getLastName(), "")
                        + Objects.requireNonNullElse(user.getFirstName(), ""))
                .strip();
        return new StaffMember(user.getId(), name.isEmpty() ? user.getId() : name, user.getEmail());
    }
}
