package io.disclosuredesk.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;

/** Back to the page that was asked for, or to where the post begins; and the try is not counted. */
final class LoginSuccess extends SavedRequestAwareAuthenticationSuccessHandler {

    private final LoginAttempts attempts;

    LoginSuccess(LoginAttempts attempts) {
        this.attempts = attempts;
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication login)
            throws ServletException, IOException {
        attempts.giveBack(request.getRemoteAddr());
        super.onAuthenticationSuccess(request, response, login);
    }

    @Override
    protected String determineTargetUrl(
            HttpServletRequest request, HttpServletResponse response, Authentication login) {
        return LandingPage.pathFor(role -> login.getAuthorities().stream()
                .anyMatch(authority -> ("ROLE_" + role).equals(authority.getAuthority())));
    }
}
