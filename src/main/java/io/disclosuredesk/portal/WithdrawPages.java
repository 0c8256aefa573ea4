package io.disclosuredesk.portal;

import io.disclosuredesk.process.WithdrawalIntake;
import io.disclosuredesk.request.CaseStage;
import io.disclosuredesk.request.DisclosureRequest;
import io.disclosuredesk.request.StepRefusedException;
import io.disclosuredesk.request.WithdrawalForm;
import io.disclosuredesk.request.WithdrawalNotPossibleException;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * 撤回申请: a page says what follows before anything does. Who sends it twice, or comes too late, lands on the page of the case,
 * which says how it stands.
 */
@Controller
@RequestMapping("/track/{caseNumber}/withdraw")
class WithdrawPages {

    private final TrackedCase tracked;
    private final WithdrawalIntake intake;

    WithdrawPages(TrackedCase tracked, WithdrawalIntake intake) {
        this.tracked = tracked;
        this.intake = intake;
    }

    @GetMapping
    String ask(
            @PathVariable String caseNumber,
            @CookieValue(name = AccessPass.COOKIE, required = false) @Nullable String pass,
            HttpServletResponse response,
            Model model) {
        var view = tracked.open(caseNumber, pass, response);
        if (view.isEmpty()) {
            return tracked.closed(caseNumber, response, model);
        }
        var request = view.get().request();
        return intake.refusal(request).isPresent() ? "redirect:/track/" + caseNumber : page(request, "", null, model);
    }

    /** @param sure what the box says: nobody withdraws by a slip of the finger */
    @PostMapping
    String withdraw(
            @PathVariable String caseNumber,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String sure,
            @CookieValue(name = AccessPass.COOKIE, required = false) @Nullable String pass,
            HttpServletResponse response,
            Model model) {
        var view = tracked.open(caseNumber, pass, response);
        if (view.isEmpty()) {
            return tracked.closed(caseNumber, "申请还没有撤回：离开超过30分钟，需要重新输入查询码。", response, model);
        }
        try {
            if (!sure.equals("yes")) {
                throw new StepRefusedException("请先勾选“我已经了解后果，确认撤回全部申请”。");
            }
            intake.submit(caseNumber, reason);
            return "redirect:/track/" + caseNumber;
        } catch (WithdrawalNotPossibleException overtaken) {
            // the page of the case says what has become of it
            return "redirect:/track/" + caseNumber;
        } catch (StepRefusedException refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(view.get().request(), reason, refused.getMessage(), model);
        }
    }

    private static String page(DisclosureRequest request, String reason, @Nullable String error, Model model) {
        model.addAttribute("caseNumber", request.caseNumber());
        model.addAttribute("subject", request.subject());
        model.addAttribute("items", request.items().size());
        model.addAttribute("replyMade", request.stage() == CaseStage.DELIVERY);
        model.addAttribute("reason", reason);
        model.addAttribute("maxReason", WithdrawalForm.MAX_REASON);
        model.addAttribute("error", error);
        return "portal/withdraw";
    }
}
