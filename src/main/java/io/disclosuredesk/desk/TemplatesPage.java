package io.disclosuredesk.desk;

import io.disclosuredesk.agency.Agencies;
import io.disclosuredesk.document.kind.LetterKind;
import io.disclosuredesk.document.kind.LetterKind.Audience;
import io.disclosuredesk.document.template.Problem;
import io.disclosuredesk.document.template.Wording;
import io.disclosuredesk.document.template.Wordings;
import io.disclosuredesk.security.Role;
import io.disclosuredesk.security.StaffDirectory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** 文书模板: every letter and the version of its wording that is in force. */
@Controller
@RequestMapping("/desk/settings/templates")
class TemplatesPage {

    private final Wordings wordings;
    private final Agencies agencies;
    private final StaffDirectory staff;
    private final Clock clock;

    TemplatesPage(Wordings wordings, Agencies agencies, StaffDirectory staff, Clock clock) {
        this.wordings = wordings;
        this.agencies = agencies;
        this.staff = staff;
        this.clock = clock;
    }

    /**
     * A letter in the list.
     *
     * @param current the version in force today
     * @param next the one that waits for its day; null where none does
     * @param faults what no longer fits in the version in force, so that no letter can be made with it
     */
    record Row(LetterKind kind, Wording current, @Nullable Wording next, List<Problem> faults) {}

    @GetMapping
    String show(Model model) {
        var organ = agencies.ofPortal().id();
        var today = LocalDate.now(clock);
        Map<Audience, List<Row>> rows = Arrays.stream(LetterKind.values())
                .map(kind -> row(kind, organ, today))
                .collect(Collectors.groupingBy(row -> row.kind().audience(), TreeMap::new, Collectors.toList()));
        model.addAttribute("rows", rows);
        model.addAttribute("staff", staff);
        model.addAttribute("zone", clock.getZone());
        model.addAttribute("mayChange", staff.currentRoles().contains(Role.LEGAL));
        return "desk/templates";
    }

    private Row row(LetterKind kind, long organ, LocalDate today) {
        var current = wordings.inForce(organ, kind, today);
        var newest = wordings.newest(organ, kind);
        var next = newest.validFrom().isAfter(today) ? newest : null;
        return new Row(kind, current, next, wordings.faults(current));
    }
}
