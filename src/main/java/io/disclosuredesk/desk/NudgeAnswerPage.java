package io.disclosuredesk.desk;

import io.disclosuredesk.process.Supervision;
import io.disclosuredesk.request.Nudges;
import io.disclosuredesk.security.StaffDirectory;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 催办回复: whoever was nudged answers in one line. */
@Controller
class NudgeAnswerPage {

    private final CaseAccess access;
    private final Nudges nudges;
    private final Supervision supervision;
    private final StaffDirectory staff;

    NudgeAnswerPage(CaseAccess access, Nudges nudges, Supervision supervision, StaffDirectory staff) {
        this.access = access;
        this.nudges = nudges;
        this.supervision = supervision;
        this.staff = staff;
    }

    /** Keeps the answer and leads to the case. */
    @PostMapping("/desk/nudges/{id}/answer")
    String answer(@PathVariable long id, @RequestParam(defaultValue = "") String text) {
        var nudge = nudges.find(id).orElseThrow(() -> new NoSuchCaseException("没有这次催办。"));
        var request = access.open(nudge.caseNumber());
        supervision.answer(nudge, text, staff.currentUserId());
        return "redirect:/desk/cases/" + request.caseNumber() + "#supervision-title";
    }
}
