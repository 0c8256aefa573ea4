package io.disclosuredesk.security;

import org.camunda.bpm.engine.IdentityService;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.stereotype.Component;

/** Checks a login against the engine's users and turns their groups into roles. */
@Component
final class EngineLogin implements AuthenticationProvider {

    private final EngineAccess engine;
    private final IdentityService identity;
    private final Memberships memberships;
    private final BcryptPasswords passwords = new BcryptPasswords();

    EngineLogin(EngineAccess engine, IdentityService identity, Memberships memberships) {
        this.engine = engine;
        this.identity = identity;
        this.memberships = memberships;
    }

    @Override
    public Authentication authenticate(Authentication login) {
        var userId = login.getName().strip();
        var password = String.valueOf(login.getCredentials());
        if (!passwordIsRight(userId, password)) {
            throw new BadCredentialsException("用户名或密码不正确");
        }
        memberships.refresh(userId);
        var membership = memberships.of(userId);
        if (membership.roles().isEmpty()) {
            throw new DisabledException("账号没有分配岗位");
        }
        return loggedIn(userId, membership);
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    static Authentication loggedIn(String userId, Membership membership) {
        var authorities = AuthorityUtils.createAuthorityList(
                membership.roles().stream().map(Role::authority).toList());
        return UsernamePasswordAuthenticationToken.authenticated(userId, null, authorities);
    }

    private boolean passwordIsRight(String userId, String password) {
        return engine.withoutChecks(() -> {
            // compared as text: some databases find ids whatever their case, and the case decides groups
            var user = identity.createUserQuery().userId(userId).singleResult();
            if (user == null || !user.getId().equals(userId)) {
                // the same work as for a known id, so that the time taken does not tell who works here
                passwords.encrypt(password);
                return false;
            }
            return identity.checkPassword(userId, password);
        });
    }
}
