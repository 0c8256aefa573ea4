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

/** 转办 by the holder: gives one's own task to a colleague of the same post, after a second look. */
@Controller
@RequestMapping("/desk/cases/{caseNumber}/handover/{taskId}")
class HandOverPage {

    private final CaseAccess access;
    private final OpenTasks open;
    private final Supervision supervision;
    private final Nudges nudges;
    private final NudgeViews views;
    private final StaffDirectory staff;

    HandOverPage(
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

    @GetMapping
    String show(@PathVariable String caseNumber, @PathVariable String taskId, Model model) {
        var request = access.open(caseNumber);
        return page(request, own(request, taskId), "", "", model);
    }

    /**
     * Shows what changes, or does it.
     *
     * @param step {@code look}, {@code mend} or {@code send}
     */
    @PostMapping
    String handOver(
            @PathVariable String caseNumber,
            @PathVariable String taskId,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "look") String step,
            Model model,
            HttpServletResponse response) {
        var request = access.open(caseNumber);
        try {
            if (step.equals("send")) {
                supervision.handOver(request.caseNumber(), taskId, to, reason, staff.currentUserId());
                return "redirect:/desk/cases/" + request.caseNumber();
            }
            var task = own(request, taskId);
            if (step.equals("look")) {
                var checked = nudges.reasonChecked(reason);
                model.addAttribute("successor", chosen(supervision.successors(request, task), to));
                return page(request, task, to, checked, model);
            }
            return page(request, task, to, reason, model);
        } catch (StepRefusedException refusal) {
            // a task that is gone or somebody else's meanwhile has no page: its own sentence goes to the page of
            // refusals
            var task = own(request, taskId);
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("error", refusal.getMessage());
            return page(request, task, to, reason, model);
        }
    }

    private OpenTask own(DisclosureRequest request, String taskId) {
        var task = open.require(request.caseNumber(), taskId);
        supervision.requireOwn(task, staff.currentUserId());
        return task;
    }

    private static StaffMember chosen(List<StaffMember> successors, @Nullable String to) {
        return successors.stream()
                .filter(member -> member.id().equals(to))
                .findFirst()
                .orElseThrow(() -> new StepRefusedException("请选择由谁接办。"));
    }

    private String page(DisclosureRequest request, OpenTask task, String to, String reason, Model model) {
        model.addAttribute("request", request);
        model.addAttribute("task", views.open(task));
        model.addAttribute("post", task.post().label());
        model.addAttribute("successors", supervision.successors(request, task));
        model.addAttribute("to", to);
        model.addAttribute("reason", reason);
        return "desk/hand-over";
    }
}
