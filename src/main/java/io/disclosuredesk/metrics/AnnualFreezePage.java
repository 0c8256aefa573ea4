package io.disclosuredesk.metrics;

import io.disclosuredesk.request.StepRefusedException;
import io.disclosuredesk.security.StaffDirectory;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.YearMonth;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 定稿: a manager reads what would become final, and confirms it. */
@Controller
@RequestMapping("/desk/metrics/annual/freeze")
class AnnualFreezePage {

    private final AnnualFreeze freeze;
    private final ManagedOrgan organ;
    private final StaffDirectory staff;
    private final Clock clock;

    AnnualFreezePage(AnnualFreeze freeze, ManagedOrgan organ, StaffDirectory staff, Clock clock) {
        this.freeze = freeze;
        this.organ = organ;
        this.staff = staff;
        this.clock = clock;
    }

    @GetMapping
    String ask(@RequestParam int year, Model model) {
        return page(year, "", model);
    }

    /** @param version the number that the form was made for, so that a second click finds it done */
    @PostMapping
    String confirm(
            @RequestParam int year,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            HttpServletResponse response) {
        try {
            freeze.freeze(organ.current(), period(year), version, reason, staff.currentUserId());
        } catch (StepRefusedException refusal) {
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute("refused", refusal.getMessage());
            return page(year, reason, model);
        }
        return "redirect:/desk/metrics/annual?year=" + year + "&done=" + version;
    }

    private String page(int year, String reason, Model model) {
        var period = period(year);
        var own = organ.current();
        model.addAttribute("organ", own);
        model.addAttribute("period", period);
        model.addAttribute("outlook", freeze.outlook(own, period));
        model.addAttribute("reason", reason);
        return "metrics/annual-freeze";
    }

    private ReportPeriod period(int year) {
        return ReportPeriod.of(year, null, null, YearMonth.now(clock));
    }
}
