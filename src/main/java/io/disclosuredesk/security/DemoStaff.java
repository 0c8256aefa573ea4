package io.disclosuredesk.security;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;

/** The fictitious staff of the demonstration organ. They exist in profile {@code demo} only. */
final class DemoStaff {

    static final String PASSWORD = "Demo-Yunzhou-2026";
    static final String AGENCY = "YZZRZY";
    static final String AGENCY_NAME = "云州市自然资源和规划局";

    static final List<Account> ACCOUNTS = List.of(
            new Account("registrar", Role.REGISTRAR, "受理岗·演示"),
            new Account("handler", Role.HANDLER, "承办岗·演示一"),
            new Account("handler2", Role.HANDLER, "承办岗·演示二"),
            new Account("confidentiality", Role.CONFIDENTIALITY, "保密审查岗·演示"),
            new Account("legal", Role.LEGAL, "法制岗·演示"),
            new Account("approver", Role.APPROVER, "负责人·演示"),
            new Account("sealkeeper", Role.SEAL_KEEPER, "印章管理岗·演示"),
            new Account("manager", Role.MANAGER, "管理者·演示"),
            new Account("administrator", Role.ADMINISTRATOR, "管理员·演示"));

    private static final List<Unit> UNITS = List.of(
            new Unit("unitRegistration", "自然资源确权登记科", "handler"), new Unit("unitPlanning", "国土空间规划科", "handler2"));

    /** A demonstration unit with one member. */
    private record Unit(String id, String name, String member) {}

    /** One demonstration login. */
    record Account(String id, Role role, String name) {}

    private final IdentityService identity;
    private final StaffDirectory directory;

    DemoStaff(IdentityService identity, StaffDirectory directory) {
        this.identity = identity;
        this.directory = directory;
    }

    void ensure() {
        directory.registerAgency(AGENCY, AGENCY_NAME);
        ACCOUNTS.stream()
                .filter(account ->
                        identity.createUserQuery().userId(account.id()).count() == 0)
                .forEach(this::create);
        UNITS.stream()
                .filter(unit -> identity.createGroupQuery().groupId(unit.id()).count() == 0)
                .forEach(this::create);
    }

    private void create(Unit unit) {
        var group = identity.newGroup(unit.id());
        group.setName(unit.name());
        group.setType(StaffUnit.GROUP_TYPE);
        identity.saveGroup(group);
        identity.createMembership(unit.member(), unit.id());
    }

    private void create(Account account) {
        var user = identity.newUser(account.id());
        user.setFirstName(account.name());
        user.setLastName("");
        user.setPassword(PASSWORD);
        identity.saveUser(user);
        identity.createMembership(account.id(), account.role().id());
        identity.createTenantUserMembership(AGENCY, account.id());
    }
}
