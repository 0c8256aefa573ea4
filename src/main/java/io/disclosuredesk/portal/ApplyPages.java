package io.disclosuredesk.portal;

import io.disclosuredesk.request.IntakeRefusedException.FieldError;
import io.disclosuredesk.request.UploadScan;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
    private static final Map<String, String> NOTICES =
            Map.of("expired", "前面的草稿已经过期，或者浏览器关闭过。您刚才填写的那一步已经保留，请从这一步起补填其余的内容。", "long", TOO_MUCH_TEXT);
    static final String ID = "{id:[0-9a-f]{8}}";
    private static final String STEP = "/apply/" + ID + "/{step:" + ApplyStep.PATHS + "}";

    private final Drafts drafts;
    private final DraftCookie cookie;
    private final ApplyPreview preview;
    private final WishHints hints;
    private final UploadScan scan;

    ApplyPages(Drafts drafts, DraftCookie cookie, ApplyPreview preview, WishHints hints, UploadScan scan) {
        this.scan = scan;
        this.drafts = drafts;
        this.cookie = cookie;
        this.preview = preview;
        this.hints = hints;
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

    /** @param mend why the page is shown again: {@code missing} shows what is missing in this step */
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
            return ApplyPreview.gone(response);
        }
        if (at.get() == ApplyStep.CHECK) {
            return preview.answer(draft.get(), null, response, model);
        }
        var errors = "missing".equals(mend) ? preview.errors(draft.get()) : List.<FieldError>of();
        return page(draft.get(), at.get(), errors, NOTICES.get(String.valueOf(mend)), model);
    }

    @PostMapping(STEP)
    String send(
            @PathVariable String id,
            @PathVariable String step,
            @RequestParam(name = "do", defaultValue = "") String action,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var at = ApplyStep.at(step).filter(known -> known != ApplyStep.CHECK);
        var found = cookie.token(request, id).flatMap(drafts::open);
        if (at.isEmpty() || found.map(Draft::submittedAs).isPresent()) {
            return ApplyPreview.gone(response);
        }
        return found.isPresent()
                ? take(found.get(), at.get(), action, request, response, model)
                : goOn(at.get(), request, response);
    }

    /** The draft has gone while somebody typed: what this page held begins a new one. */
    private String goOn(ApplyStep step, HttpServletRequest request, HttpServletResponse response) {
        var token = drafts.newToken();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.kept(token));
        var kept = drafts.save(token, ApplyInput.EMPTY.with(step, request.getParameterMap()));
        return "redirect:/apply/" + Draft.id(token) + "/applicant?mend=" + (kept ? "expired" : "long");
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
        var uploads = Uploads.inStep(request);
        var refused = uploads.stream()
                .flatMap(file -> scan.refusal(file.purpose().field(), file.upload()).stream())
                .toList();
        var filed = refused.isEmpty() && drafts.add(draft.token(), uploads);
        number(action, "remove-file:").ifPresent(file -> drafts.remove(draft.token(), file));
        var saved = drafts.open(draft.token()).orElseThrow();
        var errors = new ArrayList<>(refused);
        if (!kept) {
            errors.add(new FieldError("items[0].description", TOO_MUCH_TEXT));
        }
        if (refused.isEmpty() && !filed) {
            errors.add(new FieldError(step == ApplyStep.WISH ? "attachments" : "identity.FRONT", TOO_MANY_FILES));
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
        return page(saved, step, errors, null, model);
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

    private String page(Draft draft, ApplyStep step, List<FieldError> errors, @Nullable String notice, Model model) {
        var input = draft.input();
        var wishes = step == ApplyStep.WISH ? hints.of(input.items()) : List.<WishHints.Hints>of();
        var mendable = errors.stream().filter(step::mends).toList();
        var ready = !input.value("carrier").isEmpty() && preview.errors(draft).isEmpty();
        model.addAttribute(
                "view",
                new ApplyView(
                        step, draft.id(), draft.savedAt(), input, draft.files(), mendable, notice, ready, wishes));
        return "portal/apply-" + step.path();
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
