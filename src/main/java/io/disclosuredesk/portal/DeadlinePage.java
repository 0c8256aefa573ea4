package io.disclosuredesk.portal;

import io.disclosuredesk.deadline.CalendarMonths;
import io.disclosuredesk.deadline.Channel;
import io.disclosuredesk.deadline.RemedyPeriod;
import io.disclosuredesk.deadline.SuspensionCause;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 期限计算器: two forms that are asked by address, so that a result can be kept, sent on and printed. */
@Controller
class DeadlinePage {

    private final DeadlineCalculator calculator;
    private final Clock clock;

    DeadlinePage(DeadlineCalculator calculator, Clock clock) {
        this.calculator = calculator;
        this.clock = clock;
    }

    @GetMapping("/deadlines")
    String show(@RequestParam MultiValueMap<String, String> typed, HttpServletResponse response, Model model) {
        var fields = new CalculatorFields(typed);
        var form = new CalculatorForm(fields);
        if (typed.containsKey("receivedOn")) {
            var explanation = form.explain(calculator);
            if (explanation != null) {
                model.addAttribute("explanation", explanation);
                model.addAttribute("months", CalendarMonths.of(explanation.days()));
            }
        } else if (typed.containsKey("servedOn")) {
            model.addAttribute("remedy", form.remedy(calculator));
        }
        if (!fields.errors().isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        }
        model.addAttribute("view", fields);
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute("channels", Channel.values());
        model.addAttribute("policies", calculator.policies());
        model.addAttribute("causes", SuspensionCause.values());
        model.addAttribute("remedies", RemedyPeriod.values());
        model.addAttribute(
                "consultations",
                IntStream.rangeClosed(1, CalculatorForm.CONSULTATIONS).boxed().toList());
        return "portal/deadlines";
    }
}
