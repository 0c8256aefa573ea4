package io.disclosuredesk.desk;

import io.disclosuredesk.metrics.RemedyRecord;
import io.disclosuredesk.metrics.RemedyRecords;
import io.disclosuredesk.metrics.RemedyResult;
import io.disclosuredesk.metrics.RemedyRoute;
import io.disclosuredesk.request.DisclosureRequest;
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
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** 复议、诉讼: everybody who may read the case sees them; legal staff record, decide and correct them. */
@Controller
@RequestMapping("/desk/cases/{caseNumber}/remedies")
class RemediesPage {

    private static final List<RemedyResult> RESULTS =
            List.of(RemedyResult.UPHELD, RemedyResult.CORRECTED, RemedyResult.OTHER);

    private final CaseAccess access;
    private final RemedyRecords records;
    private final StaffDirectory staff;

    RemediesPage(CaseAccess access, RemedyRecords records, StaffDirectory staff) {
        this.access = access;
        this.records = records;
        this.staff = staff;
    }

    /** A record with the name of who made it. */
    record Row(RemedyRecord record, String by) {}

    @GetMapping
    String list(@PathVariable String caseNumber, Model model) {
        return page(access.open(caseNumber), RemedyForm.EMPTY, null, model);
    }

    @PostMapping
    String file(
            @PathVariable String caseNumber,
            @ModelAttribute("typed") RemedyForm typed,
            Model model,
            HttpServletResponse response) {
        var request = access.open(caseNumber);
        try {
            records.file(request.caseNumber(), typed.facts(), staff.currentUserId());
            return toList(request);
        } catch (StepRefusedException refusal) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(request, typed, refusal.getMessage(), model);
        }
    }

    @GetMapping("/{id}")
    String one(@PathVariable String caseNumber, @PathVariable long id, Model model) {
        var request = access.open(caseNumber);
        var record = record(request, id);
        return page(request, record, RemedyForm.of(record), null, model);
    }

    @PostMapping("/{id}/decision")
    String decide(
            @PathVariable String caseNumber,
            @PathVariable long id,
            @ModelAttribute("typed") RemedyForm typed,
            Model model,
            HttpServletResponse response) {
        var request = access.open(caseNumber);
        var record = record(request, id);
        try {
            records.decide(
                    request.caseNumber(), id, typed.ended(), typed.decided(), typed.note(), staff.currentUserId());
            return toList(request);
        } catch (StepRefusedException refusal) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            var kept = RemedyForm.of(record);
            var merged = new RemedyForm(
                    kept.route(),
                    kept.filedOn(),
                    kept.body(),
                    kept.reference(),
                    typed.result(),
                    typed.decidedOn(),
                    typed.note(),
                    null,
                    null);
            return page(request, record, merged, refusal.getMessage(), model);
        }
    }

    @PostMapping("/{id}/correction")
    String correct(
            @PathVariable String caseNumber,
            @PathVariable long id,
            @ModelAttribute("typed") RemedyForm typed,
            Model model,
            HttpServletResponse response) {
        var request = access.open(caseNumber);
        var record = record(request, id);
        try {
            records.correct(
                    request.caseNumber(), id, typed.facts(), typed.isVoided(), typed.reason(), staff.currentUserId());
            return toList(request);
        } catch (StepRefusedException refusal) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(request, record, typed, refusal.getMessage(), model);
        }
    }

    private RemedyRecord record(DisclosureRequest request, long id) {
        return records.find(request.id(), id).orElseThrow(() -> new NoSuchCaseException("本件没有这条复议、诉讼登记。"));
    }

    private String page(DisclosureRequest request, RemedyForm typed, @Nullable String error, Model model) {
        choices(request, typed, error, model);
        model.addAttribute(
                "rows",
                records.of(request.id()).stream()
                        .map(record -> new Row(record, staff.displayName(record.recordedBy())))
                        .toList());
        model.addAttribute("mayRecord", staff.currentRoles().contains(Role.LEGAL));
        return "desk/remedies";
    }

    private String page(
            DisclosureRequest request, RemedyRecord record, RemedyForm typed, @Nullable String error, Model model) {
        choices(request, typed, error, model);
        model.addAttribute("record", record);
        model.addAttribute("pending", !record.voided() && record.facts().result() == RemedyResult.PENDING);
        return "desk/remedy";
    }

    private static void choices(DisclosureRequest request, RemedyForm typed, @Nullable String error, Model model) {
        model.addAttribute("request", request);
        model.addAttribute("typed", typed);
        model.addAttribute("error", error);
        model.addAttribute("routes", RemedyRoute.values());
        model.addAttribute("results", RESULTS);
        model.addAttribute("pendingResult", RemedyResult.PENDING);
    }

    private static String toList(DisclosureRequest request) {
        return "redirect:/desk/cases/" + request.caseNumber() + "/remedies";
    }
}
