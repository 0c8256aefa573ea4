package io.disclosuredesk.desk;

import io.disclosuredesk.process.OpenTasks;
import io.disclosuredesk.process.OpenTasks.OpenTask;
import io.disclosuredesk.process.Supervision;
import io.disclosuredesk.request.DisclosureRequest;
import io.disclosuredesk.request.Nudges;
import io.disclosuredesk.request.StepRefusedException;
import io.disclosuredesk.security.StaffDirectory;
import io.disclosuredesk.security.StaffMember;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 督办 of one open task: a manager asks for it to be done (催办), or gives it to a colleague of its holder (转办). */
@Controller
@RequestMapping("/desk/cases/{caseNumber}/supervision/{taskId}")
class SupervisionPage {

    private final CaseAccess access;
    private final OpenTasks open;
    private final Supervision supervision;
    private final Nudges nudges;
    private final NudgeViews views;
    private final StaffDirectory staff;

    SupervisionPage(
            CaseAccess access,
            OpenTasks open,
            Supervision supervision,
            Nudges nudges,
            NudgeViews views,
            StaffDirectory staff) {
        this.access = access;
        this.open = open;
        this.supervision = supervision;
        this.nudges = nudges;
        this.views = views;
        this.staff = staff;
    }

    /** What was typed; {@code to} is null until somebody who may have the task is chosen. */
    record Typed(String message, String reason, @Nullable StaffMember to) {

        static final Typed NOTHING = new Typed("", "", null);
    }

    @GetMapping
    String show(@PathVariable String caseNumber, @PathVariable String taskId, Model model) {
        var request = access.open(caseNumber);
        return page(request, open.require(request.caseNumber(), taskId), Typed.NOTHING, model);
    }

    @PostMapping("/nudge")
    String nudge(
            @PathVariable String caseNumber,
            @PathVariable String taskId,
            @RequestParam(defaultValue = "") String message,
            Model model,
            HttpServletResponse response) {
        var request = access.open(caseNumber);
        try {
            supervision.nudge(request.caseNumber(), taskId, message, staff.currentUserId());
            return toCase(request);
        } catch (StepRefusedException refusal) {
            return refused(request, taskId, new Typed(message, "", null), refusal, model, response);
        }
    }

    /**
     * Shows what changes, or gives the task to {@code to}.
     *
     * @param from who held it when the page was opened; empty for nobody
     * @param step {@code look}, {@code mend} or {@code send}
     */
    @PostMapping("/reassignment")
    String reassign(
            @PathVariable String caseNumber,
            @PathVariable String taskId,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "look") String step,
            Model model,
            HttpServletResponse response) {
        var request = access.open(caseNumber);
        var typed = new Typed("", reason, successor(request, taskId, to));
        try {
            if (step.equals("send")) {
                supervision.reassign(
                        request.caseNumber(), taskId, from.isEmpty() ? null : from, to, reason, staff.currentUserId());
                return toCase(request);
            }
            var task = open.require(request.caseNumber(), taskId);
            if (step.equals("look")) {
                typed = new Typed("", nudges.reasonChecked(reason), typed.to());
                if (typed.to() == null) {
                    throw new StepRefusedException("请选择由谁接办。");
                }
                model.addAttribute("confirm", true);
            }
            return page(request, task, typed, model);
        } catch (StepRefusedException refusal) {
            return refused(request, taskId, typed, refusal, model, response);
        }
    }

    private @Nullable StaffMember successor(DisclosureRequest request, String taskId, String userId) {
        return supervision.successors(request, open.require(request.caseNumber(), taskId)).stream()
                .filter(member -> member.id().equals(userId))
                .findFirst()
                .orElse(null);
    }

    private String refused(
            DisclosureRequest request,
            String taskId,
            Typed typed,
            StepRefusedException refusal,
            Model model,
            HttpServletResponse response) {
        // a task that is gone meanwhile has no page: its own sentence goes to the page of refusals
        var task = open.require(request.caseNumber(), taskId);
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        model.addAttribute("error", refusal.getMessage());
        return page(request, task, typed, model);
    }

    private String page(DisclosureRequest request, OpenTask task, Typed typed, Model model) {
        model.addAttribute("request", request);
        model.addAttribute("task", views.open(task));
        model.addAttribute("from", Objects.requireNonNullElse(task.holder(), ""));
        model.addAttribute("post", task.post().label());
        model.addAttribute("successors", supervision.successors(request, task));
        model.addAttribute("nudgedBefore", nudges.refusal(task.id()).orElse(null));
        model.addAttribute("typed", typed);
        return "desk/supervision";
    }

    private static String toCase(DisclosureRequest request) {
        return "redirect:/desk/cases/" + request.caseNumber() + "#supervision-title";
    }
}
