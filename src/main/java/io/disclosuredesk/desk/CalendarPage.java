package io.disclosuredesk.desk;

import io.disclosuredesk.calendar.Calendars;
import io.disclosuredesk.calendar.NoticeRefusedException;
import io.disclosuredesk.calendar.NoticeRefusedException.Problem;
import io.disclosuredesk.calendar.Revision;
import io.disclosuredesk.process.CalendarImport;
import io.disclosuredesk.request.Recalculations;
import io.disclosuredesk.security.Role;
import io.disclosuredesk.security.StaffDirectory;
import jakarta.servlet.http.HttpServletResponse;
import java.time.ZoneId;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 放假安排: which years are known and by which notice; an administrator imports the notice of a new year, in two steps. */
@Controller
@RequestMapping("/desk/settings/calendar")
class CalendarPage {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Calendars calendars;
    private final CalendarImport imports;
    private final Recalculations recalculations;
    private final StaffDirectory staff;

    CalendarPage(Calendars calendars, CalendarImport imports, Recalculations recalculations, StaffDirectory staff) {
        this.calendars = calendars;
        this.imports = imports;
        this.recalculations = recalculations;
        this.staff = staff;
    }

    /**
     * What was typed, kept when it is refused.
     *
     * @param year as typed
     */
    record Typed(String year, String number, String text) {

        /** The year as a number; 0 when it is none, which no notice arranges. */
        int yearNumber() {
            return year.strip().matches("\\d{4}") ? Integer.parseInt(year.strip()) : 0;
        }
    }

    @GetMapping
    String show(@RequestParam(required = false, defaultValue = "") String done, Model model) {
        model.addAttribute("done", done);
        var next = calendars.current().lastPublishedYear() + 1;
        return page(new Typed(String.valueOf(next), "", ""), List.of(), model);
    }

    /** Shows what the notice would change; nothing is stored. */
    @PostMapping("/preview")
    String preview(
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String text,
            Model model,
            HttpServletResponse response) {
        var typed = new Typed(year, number, text);
        try {
            var revision = calendars.preview(typed.yearNumber(), number, text);
            return preview(typed, revision, model);
        } catch (NoticeRefusedException refused) {
            return refused(typed, refused, model, response);
        }
    }

    private String preview(Typed typed, Revision revision, Model model) {
        var moved =
                revision.changes().stream().filter(Revision.Change::isOfKind).toList();
        model.addAttribute("typed", typed);
        model.addAttribute("revision", revision);
        model.addAttribute("moved", moved);
        model.addAttribute("settled", revision.changes().size() - moved.size());
        model.addAttribute("openCases", recalculations.openCases());
        return "desk/calendar-preview";
    }

    /** Takes over what the preview showed and starts the recalculation of the open cases. */
    @PostMapping
    String adopt(
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "-1") int version,
            Model model,
            HttpServletResponse response) {
        var typed = new Typed(year, number, text);
        try {
            var changed = imports.adopt(typed.yearNumber(), number, text, version, staff.currentUserId());
            return "redirect:/desk/settings/calendar?done=" + (changed ? "imported" : "same");
        } catch (NoticeRefusedException refused) {
            return refused(typed, refused, model, response);
        }
    }

    private String refused(Typed typed, NoticeRefusedException refused, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        return page(typed, refused.problems(), model);
    }

    private String page(Typed typed, List<Problem> problems, Model model) {
        var runs = recalculations.latest();
        model.addAttribute("typed", typed);
        model.addAttribute("problems", problems);
        model.addAttribute("years", calendars.years());
        model.addAttribute("runs", runs);
        model.addAttribute("zone", ZONE);
        model.addAttribute("running", runs.stream().anyMatch(run -> run.finishedAt() == null) && problems.isEmpty());
        model.addAttribute("staff", staff);
        model.addAttribute("mayImport", staff.currentRoles().contains(Role.ADMINISTRATOR));
        return "desk/calendar";
    }
}
