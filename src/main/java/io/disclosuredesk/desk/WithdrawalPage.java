package io.disclosuredesk.desk;

import io.disclosuredesk.document.DocumentKind;
import io.disclosuredesk.document.Documents;
import io.disclosuredesk.document.IssuedDocument;
import io.disclosuredesk.document.Withdrawals;
import io.disclosuredesk.request.DisclosureRequest;
import io.disclosuredesk.request.StepRefusedException;
import io.disclosuredesk.security.StaffDirectory;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 撤销文书: legal staff withdraw a letter, after reading what follows from it. */
@Controller
@RequestMapping("/desk/cases/{caseNumber}/documents/{kind}/withdrawal")
class WithdrawalPage {

    private final CaseAccess access;
    private final Documents documents;
    private final Withdrawals withdrawals;
    private final StaffDirectory staff;

    WithdrawalPage(CaseAccess access, Documents documents, Withdrawals withdrawals, StaffDirectory staff) {
        this.access = access;
        this.documents = documents;
        this.withdrawals = withdrawals;
        this.staff = staff;
    }

    /**
     * What was typed.
     *
     * @param replacement the letter chosen to stand in its place, or null
     */
    record Typed(String reason, @Nullable IssuedDocument replacement) {

        static final Typed NOTHING = new Typed("", null);
    }

    @GetMapping
    String show(@PathVariable String caseNumber, @PathVariable String kind, Model model) {
        var request = access.open(caseNumber);
        return page(request, document(request, kind), Typed.NOTHING, model);
    }

    /**
     * Shows what follows, or withdraws the letter.
     *
     * @param step {@code look}, {@code mend} or {@code send}
     */
    @PostMapping
    String take(
            @PathVariable String caseNumber,
            @PathVariable String kind,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String replacedBy,
            @RequestParam(defaultValue = "look") String step,
            Model model,
            HttpServletResponse response) {
        var request = access.open(caseNumber);
        var document = document(request, kind);
        if (withdrawals.refusal(request, document).isPresent()) {
            response.setStatus(HttpStatus.CONFLICT.value());
            return page(request, document, Typed.NOTHING, model);
        }
        var typed = new Typed(reason, replacement(request, document, replacedBy));
        if (step.equals("mend")) {
            return page(request, document, typed, model);
        }
        try {
            var why = withdrawals.checked(reason);
            if (!replacedBy.isEmpty() && typed.replacement() == null) {
                throw new StepRefusedException("用来替换的文书不存在，或者已经撤销，请重新选择。");
            }
            if (step.equals("send")) {
                var chosen = typed.replacement();
                withdrawals.withdraw(
                        request.caseNumber(),
                        document.kind(),
                        staff.currentUserId(),
                        why,
                        chosen == null ? null : chosen.kind());
                return "redirect:/desk/cases/" + request.caseNumber() + "#documents-title";
            }
            model.addAttribute("confirm", true);
            return page(request, document, new Typed(why, typed.replacement()), model);
        } catch (StepRefusedException refusal) {
            return refused(request, document, typed, refusal, model, response);
        }
    }

    /** Wrong words can be mended; a letter that somebody else withdrew meanwhile is shown as it is now. */
    private String refused(
            DisclosureRequest request,
            IssuedDocument document,
            Typed typed,
            StepRefusedException refusal,
            Model model,
            HttpServletResponse response) {
        var now = document(request, document.kind().name());
        var late = withdrawals.refusal(request, now).isPresent();
        response.setStatus((late ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_ENTITY).value());
        if (!late) {
            model.addAttribute("error", refusal.getMessage());
        }
        return page(request, now, typed, model);
    }

    private String page(DisclosureRequest request, IssuedDocument document, Typed typed, Model model) {
        var withdrawal = document.withdrawal();
        model.addAttribute("request", request);
        model.addAttribute("document", document);
        model.addAttribute("refusal", withdrawals.refusal(request, document).orElse(null));
        model.addAttribute("withdrawnBy", withdrawal == null ? null : staff.displayName(withdrawal.by()));
        model.addAttribute("replacements", withdrawals.replacements(request.id(), document));
        model.addAttribute("typed", typed);
        return "desk/withdrawal";
    }

    private IssuedDocument document(DisclosureRequest request, String kind) {
        return known(kind)
                .flatMap(known -> documents.find(request.id(), known))
                .orElseThrow(() -> new NoSuchCaseException("本件没有这份文书。"));
    }

    private @Nullable IssuedDocument replacement(DisclosureRequest request, IssuedDocument document, String kind) {
        return withdrawals.replacements(request.id(), document).stream()
                .filter(other -> other.kind().name().equals(kind))
                .findFirst()
                .orElse(null);
    }

    private static Optional<DocumentKind> known(String kind) {
        return Arrays.stream(DocumentKind.values())
                .filter(known -> known.name().equals(kind))
                .findFirst();
    }
}
