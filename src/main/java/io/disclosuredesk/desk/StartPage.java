package io.disclosuredesk.desk;

import io.disclosuredesk.security.Role;
import io.disclosuredesk.security.StaffDirectory;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where staff find everything they may use, and any case by its number. */
@Controller
class StartPage {

    /** Who may look at the seal: those who sign and answer for letters. */
    private static final Set<Role> SEAL = EnumSet.of(Role.LEGAL, Role.APPROVER, Role.SEAL_KEEPER, Role.MANAGER);

    private static final int MENTIONS = 5;

    private final CaseAccess access;
    private final DeadlineReminders reminders;
    private final NudgeViews nudges;
    private final CommentsPage comments;
    private final StaffDirectory staff;

    StartPage(
            CaseAccess access,
            DeadlineReminders reminders,
            NudgeViews nudges,
            CommentsPage comments,
            StaffDirectory staff) {
        this.access = access;
        this.reminders = reminders;
        this.nudges = nudges;
        this.comments = comments;
        this.staff = staff;
    }

    @GetMapping("/desk")
    String show(@RequestParam(required = false) @Nullable String number, Model model) {
        var roles = staff.currentRoles();
        if (number != null && !number.isBlank() && readsCases(roles)) {
            try {
                return "redirect:/desk/cases/" + access.open(number).caseNumber();
            } catch (NoSuchCaseException unknown) {
                model.addAttribute("notFound", unknown.getMessage());
                model.addAttribute("number", number);
            }
        }
        var userId = staff.currentUserId();
        model.addAttribute("name", staff.displayName(userId));
        model.addAttribute("posts", roles.stream().map(Role::label).toList());
        model.addAttribute("registrar", roles.contains(Role.REGISTRAR));
        model.addAttribute("manager", roles.contains(Role.MANAGER) || roles.contains(Role.ADMINISTRATOR));
        model.addAttribute("metrics", roles.contains(Role.MANAGER));
        model.addAttribute("seal", roles.stream().anyMatch(SEAL::contains));
        model.addAttribute("administrator", roles.contains(Role.ADMINISTRATOR));
        model.addAttribute("legal", roles.contains(Role.LEGAL));
        model.addAttribute("readsCases", readsCases(roles));
        if (readsCases(roles)) {
            model.addAttribute("mentions", comments.mine(MENTIONS, 0));
            model.addAttribute("unread", comments.unread());
        }
        if (DeadlineReminders.worksOnCases(roles)) {
            model.addAttribute("mine", reminders.mine());
            model.addAttribute("nudged", nudges.mine(roles));
        }
        if (roles.contains(Role.MANAGER)) {
            model.addAttribute("nudges", nudges.recent());
        }
        if (DeadlineReminders.supervises(roles)) {
            model.addAttribute("passed", reminders.passed());
            model.addAttribute("countPassed", reminders.countPassed());
        }
        return "desk/start";
    }

    /** An administrator looks after accounts and reads no cases. */
    private static boolean readsCases(Set<Role> roles) {
        return roles.stream().anyMatch(role -> role != Role.ADMINISTRATOR);
    }
}
