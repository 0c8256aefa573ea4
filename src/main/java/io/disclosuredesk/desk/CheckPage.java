package io.disclosuredesk.desk;

import io.disclosuredesk.document.LetterChecks;
import io.disclosuredesk.document.check.CheckOccasion;
import io.disclosuredesk.document.check.CheckReport;
import io.disclosuredesk.document.check.KeptCheck;
import io.disclosuredesk.document.check.Severity;
import io.disclosuredesk.request.CaseHistory;
import io.disclosuredesk.request.CaseStage;
import io.disclosuredesk.request.DisclosureRequest;
import io.disclosuredesk.request.StepRefusedException;
import io.disclosuredesk.security.StaffDirectory;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

/** 法律校验: each rule and what it finds in the reply as it stands, and what was found when it passed. */
@Controller
class CheckPage {

    private static final Set<CaseStage> WITH_DRAFT =
            EnumSet.of(CaseStage.DRAFT, CaseStage.LEGAL, CaseStage.APPROVAL, CaseStage.ISSUE);

    private final CaseAccess access;
    private final LetterChecks checks;
    private final StaffDirectory staff;

    CheckPage(CaseAccess access, LetterChecks checks, StaffDirectory staff) {
        this.access = access;
        this.checks = checks;
        this.staff = staff;
    }

    /** A kept check with the name of who passed it. */
    record Kept(KeptCheck check, String by) {}

    /**
     * What a form shows.
     *
     * @param refusal why there is nothing to check yet; null when there is
     */
    record Summary(@Nullable String refusal, int errors, int warnings, List<Line> findings) {

        /** One fault: {@code ERROR} or {@code WARNING}, and its sentence. */
        record Line(String severity, String severityLabel, String rule, String sentence) {}
    }

    @GetMapping("/desk/cases/{caseNumber}/check")
    String show(@PathVariable String caseNumber, Model model) {
        var request = access.open(caseNumber);
        var kept = checks.kept(request.caseNumber());
        model.addAttribute("file", request);
        model.addAttribute("withDraft", WITH_DRAFT.contains(request.stage()));
        model.addAttribute(
                "kept",
                kept.stream().map(one -> new Kept(one, nameOf(one.checkedBy()))).toList());
        try {
            report(request, model, kept);
        } catch (StepRefusedException nothingYet) {
            model.addAttribute("refusal", nothingYet.getMessage());
        }
        return "desk/check";
    }

    /** The same in short, for the forms of Tasklist. */
    @GetMapping("/desk/api/cases/{caseNumber}/check")
    @ResponseBody
    Summary summary(@PathVariable String caseNumber) {
        var request = access.open(caseNumber);
        try {
            var report = checks.check(request.caseNumber());
            return new Summary(
                    null,
                    report.errors().size(),
                    report.warnings().size(),
                    report.findings().stream()
                            .map(finding -> new Summary.Line(
                                    finding.rule().severity().name(),
                                    finding.rule().severity().label(),
                                    finding.rule().label(),
                                    finding.sentence()))
                            .toList());
        } catch (StepRefusedException nothingYet) {
            return new Summary(nothingYet.getMessage(), 0, 0, List.of());
        }
    }

    private void report(DisclosureRequest request, Model model, List<KeptCheck> kept) {
        if (!WITH_DRAFT.contains(request.stage())) {
            return;
        }
        var report = checks.check(request.caseNumber());
        model.addAttribute("report", report);
        model.addAttribute(
                "passed",
                report.results().stream().filter(CheckReport.Result::passed).count());
        model.addAttribute("changed", isChanged(kept, report));
        model.addAttribute("error", Severity.ERROR);
    }

    /** Whether the words are others than those that passed the legal review last. */
    private static boolean isChanged(List<KeptCheck> kept, CheckReport report) {
        return kept.stream()
                .filter(one -> one.occasion() == CheckOccasion.LEGAL_REVIEW)
                .reduce((earlier, later) -> later)
                .filter(one -> !one.digest().equals(report.digest()))
                .isPresent();
    }

    private String nameOf(String userId) {
        return userId.equals(CaseHistory.SYSTEM) ? userId : staff.displayName(userId);
    }
}
