package io.disclosuredesk.portal;

import io.disclosuredesk.deadline.Receipt;
import io.disclosuredesk.process.IntakeKey;
import io.disclosuredesk.process.RequestIntake;
import io.disclosuredesk.request.IntakeRefusedException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The two ends of a draft: it becomes a case, or it is thrown away. */
@Controller
class SubmitPages {

    private static final String CHANGED = "草稿的内容在另一个页面里改动过，请再核对一遍，然后提交。";

    private final Drafts drafts;
    private final DraftCookie cookie;
    private final ApplyPreview preview;
    private final RequestIntake intake;
    private final IntakeReminders reminders;
    private final AccessPass access;
    private final Clock clock;

    SubmitPages(
            Drafts drafts,
            DraftCookie cookie,
            ApplyPreview preview,
            RequestIntake intake,
            IntakeReminders reminders,
            AccessPass access,
            Clock clock) {
        this.drafts = drafts;
        this.cookie = cookie;
        this.preview = preview;
        this.intake = intake;
        this.reminders = reminders;
        this.access = access;
        this.clock = clock;
    }

    /**
     * Hands the draft in and answers with the page itself: a redirect would have to carry the query code in an address. The
     * token is the idempotency key, so a second click, a reload or the back button find the same case.
     */
    @PostMapping("/apply/" + ApplyPages.ID + "/submit")
    String submit(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String seen,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var found = cookie.token(request, id).flatMap(drafts::open);
        if (found.isEmpty()) {
            return ApplyPreview.gone(response);
        }
        var draft = found.get();
        var caseNumber = draft.submittedAs();
        if (caseNumber == null) {
            if (!draft.digest().equals(seen)) {
                return preview.answer(draft, CHANGED, response, model);
            }
            try {
                var key = IntakeKey.of("portal\n" + draft.token(), draft.body());
                caseNumber = intake.submit(draft.form(), Receipt.online(LocalDate.now(clock)), null, key)
                        .caseNumber();
            } catch (IntakeRefusedException refused) {
                return ApplyPreview.mend(draft, refused.errors());
            }
            reminders.keep(caseNumber, draft.input().notices());
            drafts.submittedAs(draft.token(), caseNumber);
        }
        return done(caseNumber, response, model);
    }

    /** 清空重填: what was typed and uploaded is deleted at once. */
    @PostMapping("/apply/" + ApplyPages.ID + "/discard")
    String discard(@PathVariable String id, HttpServletRequest request, HttpServletResponse response) {
        cookie.token(request, id).ifPresent(token -> {
            drafts.discard(token);
            response.addHeader(HttpHeaders.SET_COOKIE, cookie.forgotten(token));
        });
        return "redirect:/apply?cleared";
    }

    private String done(String caseNumber, HttpServletResponse response, Model model) {
        var submitted = access.submitted(caseNumber);
        response.addHeader(HttpHeaders.SET_COOKIE, submitted.cookie().toString());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        model.addAttribute("done", submitted);
        model.addAttribute("promise", Promise.of(submitted.deadlines(), submitted.policy()));
        return "portal/done";
    }
}
