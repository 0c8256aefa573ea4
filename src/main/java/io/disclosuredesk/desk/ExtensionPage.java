package io.disclosuredesk.desk;

import io.disclosuredesk.process.ExtensionRequests;
import io.disclosuredesk.request.DisclosureRequest;
import io.disclosuredesk.request.Extension;
import io.disclosuredesk.request.ExtensionStatus;
import io.disclosuredesk.request.Extensions;
import io.disclosuredesk.request.Extensions.Choice;
import io.disclosuredesk.request.StepRefusedException;
import io.disclosuredesk.security.Role;
import io.disclosuredesk.security.StaffDirectory;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * 延期: the handler asks for an extension, after seeing what it would do; everybody who may read the case sees how far it has
 * come.
 */
@Controller
@RequestMapping("/desk/cases/{caseNumber}/extension")
class ExtensionPage {

    private final CaseAccess access;
    private final CaseClock clock;
    private final Extensions extensions;
    private final ExtensionRequests requests;
    private final StaffDirectory staff;

    ExtensionPage(
            CaseAccess access,
            CaseClock clock,
            Extensions extensions,
            ExtensionRequests requests,
            StaffDirectory staff) {
        this.access = access;
        this.clock = clock;
        this.extensions = extensions;
        this.requests = requests;
        this.staff = staff;
    }

    /**
     * An extension with names instead of user ids.
     *
     * @param would what it would do if the head agreed today; null once decided
     */
    record Shown(
            Extension asked,
            String requestedBy,
            @Nullable String decidedBy,
            @Nullable Choice would) {}

    /** What was typed. */
    record Typed(int workdays, String reason) {

        static final Typed NOTHING = new Typed(0, "");
    }

    @GetMapping
    String show(@PathVariable String caseNumber, Model model) {
        return page(access.open(caseNumber), Typed.NOTHING, model);
    }

    /**
     * Shows what the extension would do, or asks for it.
     *
     * @param step {@code look}, {@code mend} or {@code send}
     * @param seen the new last day that was shown; another one is shown again before anything is sent
     */
    @PostMapping
    String take(
            @PathVariable String caseNumber,
            @RequestParam(defaultValue = "0") String workdays,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "look") String step,
            @RequestParam(defaultValue = "") String seen,
            Model model,
            HttpServletResponse response) {
        var request = access.open(caseNumber);
        var typed = new Typed(workdays.matches("\\d{1,3}") ? Integer.parseInt(workdays) : 0, reason);
        extensions.refusal(request).ifPresent(sentence -> {
            throw new StepRefusedException(sentence);
        });
        if (step.equals("mend")) {
            return page(request, typed, model);
        }
        try {
            var why = extensions.checked(request, typed.workdays(), typed.reason());
            var choice = extensions.choices(request).get(typed.workdays() - 1);
            if (step.equals("send") && choice.newDueOn().toString().equals(seen)) {
                requests.submit(request.caseNumber(), staff.currentUserId(), typed.workdays(), why);
                return "redirect:/desk/cases/" + request.caseNumber() + "/extension";
            }
            model.addAttribute("choice", choice);
            model.addAttribute("moved", step.equals("send"));
            return page(request, new Typed(typed.workdays(), why), model);
        } catch (StepRefusedException refusal) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("error", refusal.getMessage());
            return page(request, typed, model);
        }
    }

    private String page(DisclosureRequest request, Typed typed, Model model) {
        var refusal = extensions.refusal(request).orElse(null);
        model.addAttribute("request", request);
        model.addAttribute("clock", clock.of(request));
        model.addAttribute("asked", asked(request));
        model.addAttribute("refusal", refusal);
        model.addAttribute("mayAsk", staff.currentRoles().contains(Role.HANDLER));
        model.addAttribute("choices", refusal == null ? extensions.choices(request) : List.of());
        model.addAttribute("typed", typed);
        return "desk/extension";
    }

    private List<Shown> asked(DisclosureRequest request) {
        return extensions.of(request.id()).stream()
                .map(one -> new Shown(
                        one,
                        staff.displayName(one.requestedBy()),
                        one.decidedBy() == null ? null : staff.displayName(Objects.requireNonNull(one.decidedBy())),
                        one.status() == ExtensionStatus.REQUESTED
                                ? extensions.choices(request).get(one.workdays() - 1)
                                : null))
                .toList();
    }
}
