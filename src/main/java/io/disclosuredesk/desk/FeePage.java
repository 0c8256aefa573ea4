package io.disclosuredesk.desk;

import io.disclosuredesk.decision.FeeBasis;
import io.disclosuredesk.process.FeeRequests;
import io.disclosuredesk.request.DisclosureRequest;
import io.disclosuredesk.request.FeeProposal;
import io.disclosuredesk.request.Fees;
import io.disclosuredesk.request.ProcessingFee;
import io.disclosuredesk.request.StepRefusedException;
import io.disclosuredesk.security.Role;
import io.disclosuredesk.security.StaffDirectory;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
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
 * 收费: the handler proposes a processing fee under review, after seeing what it comes to; everybody who may read the case sees
 * how far it has come.
 */
@Controller
@RequestMapping("/desk/cases/{caseNumber}/fee")
class FeePage {

    private final CaseAccess access;
    private final Fees fees;
    private final FeeRequests requests;
    private final StaffDirectory staff;

    FeePage(CaseAccess access, Fees fees, FeeRequests requests, StaffDirectory staff) {
        this.access = access;
        this.fees = fees;
        this.requests = requests;
        this.staff = staff;
    }

    /** A fee with names instead of user ids. */
    record Shown(
            ProcessingFee fee,
            List<FeeBasis.Part> parts,
            String proposedBy,
            @Nullable String decidedBy) {}

    /** What was typed. */
    record Typed(String basis, String before, String quantity, String grounds, String payment) {

        FeeProposal checked() {
            return FeeProposal.checked(basis(basis), number(before), number(quantity), grounds, payment);
        }

        private static @Nullable FeeBasis basis(String name) {
            for (var one : FeeBasis.values()) {
                if (one.name().equals(name)) {
                    return one;
                }
            }
            return null;
        }

        private static @Nullable Integer number(String digits) {
            return digits.strip().matches("\\d{1,6}") ? Integer.valueOf(digits.strip()) : null;
        }
    }

    @GetMapping
    String show(@PathVariable String caseNumber, Model model) {
        var request = access.open(caseNumber);
        return page(request, offered(request), model);
    }

    /** What the case gives by itself. */
    private Typed offered(DisclosureRequest request) {
        return new Typed(
                "",
                Integer.toString(fees.earlierInMonth(request)),
                "",
                "",
                fees.lastPayment(request.agencyId()).orElse(""));
    }

    /**
     * Shows what the fee comes to, or proposes it.
     *
     * @param step {@code look}, {@code mend} or {@code send}
     */
    @PostMapping
    String take(
            @PathVariable String caseNumber,
            @RequestParam(defaultValue = "") String basis,
            @RequestParam(defaultValue = "") String before,
            @RequestParam(defaultValue = "") String quantity,
            @RequestParam(defaultValue = "") String grounds,
            @RequestParam(defaultValue = "") String payment,
            @RequestParam(defaultValue = "look") String step,
            Model model,
            HttpServletResponse response) {
        var request = access.open(caseNumber);
        var typed = new Typed(basis, before, quantity, grounds, payment);
        requests.refusal(request).ifPresent(sentence -> {
            throw new StepRefusedException(sentence);
        });
        if (step.equals("mend")) {
            return page(request, typed, model);
        }
        try {
            var proposal = typed.checked();
            if (step.equals("send")) {
                requests.submit(request.caseNumber(), staff.currentUserId(), proposal);
                return "redirect:/desk/cases/" + request.caseNumber() + "/fee";
            }
            model.addAttribute("proposal", proposal);
            model.addAttribute("parts", proposal.basis().assess(proposal.before(), proposal.quantity()));
        } catch (StepRefusedException refusal) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("error", refusal.getMessage());
        }
        return page(request, typed, model);
    }

    /** Takes the proposal back before the head sees it. */
    @PostMapping("/drop")
    String drop(@PathVariable String caseNumber) {
        var request = access.open(caseNumber);
        fees.drop(request.caseNumber(), staff.currentUserId());
        return "redirect:/desk/cases/" + request.caseNumber() + "/fee";
    }

    private String page(DisclosureRequest request, Typed typed, Model model) {
        var handles = staff.currentRoles().contains(Role.HANDLER);
        model.addAttribute("request", request);
        model.addAttribute(
                "fees", fees.of(request.id()).stream().map(this::shown).toList());
        model.addAttribute("refusal", requests.refusal(request).orElse(null));
        model.addAttribute("hint", fees.hint(request).orElse(null));
        model.addAttribute("mayPropose", handles);
        model.addAttribute("mayDrop", handles && fees.isDroppable(request));
        model.addAttribute("bases", FeeBasis.values());
        model.addAttribute("typed", typed);
        return "desk/fee";
    }

    private Shown shown(ProcessingFee fee) {
        var decidedBy = fee.decidedBy();
        return new Shown(
                fee,
                fee.basis().assess(fee.before(), fee.quantity()),
                staff.displayName(fee.proposedBy()),
                decidedBy == null ? null : staff.displayName(decidedBy));
    }
}
