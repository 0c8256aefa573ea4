package io.disclosuredesk.portal;

import io.disclosuredesk.calendar.Calendars;
import io.disclosuredesk.deadline.DeadlinePolicy;
import io.disclosuredesk.deadline.ReplyDeadlines;
import io.disclosuredesk.request.IntakeCheck;
import io.disclosuredesk.request.IntakeRefusedException;
import io.disclosuredesk.request.IntakeRefusedException.FieldError;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** A draft held against what a request needs, and shown as it would be handed in. */
@Component
class ApplyPreview {

    private final IntakeCheck check;
    private final WishHints hints;
    private final Calendars calendars;
    private final Clock clock;

    ApplyPreview(IntakeCheck check, WishHints hints, Calendars calendars, Clock clock) {
        this.check = check;
        this.hints = hints;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** What is missing before it can be handed in; empty when nothing is. */
    List<FieldError> errors(Draft draft) {
        try {
            check.check(draft.form());
            return List.of();
        } catch (IntakeRefusedException refused) {
            return refused.errors();
        }
    }

    /** The last step, or the way to the first one where something is missing. */
    String answer(Draft draft, @Nullable String notice, HttpServletResponse response, Model model) {
        try {
            show(draft, notice, model);
        } catch (IntakeRefusedException refused) {
            return mend(draft, refused.errors());
        }
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return "portal/preview";
    }

    /** Leads to the first step where something is missing. */
    static String mend(Draft draft, List<FieldError> errors) {
        var first = Arrays.stream(ApplyStep.values())
                .filter(step -> errors.stream().anyMatch(step::mends))
                .findFirst()
                .orElse(ApplyStep.APPLICANT);
        return "redirect:/apply/" + draft.id() + "/" + first.path() + "?mend=missing";
    }

    /** Says that there is no such draft any more. */
    static String gone(HttpServletResponse response) {
        response.setStatus(HttpStatus.GONE.value());
        return "portal/draft-gone";
    }

    /**
     * Puts everything the last step shows into the model, with the dates of a request handed in today.
     *
     * @throws IntakeRefusedException if something is missing
     */
    private void show(Draft draft, @Nullable String notice, Model model) {
        var checked = check.check(draft.form());
        var policy = Objects.requireNonNull((DeadlinePolicy) model.getAttribute("policy"));
        var dates = ReplyDeadlines.of(LocalDate.now(clock), policy, calendars.current());
        var published = hints.of(checked.items()).stream()
                .flatMap(hint -> hint.published().stream())
                .distinct()
                .toList();
        model.addAttribute("draft", draft);
        model.addAttribute("checked", checked);
        model.addAttribute("published", published);
        model.addAttribute("notice", notice);
        model.addAttribute("promise", Promise.of(dates, policy));
        model.addAttribute("steps", ApplyStep.values());
    }
}
