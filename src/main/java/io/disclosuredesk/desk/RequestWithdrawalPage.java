package io.disclosuredesk.desk;

import io.disclosuredesk.deadline.Channel;
import io.disclosuredesk.process.WithdrawalIntake;
import io.disclosuredesk.request.DisclosureRequest;
import io.disclosuredesk.request.RequestWithdrawals;
import io.disclosuredesk.request.StepRefusedException;
import io.disclosuredesk.request.WithdrawalForm;
import io.disclosuredesk.request.WithdrawalNotPossibleException;
import io.disclosuredesk.security.StaffDirectory;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
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

/** 登记撤回: the counter records a withdrawal that came on paper, with its date and evidence, after seeing what follows. */
@Controller
@RequestMapping("/desk/cases/{caseNumber}/request-withdrawal")
class RequestWithdrawalPage {

    private final CaseAccess access;
    private final RequestWithdrawals withdrawals;
    private final WithdrawalIntake intake;
    private final StaffDirectory staff;

    RequestWithdrawalPage(
            CaseAccess access, RequestWithdrawals withdrawals, WithdrawalIntake intake, StaffDirectory staff) {
        this.access = access;
        this.withdrawals = withdrawals;
        this.intake = intake;
        this.staff = staff;
    }

    /** What was typed. */
    record Typed(String channel, String on, String evidence, String said) {

        static final Typed NOTHING = new Typed("", "", "", "");

        WithdrawalForm form() {
            return WithdrawalForm.onPaper(
                    Arrays.stream(Channel.values())
                            .filter(one -> one.name().equals(channel))
                            .findFirst()
                            .orElse(null),
                    day(),
                    evidence,
                    said);
        }

        private @Nullable LocalDate day() {
            try {
                return LocalDate.parse(on);
            } catch (DateTimeParseException nonsense) {
                return null;
            }
        }
    }

    @GetMapping
    String show(@PathVariable String caseNumber, Model model) {
        return page(access.open(caseNumber), Typed.NOTHING, model);
    }

    /**
     * Shows what the withdrawal would do, or records it.
     *
     * @param step {@code look}, {@code mend} or {@code send}
     */
    @PostMapping
    String take(
            @PathVariable String caseNumber,
            @RequestParam(defaultValue = "") String channel,
            @RequestParam(defaultValue = "") String on,
            @RequestParam(defaultValue = "") String evidence,
            @RequestParam(defaultValue = "") String said,
            @RequestParam(defaultValue = "look") String step,
            Model model,
            HttpServletResponse response) {
        var request = access.open(caseNumber);
        var typed = new Typed(channel, on, evidence, said);
        if (step.equals("mend")) {
            return page(request, typed, model);
        }
        try {
            var form = typed.form();
            withdrawals.requirePossible(request, form);
            if (step.equals("send")) {
                intake.record(request.caseNumber(), form, staff.currentUserId());
                return "redirect:/desk/cases/" + request.caseNumber();
            }
            model.addAttribute("confirm", form);
            return page(request, typed, model);
        } catch (WithdrawalNotPossibleException overtaken) {
            response.setStatus(HttpStatus.CONFLICT.value());
            return page(access.open(caseNumber), typed, model);
        } catch (StepRefusedException refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("error", refused.getMessage());
            return page(request, typed, model);
        }
    }

    private String page(DisclosureRequest request, Typed typed, Model model) {
        model.addAttribute("request", request);
        model.addAttribute("refusal", intake.refusalToRecord(request).orElse(null));
        model.addAttribute("typed", typed);
        model.addAttribute("channels", PAPER);
        model.addAttribute("maxSaid", WithdrawalForm.MAX_REASON);
        return "desk/request-withdrawal";
    }

    private static final List<Channel> PAPER = Arrays.stream(Channel.values())
            .filter(channel -> channel != Channel.ONLINE)
            .toList();
}
