package io.disclosuredesk.portal;

import io.disclosuredesk.deadline.DeadlinePolicy;
import io.disclosuredesk.deadline.ReplyDeadlines;
import io.disclosuredesk.request.IntakeFinding;
import io.disclosuredesk.request.Policies;
import io.disclosuredesk.request.QueryCodes;
import io.disclosuredesk.request.Requests;
import io.disclosuredesk.security.FieldCipher;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/**
 * Lets whoever proved to be the applicant of a case look at it for half an hour. The cookie says which case and until when,
 * sealed under the organ's key; the server keeps nothing.
 */
@Component
class AccessPass {

    static final String COOKIE = "case_access";

    private static final Duration VALID = Duration.ofMinutes(30);
    private static final String CONTEXT = "portal.access_pass";

    private final FieldCipher cipher;
    private final QueryCodes codes;
    private final Requests requests;
    private final Policies policies;
    private final Clock clock;
    private final boolean secure;

    AccessPass(
            FieldCipher cipher,
            QueryCodes codes,
            Requests requests,
            Policies policies,
            Clock clock,
            @Value("${server.servlet.session.cookie.secure:true}") boolean secure) {
        this.cipher = cipher;
        this.codes = codes;
        this.requests = requests;
        this.policies = policies;
        this.clock = clock;
        this.secure = secure;
    }

    /** What the page after submission shows. */
    record Submitted(
            String caseNumber,
            String code,
            ReplyDeadlines deadlines,
            DeadlinePolicy policy,
            List<IntakeFinding> findings,
            ResponseCookie cookie) {

        /** The code in two groups, easier to write down; the hyphen does not matter when it is typed. */
        public String groupedCode() {
            return code.substring(0, 5) + "-" + code.substring(5);
        }

        /** Without the code. */
        @Override
        public String toString() {
            return "Submitted[" + caseNumber + "]";
        }
    }

    Submitted submitted(String caseNumber) {
        var request = requests.byNumber(caseNumber);
        return new Submitted(
                caseNumber,
                codes.codeOf(caseNumber),
                request.deadlines(),
                policies.byCode(request.agencyId(), request.policy()),
                requests.findingsOf(request.id()),
                cookie(request.id()));
    }

    ResponseCookie cookie(long requestId) {
        var text = requestId + " " + clock.instant().plus(VALID).getEpochSecond();
        var sealed = cipher.encrypt(CONTEXT, text.getBytes(StandardCharsets.UTF_8));
        return cookie(Base64.getUrlEncoder().withoutPadding().encodeToString(sealed), VALID);
    }

    /** Takes the cookie away. */
    ResponseCookie ended() {
        return cookie("", Duration.ZERO);
    }

    /** The case that a cookie opens now; none if it is missing, forged or too old. */
    Optional<Long> open(@Nullable String value) {
        if (value == null || value.isEmpty() || value.length() > 400) {
            return Optional.empty();
        }
        try {
            var opened = cipher.decrypt(CONTEXT, Base64.getUrlDecoder().decode(value));
            var parts = new String(opened, StandardCharsets.UTF_8).split(" ", 2);
            var until = Instant.ofEpochSecond(Long.parseLong(parts[1]));
            return clock.instant().isBefore(until) ? Optional.of(Long.valueOf(parts[0])) : Optional.empty();
        } catch (IllegalArgumentException | IllegalStateException forged) {
            return Optional.empty();
        }
    }

    private ResponseCookie cookie(String value, Duration age) {
        return ResponseCookie.from(COOKIE, value)
                .path("/track")
                .httpOnly(true)
                .secure(secure)
                .sameSite("Strict")
                .maxAge(age)
                .build();
    }
}
