package io.disclosuredesk.portal;

import io.disclosuredesk.deadline.Receipt;
import io.disclosuredesk.process.IntakeKey;
import io.disclosuredesk.process.RequestIntake;
import io.disclosuredesk.request.IntakeRefusedException;
import io.disclosuredesk.request.IntakeRefusedException.FieldError;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * 我要申请, step by step. Each step is a page of its own and a plain form post; what was sent is kept in the draft and answered
 * by a redirect, so that the back button, a reload and a script that fails lose nothing. The purpose of a request is never
 * asked (条例第二十七条).
 */
@Controller
class ApplyPages {

    static final String TOO_MUCH_TEXT = "申请内容合计太长，请缩短到8万字以内；更长的内容可放在附件里。";
    private static final String TOO_MANY_FILES = "附件最多10个，全部文件合计不超过20 MB，超出的没有保存。请移除一些，或压缩后再选。";
    private static final String CHANGED = "草稿的内容在另一个页面里改动过，请再核对一遍，然后提交。";
    private static final String ID = "{id:[0-9a-f]{8}}";
    private static final String STEP = "/apply/" + ID + "/{step:" + ApplyStep.PATHS + "}";

    private final Drafts drafts;
    private final DraftCookie cookie;
    private final ApplyPreview preview;
    private final WishHints hints;
    private final RequestIntake intake;
    private final AccessPass access;
    private final Clock clock;

    ApplyPages(
            Drafts drafts,
            DraftCookie cookie,
            ApplyPreview preview,
            WishHints hints,
            RequestIntake intake,
            AccessPass access,
            Clock clock) {
        this.drafts = drafts;
        this.cookie = cookie;
        this.preview = preview;
        this.hints = hints;
        this.intake = intake;
        this.access = access;
        this.clock = clock;
    }

    @GetMapping("/apply")
    String blank(Model model) {
        model.addAttribute(
                "view",
                new ApplyView(
                        ApplyStep.APPLICANT, "", 0, ApplyInput.EMPTY, List.of(), List.of(), null, false, List.of()));
        return "portal/apply-applicant";
    }

    /** Somebody reloads or bookmarks an address that only a form leads to. */
    @GetMapping({"/apply/preview", "/apply/submit", "/apply/" + ID, "/apply/" + ID + "/submit"})
    String startAgain(@PathVariable(required = false) @Nullable String id) {
        return id == null ? "redirect:/apply" : "redirect:/apply/" + id + "/applicant";
    }

    /** The first step opens a draft; a draft that was kept on the device comes back as a whole. */
    @PostMapping("/apply")
    String begin(
            @RequestParam(name = "do", defaultValue = "") String action,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var token = drafts.newToken();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.kept(token));
        if (action.equals("restore")) {
            var kept = drafts.save(token, ApplyInput.EMPTY.withAll(request.getParameterMap()));
            return "redirect:/apply/" + Draft.id(token) + "/applicant" + (kept ? "" : "?mend=long");
        }
        drafts.save(token, ApplyInput.EMPTY);
        return take(drafts.open(token).orElseThrow(), ApplyStep.APPLICANT, action, request, response, model);
    }

    /** @param mend why the page is shown again: with what is missing in this step */
    @GetMapping(STEP)
    String show(
            @PathVariable String id,
            @PathVariable String step,
            @RequestParam(required = false) @Nullable String mend,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var draft = opened(id, request);
        var at = ApplyStep.at(step);
        if (draft.isEmpty() || at.isEmpty()) {
            return gone(response);
        }
        if (at.get() == ApplyStep.CHECK) {
            return check(draft.get(), null, response, model);
        }
        var errors = mend == null ? List.<FieldError>of() : preview.errors(draft.get());
        return page(draft.get(), at.get(), errors, model);
    }

    @PostMapping(STEP)
    String send(
            @PathVariable String id,
            @PathVariable String step,
            @RequestParam(name = "do", defaultValue = "") String action,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var draft = opened(id, request);
        var at = ApplyStep.at(step).filter(known -> known != ApplyStep.CHECK);
        return draft.isEmpty() || at.isEmpty()
                ? gone(response)
                : take(draft.get(), at.get(), action, request, response, model);
    }

    /**
     * Hands the draft in and answers with the page itself: a redirect would have to carry the query code in an address. The
     * token is the idempotency key, so a second click, a reload or the back button find the same case.
     */
    @PostMapping("/apply/" + ID + "/submit")
    String submit(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String seen,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var found = cookie.token(request, id).flatMap(drafts::open);
        if (found.isEmpty()) {
            return gone(response);
        }
        var draft = found.get();
        var caseNumber = draft.submittedAs();
        if (caseNumber == null) {
            if (!draft.digest().equals(seen)) {
                return check(draft, CHANGED, response, model);
            }
            try {
                var key = IntakeKey.of("portal\n" + draft.token(), draft.body());
                caseNumber = intake.submit(draft.form(), Receipt.online(LocalDate.now(clock)), null, key)
                        .caseNumber();
            } catch (IntakeRefusedException refused) {
                return mend(draft, refused.errors());
            }
            drafts.submittedAs(draft.token(), caseNumber);
        }
        return done(caseNumber, response, model);
    }

    /** 清空重填: what was typed and uploaded is deleted at once. */
    @PostMapping("/apply/" + ID + "/discard")
    String discard(@PathVariable String id, HttpServletRequest request, HttpServletResponse response) {
        cookie.token(request, id).ifPresent(token -> {
            drafts.discard(token);
            response.addHeader(HttpHeaders.SET_COOKIE, cookie.forgotten(token));
        });
        return "redirect:/apply?cleared";
    }

    private String take(
            Draft draft,
            ApplyStep step,
            String action,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var sent = draft.input().with(step, request.getParameterMap());
        var input = changed(action, goesOn(action) ? sent.withoutEmptyItems() : sent);
        var kept = drafts.save(draft.token(), input);
        var filed = drafts.add(draft.token(), Uploads.inStep(request));
        number(action, "remove-file:").ifPresent(file -> drafts.remove(draft.token(), file));
        var saved = drafts.open(draft.token()).orElseThrow();
        var errors = new ArrayList<FieldError>();
        if (!kept) {
            errors.add(new FieldError("items[0].description", TOO_MUCH_TEXT));
        }
        if (!filed) {
            errors.add(new FieldError(
                    step == ApplyStep.WISH ? "attachments" : "identity.FRONT", TOO_MANY_FILES));
        }
        if (errors.isEmpty() && !goesOn(action)) {
            return "redirect:/apply/" + saved.id() + "/" + after(action, step, input);
        }
        if (errors.isEmpty()) {
            preview.errors(saved).stream().filter(step::mends).forEach(errors::add);
        }
        if (errors.isEmpty()) {
            var target = action.equals("check") ? ApplyStep.CHECK : step.next();
            return "redirect:/apply/" + saved.id() + "/" + target.path();
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        return page(saved, step, errors, model);
    }

    /** Whether the step is left forward, so that it must be complete. */
    private static boolean goesOn(String action) {
        return action.isEmpty() || action.equals("next") || action.equals("check");
    }

    /** Where a change within a step, or the way back, leads. */
    private static String after(String action, ApplyStep step, ApplyInput input) {
        if (action.equals("back")) {
            return step.previous().path();
        }
        if (action.equals("add-item")) {
            return step.path() + "#items-" + (input.items().size() - 1) + "-description";
        }
        return step.path();
    }

    private String page(Draft draft, ApplyStep step, List<FieldError> errors, Model model) {
        var input = draft.input();
        var wishes = step == ApplyStep.WISH ? hints.of(input.items()) : List.<WishHints.Hints>of();
        var mendable = errors.stream().filter(step::mends).toList();
        var ready = !input.value("carrier").isEmpty() && preview.errors(draft).isEmpty();
        model.addAttribute(
                "view",
                new ApplyView(
                        step, draft.id(), draft.savedAt(), input, draft.files(), mendable, null, ready, wishes));
        return "portal/apply-" + step.path();
    }

    private String check(
            Draft draft, @Nullable String notice, HttpServletResponse response, Model model) {
        try {
            preview.show(draft, notice, model);
        } catch (IntakeRefusedException refused) {
            return mend(draft, refused.errors());
        }
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return "portal/preview";
    }

    /** Leads to the first step where something is missing. */
    private static String mend(Draft draft, List<FieldError> errors) {
        for (var step : ApplyStep.values()) {
            if (errors.stream().anyMatch(step::mends)) {
                return "redirect:/apply/" + draft.id() + "/" + step.path() + "?mend=missing";
            }
        }
        return "redirect:/apply/" + draft.id() + "/applicant?mend=missing";
    }

    private String done(String caseNumber, HttpServletResponse response, Model model) {
        var submitted = access.submitted(caseNumber);
        response.addHeader(HttpHeaders.SET_COOKIE, submitted.cookie().toString());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        model.addAttribute("done", submitted);
        model.addAttribute("promise", Promise.of(submitted.deadlines(), submitted.policy()));
        return "portal/done";
    }

    private static String gone(HttpServletResponse response) {
        response.setStatus(HttpStatus.GONE.value());
        return "portal/draft-gone";
    }

    /** The draft of this browser under the id, as long as it is one. */
    private Optional<Draft> opened(String id, HttpServletRequest request) {
        return cookie.token(request, id).flatMap(drafts::open).filter(draft -> draft.submittedAs() == null);
    }

    private static ApplyInput changed(String action, ApplyInput input) {
        if (action.equals("add-item")) {
            return input.withOneMoreItem();
        }
        var removed = number(action, "remove-item:");
        return removed.isPresent() ? input.withoutItem(removed.getAsInt()) : input;
    }

    private static OptionalInt number(String action, String prefix) {
        return action.matches(prefix + "\\d{1,4}")
                ? OptionalInt.of(Integer.parseInt(action.substring(prefix.length())))
                : OptionalInt.empty();
    }
}
