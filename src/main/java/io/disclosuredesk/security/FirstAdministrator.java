package io.disclosuredesk.security;

import org.camunda.bpm.engine.IdentityService;
import org.springframework.core.env.Environment;

/** The account a new installation begins with, from the settings; there is no default password. */
final class FirstAdministrator {

    private static final String REMEDY = """
            设置环境变量 DISCLOSURE_DESK_ADMIN_ID（字母和数字）和 DISCLOSURE_DESK_ADMIN_PASSWORD，再启动。
            密码至少 10 位，含大写字母、小写字母、数字和符号，且不含用户名。登录后请立即修改密码，并从环境变量中删除。
            仅想试用时，请以演示方式启动：--spring.profiles.active=demo""";

    private final IdentityService identity;
    private final String id;
    private final String password;

    FirstAdministrator(IdentityService identity, Environment environment) {
        this.identity = identity;
        this.id = environment.getProperty("disclosure-desk.admin.id", "").strip();
        this.password = environment.getProperty("disclosure-desk.admin.password", "");
    }

    void ensure() {
        if (identity.createUserQuery().memberOfGroup(Role.ADMINISTRATOR.id()).count() > 0) {
            return;
        }
        if (id.isEmpty() || password.isEmpty()) {
            throw new MissingSettingException("还没有管理员账号，也没有提供首个管理员的用户名和密码。", REMEDY);
        }
        if (identity.createUserQuery().userId(id).count() == 0) {
            create();
        }
        identity.createMembership(id, Role.ADMINISTRATOR.id());
    }

    private void create() {
        if (!id.matches("[a-zA-Z0-9]+")) {
            throw new MissingSettingException("首个管理员的用户名只能用字母和数字。", REMEDY);
        }
        var user = identity.newUser(id);
        user.setFirstName(Role.ADMINISTRATOR.label());
        user.setLastName("");
        user.setPassword(password);
        if (!identity.checkPasswordAgainstPolicy(password, user).isValid()) {
            throw new MissingSettingException("首个管理员的密码不符合要求。", REMEDY);
        }
        identity.saveUser(user);
    }
}
