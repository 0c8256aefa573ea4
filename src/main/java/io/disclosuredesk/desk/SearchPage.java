package io.disclosuredesk.desk;

import io.disclosuredesk.process.OpenTasks;
import io.disclosuredesk.request.CaseSearch;
import io.disclosuredesk.request.DisclosureRequest;
import io.disclosuredesk.request.StepRefusedException;
import io.disclosuredesk.security.StaffDirectory;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * 卷宗查询: finds cases by number, applicant, content and document number. The words are posted and never part of an address, so
 * that no log and no list of visited pages keeps whom somebody looked for.
 */
@Controller
@RequestMapping("/desk/search")
class SearchPage {

    private final CaseSearch search;
    private final CaseAccess access;
    private final CaseClock clock;
    private final OpenTasks open;
    private final StaffDirectory staff;

    SearchPage(CaseSearch search, CaseAccess access, CaseClock clock, OpenTasks open, StaffDirectory staff) {
        this.search = search;
        this.access = access;
        this.clock = clock;
        this.open = open;
        this.staff = staff;
    }

    /**
     * A case that was found.
     *
     * @param risk class of the mark
     * @param tasks the open ones the reader may work on
     */
    record Hit(
            String caseNumber,
            String subject,
            String applicant,
            String applicantType,
            String stage,
            String risk,
            String riskLabel,
            String words,
            @Nullable String replyNumber,
            List<TaskLink> tasks) {}

    /** An open task: the reader's own, or waiting for somebody of a post of theirs. */
    record TaskLink(String id, String name, boolean held) {}

    @GetMapping
    String ask() {
        return "desk/search";
    }

    /** A whole number leads to its case at once; anything else to a list. */
    @PostMapping
    String find(
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "1") int page,
            Model model,
            HttpServletResponse response) {
        model.addAttribute("words", words);
        try {
            return "redirect:/desk/cases/" + access.open(words).caseNumber();
        } catch (NoSuchCaseException noNumber) {
            return list(words, page, model, response);
        }
    }

    private String list(String words, int page, Model model, HttpServletResponse response) {
        try {
            var found = search.find(words, staff.currentAgencyCodes(), page);
            model.addAttribute("found", found);
            model.addAttribute("hits", hits(found.cases()));
        } catch (StepRefusedException refusal) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("error", refusal.getMessage());
        }
        return "desk/search";
    }

    private List<Hit> hits(List<DisclosureRequest> cases) {
        var readings = clock.of(cases);
        return cases.stream()
                .map(request -> {
                    var reading = Objects.requireNonNull(readings.get(request.caseNumber()));
                    var risk = reading.risk();
                    return new Hit(
                            request.caseNumber(),
                            request.subject(),
                            request.applicant().name(),
                            request.applicant().type().label(),
                            request.stage().label(),
                            risk == null ? "served" : risk.name().toLowerCase(Locale.ROOT),
                            reading.riskLabel(),
                            reading.statutoryWords(),
                            request.replyNumber(),
                            tasks(request));
                })
                .toList();
    }

    private List<TaskLink> tasks(DisclosureRequest request) {
        var userId = staff.currentUserId();
        var posts = staff.currentRoles();
        return open.of(request.caseNumber()).stream()
                .filter(task -> task.holder() == null
                        ? posts.contains(task.post())
                        : task.holder().equals(userId))
                .map(task -> new TaskLink(task.id(), task.name(), task.holder() != null))
                .toList();
    }
}
