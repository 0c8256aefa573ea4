package io.disclosuredesk.desk;

import io.disclosuredesk.deadline.CalendarMonths;
import io.disclosuredesk.request.CaseClocks;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** 逐日说明: why the dates of a case are what they are, as the applicant sees it too. */
@Controller
class CaseClockPage {

    private final CaseAccess access;
    private final CaseClocks clocks;
    private final Clock clock;

    CaseClockPage(CaseAccess access, CaseClocks clocks, Clock clock) {
        this.access = access;
        this.clocks = clocks;
        this.clock = clock;
    }

    @GetMapping("/desk/cases/{caseNumber}/clock")
    String show(@PathVariable String caseNumber, Model model) {
        var request = access.open(caseNumber);
        var explanation = clocks.explain(request);
        model.addAttribute("file", request);
        model.addAttribute("explanation", explanation);
        model.addAttribute("months", CalendarMonths.of(explanation.days()));
        model.addAttribute("today", LocalDate.now(clock));
        return "desk/case-clock";
    }
}
