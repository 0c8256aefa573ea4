package io.disclosuredesk.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import org.springframework.security.web.csrf.CsrfTokenRequestHandler;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Proof that a change under {@code /desk/} or {@code /api/imports/} comes from our own page. A script copies the cookie {@value #COOKIE} into the
 * header {@value #HEADER}; a form carries the masked token Thymeleaf writes into it. Camunda's applications have their own
 * filter and cookie.
 */
final class StaffCsrf implements CsrfTokenRequestHandler {

    static final String COOKIE = "DD-CSRF";
    static final String HEADER = "X-DD-CSRF";

    private static final RequestMatcher PATHS =
            new OrRequestMatcher(StaffPaths.DESK, StaffPaths.IMPORTS, StaffPaths.LOGIN, StaffPaths.path("/logout"));
    static final RequestMatcher PROTECTED = new AndRequestMatcher(StaffPaths.CHANGES, PATHS);

    private final CsrfTokenRequestHandler plain = new CsrfTokenRequestAttributeHandler();
    private final CsrfTokenRequestHandler masked = new XorCsrfTokenRequestAttributeHandler();

    static CookieCsrfTokenRepository cookie(boolean secure) {
        var cookie = CookieCsrfTokenRepository.withHttpOnlyFalse();
        cookie.setCookieName(COOKIE);
        cookie.setHeaderName(HEADER);
        cookie.setCookieCustomizer(attributes -> attributes.secure(secure).sameSite("Strict"));
        return cookie;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, Supplier<CsrfToken> token) {
        masked.handle(request, response, token);
        if (PATHS.matches(request)) {
            var unused = token.get(); // writes the cookie now; applicants' pages never get one
        }
    }

    @Override
    public @Nullable String resolveCsrfTokenValue(HttpServletRequest request, CsrfToken token) {
        var handler = request.getHeader(token.getHeaderName()) == null ? masked : plain;
        return handler.resolveCsrfTokenValue(request, token);
    }
}
