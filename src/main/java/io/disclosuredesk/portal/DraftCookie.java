package io.disclosuredesk.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/**
 * Keeps a draft's token in the browser until it is closed, for the pages of this draft only: two drafts in two tabs do not
 * meet, and the address of a page, left in the history of a shared computer, opens nothing later.
 */
@Component
class DraftCookie {

    static final String NAME = "apply_draft";

    private final boolean secure;

    DraftCookie(@Value("${server.servlet.session.cookie.secure:true}") boolean secure) {
        this.secure = secure;
    }

    /** The token of the draft with this id, if the browser has it. */
    Optional<String> token(HttpServletRequest request, String id) {
        var cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(NAME))
                        .map(cookie -> cookie.getValue())
                        .filter(Drafts::isToken)
                        .filter(token -> Draft.id(token).equals(id))
                        .findFirst();
    }

    String kept(String token) {
        return cookie(token, token, Duration.ofSeconds(-1)).toString();
    }

    /** Takes the cookie away. */
    String forgotten(String token) {
        return cookie(token, "", Duration.ZERO).toString();
    }

    private ResponseCookie cookie(String token, String value, Duration age) {
        return ResponseCookie.from(NAME, value)
                .path("/apply/" + Draft.id(token))
                .httpOnly(true)
                .secure(secure)
                .sameSite("Strict")
                .maxAge(age)
                .build();
    }
}
