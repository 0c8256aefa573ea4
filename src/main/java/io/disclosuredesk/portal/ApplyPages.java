package io.disclosuredesk.portal;

import io.disclosuredesk.calendar.Calendars;
import io.disclosuredesk.deadline.DeadlinePolicy;
import io.disclosuredesk.deadline.Receipt;
import io.disclosuredesk.deadline.ReplyDeadlines;
import io.disclosuredesk.portal.Draft.DraftFile;
import io.disclosuredesk.process.IntakeKey;
import io.disclosuredesk.process.RequestIntake;
import io.disclosuredesk.request.IntakeCheck;
import io.disclosuredesk.request.IntakeRefusedException;
import io.disclosuredesk.request.IntakeRefusedException.FieldError;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/**
 * 我要申请: form, preview, submission. Every step is a plain form post; what was typed travels in the page, what was uploaded
 * waits in the draft. The purpose of a request is never asked (条例第二十七条).
 */
@Controller
class ApplyPages {

    static final String TOO_MUCH_TEXT = "申请内容合计太长，请缩短到8万字以内；更长的内容可放在附件里。";
    private static final String TOO_MANY_FILES = "附件最多10个、合计不超过20 MB，超出的没有保存。请移除一些，或压缩后再选。";
    private static final String NEW_REQUEST = "您刚才的申请已经提交成功，不需要再次提交。以下内容会作为另一份新的申请；原来的附件如仍需要，请重新选择。";
    private static final String CHANGED = "草稿的内容在另一个页面里改动过，请再核对一遍，然后提交。";

    private final Drafts drafts;
    private final IntakeCheck check;
    private final RequestIntake intake;
    private final AccessPass access;
    private final IntakeReminders reminders;
    private final Calendars calendars;
    private final Clock clock;

    ApplyPages(
            Drafts drafts,
            IntakeCheck check,
            RequestIntake intake,
            AccessPass access,
            IntakeReminders reminders,
            Calendars calendars,
            Clock clock) {
        this.drafts = drafts;
        this.check = check;
        this.intake = intake;
        this.access = access;
        this.reminders = reminders;
        this.calendars = calendars;
        this.clock = clock;
    }

    @GetMapping("/apply")
    String blank(Model model) {
        return form(new ApplyView(drafts.newToken(), ApplyInput.EMPTY, List.of(), List.of(), null), model);
    }

    /** Somebody reloads or bookmarks an address that only a form leads to. */
    @GetMapping({"/apply/preview", "/apply/submit"})
    String startAgain() {
        return "redirect:/apply";
    }

    /** One item more or fewer, a file fewer, or back from the preview: the same page with nothing lost. */
    @PostMapping("/apply")
    String edit(
            @RequestParam(name = "do", defaultValue = "") String action,
            @RequestParam(defaultValue = "") String token,
            @RequestParam(required = false) @Nullable List<MultipartFile> files,
            HttpServletRequest request,
            Model model) {
        if (action.equals("edit") && Drafts.isToken(token)) {
            var draft = drafts.find(token);
            return draft.isPresent() && draft.get().submittedAs() == null
                    ? form(view(draft.get(), List.of(), null), model)
                    : "portal/draft-gone";
        }
        var edited = apply(action, ApplyInput.from(request.getParameterMap()));
        var kept = keep(token, edited, files);
        var removed = number(action, "remove-file:");
        if (removed.isPresent()) {
            drafts.remove(kept.token(), removed.getAsInt());
        }
        return form(
                new ApplyView(kept.token(), kept.input(), files(kept.token()), kept.errors(), kept.notice()), model);
    }

    @PostMapping("/apply/preview")
    String preview(
            @RequestParam(defaultValue = "") String token,
            @RequestParam(required = false) @Nullable List<MultipartFile> files,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var input = ApplyInput.from(request.getParameterMap()).withoutEmptyItems();
        var kept = keep(token, input, files);
        if (!kept.errors().isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return form(kept, model);
        }
        return preview(drafts.open(kept.token()).orElseThrow(), kept.notice(), response, model);
    }

    /**
     * Hands the draft in and answers with the page itself: a redirect would have to carry the query code in an address. The
     * token is the idempotency key, so a second click, a reload or the back button find the same case.
     */
    @PostMapping("/apply/submit")
    String submit(
            @RequestParam(defaultValue = "") String token,
            @RequestParam(defaultValue = "") String seen,
            HttpServletResponse response,
            Model model) {
        var found = Drafts.isToken(token) ? drafts.open(token) : Optional.<Draft>empty();
        if (found.isEmpty()) {
            response.setStatus(HttpStatus.GONE.value());
            return "portal/draft-gone";
        }
        var draft = found.get();
        var caseNumber = draft.submittedAs();
        if (caseNumber == null) {
            if (!draft.digest().equals(seen)) {
                return preview(draft, CHANGED, response, model);
            }
            try {
                var key = IntakeKey.of("portal\n" + token, draft.body());
                caseNumber = intake.submit(draft.form(), Receipt.online(LocalDate.now(clock)), null, key)
                        .caseNumber();
            } catch (IntakeRefusedException refused) {
                response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
                return form(view(draft, refused.errors(), null), model);
            }
            reminders.keep(caseNumber, draft.input().notices());
            drafts.submittedAs(token, caseNumber);
        }
        return done(caseNumber, response, model);
    }

    private String done(String caseNumber, HttpServletResponse response, Model model) {
        var submitted = access.submitted(caseNumber);
        response.addHeader(HttpHeaders.SET_COOKIE, submitted.cookie().toString());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        model.addAttribute("done", submitted);
        model.addAttribute("promise", Promise.of(submitted.deadlines(), submitted.policy()));
        return "portal/done";
    }

    private String preview(Draft draft, @Nullable String notice, HttpServletResponse response, Model model) {
        IntakeCheck.Checked checked;
        try {
            checked = check.check(draft.form());
        } catch (IntakeRefusedException refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return form(view(draft, refused.errors(), notice), model);
        }
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        model.addAttribute("draft", draft);
        model.addAttribute("checked", checked);
        model.addAttribute("notice", notice);
        var policy = Objects.requireNonNull((DeadlinePolicy) model.getAttribute("policy"));
        var dates = ReplyDeadlines.of(LocalDate.now(clock), policy, calendars.current());
        model.addAttribute("promise", Promise.of(dates, policy));
        return "portal/preview";
    }

    /** Stores what was typed and uploaded. A token that was used up gives way to a new one. */
    private ApplyView keep(String given, ApplyInput input, @Nullable List<MultipartFile> uploads) {
        var used = Drafts.isToken(given)
                && drafts.find(given).map(Draft::submittedAs).isPresent();
        var token = Drafts.isToken(given) && !used ? given : drafts.newToken();
        var errors = new ArrayList<FieldError>();
        if (!drafts.save(token, input)) {
            errors.add(new FieldError("items[0].description", TOO_MUCH_TEXT));
        }
        if (!drafts.add(token, Uploads.of(uploads))) {
            errors.add(new FieldError("attachments", TOO_MANY_FILES));
        }
        return new ApplyView(token, input, files(token), errors, used ? NEW_REQUEST : null);
    }

    private List<DraftFile> files(String token) {
        return drafts.find(token).map(Draft::files).orElse(List.of());
    }

    private static ApplyView view(Draft draft, List<FieldError> errors, @Nullable String notice) {
        return new ApplyView(draft.token(), draft.input(), draft.files(), errors, notice);
    }

    private static String form(ApplyView view, Model model) {
        model.addAttribute("view", view);
        return "portal/apply";
    }

    private static ApplyInput apply(String action, ApplyInput input) {
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
