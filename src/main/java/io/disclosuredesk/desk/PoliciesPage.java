package io.disclosuredesk.desk;

import io.disclosuredesk.agency.Agencies;
import io.disclosuredesk.agency.Agency;
import io.disclosuredesk.deadline.DeadlinePolicy;
import io.disclosuredesk.deadline.DeadlineRefusedException;
import io.disclosuredesk.deadline.Regime;
import io.disclosuredesk.deadline.RestDayReceipt;
import io.disclosuredesk.request.Policies;
import io.disclosuredesk.security.Role;
import io.disclosuredesk.security.StaffDirectory;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 期限策略: the periods cases are measured by; an administrator may add a stricter promise of the organ, never a laxer one. */
@Controller
@RequestMapping("/desk/settings/policies")
class PoliciesPage {

    private static final Map<String, String> SUGGESTED = Map.of(
            "targetDays", "15",
            "extensionMaxDays", "20",
            "correctionNoticeDays", "7",
            "correctionPeriodDays", "15",
            "restDayReceipt", RestDayReceipt.AS_IS.name());

    private final Policies policies;
    private final Agencies agencies;
    private final StaffDirectory staff;
    private final Clock clock;

    PoliciesPage(Policies policies, Agencies agencies, StaffDirectory staff, Clock clock) {
        this.policies = policies;
        this.agencies = agencies;
        this.staff = staff;
        this.clock = clock;
    }

    @GetMapping
    String show(@RequestParam(required = false) @Nullable String added, Model model) {
        model.addAttribute("added", added);
        return page(SUGGESTED, null, model);
    }

    /** Adds a policy; what is refused comes back as it was typed, with the sentence beside its field. */
    @PostMapping
    String add(@RequestParam MultiValueMap<String, String> sent, Model model, HttpServletResponse response) {
        var typed = sent.toSingleValueMap();
        try {
            var policy = policy(typed);
            policies.add(organ().id(), policy, staff.currentUserId());
            return "redirect:/desk/settings/policies?added=" + policy.code();
        } catch (DeadlineRefusedException refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(typed, refused, model);
        }
    }

    private static DeadlinePolicy policy(Map<String, String> typed) {
        var validFrom = date(typed, "validFrom", "生效日期");
        if (validFrom == null) {
            throw new DeadlineRefusedException("validFrom", "请填写生效日期。");
        }
        return new DeadlinePolicy(
                text(typed, "code").toUpperCase(Locale.ROOT),
                text(typed, "name"),
                Regime.REGULATION_2019,
                days(typed, "targetDays"),
                days(typed, "extensionMaxDays"),
                days(typed, "correctionNoticeDays"),
                days(typed, "correctionPeriodDays"),
                RestDayReceipt.NEXT_WORKDAY.name().equals(text(typed, "restDayReceipt"))
                        ? RestDayReceipt.NEXT_WORKDAY
                        : RestDayReceipt.AS_IS,
                validFrom,
                date(typed, "validTo", "截止日期"));
    }

    private static String text(Map<String, String> typed, String field) {
        return Objects.requireNonNullElse(typed.get(field), "").strip();
    }

    private static int days(Map<String, String> typed, String field) {
        var text = text(typed, field);
        if (!text.matches("\\d{1,4}")) {
            throw new DeadlineRefusedException(field, "请填写工作日数，用阿拉伯数字。");
        }
        return Integer.parseInt(text);
    }

    private static @Nullable LocalDate date(Map<String, String> typed, String field, String name) {
        var text = text(typed, field);
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new DeadlineRefusedException(field, name + "请写成 2026-03-09 的样式。");
        }
    }

    private Agency organ() {
        return agencies.ofPortal();
    }

    private String page(Map<String, String> typed, @Nullable DeadlineRefusedException refused, Model model) {
        var today = LocalDate.now(clock);
        model.addAttribute("typed", typed);
        model.addAttribute("refused", refused);
        model.addAttribute("today", today);
        model.addAttribute("policies", policies.of(organ().id()));
        model.addAttribute("current", policies.on(organ().id(), today));
        model.addAttribute("regime", Regime.REGULATION_2019);
        model.addAttribute("readings", RestDayReceipt.values());
        model.addAttribute("mayAdd", staff.currentRoles().contains(Role.ADMINISTRATOR));
        return "desk/policies";
    }
}
