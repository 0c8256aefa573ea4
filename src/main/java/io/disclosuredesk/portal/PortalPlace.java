package io.disclosuredesk.portal;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.util.UrlPathHelper;

/** Which part of the portal an address belongs to. */
enum PortalPlace {
    API,
    PAGE,
    ELSEWHERE;

    static PortalPlace of(HttpServletRequest request) {
        return of(path(request));
    }

    static PortalPlace of(String path) {
        // these two parts of the interface are for staff who are logged in
        if (isBelow(path, "/api/reports") || isBelow(path, "/api/imports")) {
            return ELSEWHERE;
        }
        if (isBelow(path, "/api")) {
            return API;
        }
        var page = path.equals("/")
                || isBelow(path, "/apply")
                || isBelow(path, "/guide")
                || isBelow(path, "/catalogue")
                || isBelow(path, "/track")
                || isBelow(path, "/verify")
                || isBelow(path, "/deadlines");
        return page ? PAGE : ELSEWHERE;
    }

    /** Whether a file is handed in there to be compared with the letters issued. */
    static boolean isVerification(String path) {
        return isBelow(path, "/verify") || path.equals("/api/letters/verification");
    }

    /** The decoded path: an encoded letter must not walk around a limit. */
    static String path(HttpServletRequest request) {
        return UrlPathHelper.defaultInstance.getPathWithinApplication(request);
    }

    static boolean isBelow(String path, String root) {
        return path.equals(root) || path.startsWith(root + "/");
    }
}
