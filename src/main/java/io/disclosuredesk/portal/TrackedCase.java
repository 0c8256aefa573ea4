package io.disclosuredesk.portal;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The case that a visitor's pass opens, for every page below its address; nothing of it is kept by browsers. */
@Component
class TrackedCase {

    private static final String CLOSED = "查看办理进度需要查询码；离开超过30分钟，请重新输入。如果刚刚输入过，请确认浏览器允许Cookie。";

    private final AccessPass access;
    private final ProgressOfCases views;

    TrackedCase(AccessPass access, ProgressOfCases views) {
        this.access = access;
        this.views = views;
    }

    /** The case of the address, if the pass opens this one. */
    Optional<CaseProgress> open(String caseNumber, @Nullable String pass, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return access.open(pass)
                .map(views::of)
                .filter(found -> found.request().caseNumber().equals(caseNumber));
    }

    /** Asks for the query code. */
    String closed(String caseNumber, HttpServletResponse response, Model model) {
        return closed(caseNumber, CLOSED, response, model);
    }

    /** The same with what became of the thing that was sent. */
    String closed(String caseNumber, String notice, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.FORBIDDEN.value());
        model.addAttribute("caseNumber", caseNumber);
        model.addAttribute("notice", notice);
        return "portal/track";
    }
}
