package io.disclosuredesk.security;

import java.util.Arrays;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** The parts of the address space that more than one rule speaks about. */
final class StaffPaths {

    static final RequestMatcher DESK = path("/desk/**");
    static final RequestMatcher CAMUNDA = path("/camunda/**");
    static final RequestMatcher IMPORTS = path("/api/imports/**");
    private static final RequestMatcher REPORTS = path("/api/reports/**");
    static final RequestMatcher STAFF = new OrRequestMatcher(DESK, CAMUNDA, IMPORTS, REPORTS);
    static final RequestMatcher API =
            new OrRequestMatcher(path("/desk/api/**"), path("/camunda/api/**"), IMPORTS, REPORTS);
    static final RequestMatcher LOGIN = path("/login/**");
    static final RequestMatcher SIGN_IN =
            PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, "/login");
    static final RequestMatcher LOGOUT =
            PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, "/logout");
    static final RequestMatcher CHANGES = request -> switch (request.getMethod()) {
        case "GET", "HEAD", "OPTIONS", "TRACE" -> false;
        default -> true;
    };

    private StaffPaths() {}

    static RequestMatcher path(String pattern) {
        return PathPatternRequestMatcher.withDefaults().matcher(pattern);
    }

    static RequestMatcher[] paths(String... patterns) {
        return Arrays.stream(patterns).map(StaffPaths::path).toArray(RequestMatcher[]::new);
    }
}
