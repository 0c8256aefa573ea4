package io.disclosuredesk.desk;

import io.disclosuredesk.agency.Agencies;
import io.disclosuredesk.publication.Candidates;
import io.disclosuredesk.publication.PublicationRefusedException;
import io.disclosuredesk.security.StaffDirectory;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.Map;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Records that wait for 公开目录 and are not taken in (不收录): decided with a reason, listed apart, taken back. */
@Controller
@RequestMapping("/desk/catalogue/candidates")
class CandidatesPage {

    /** Who looks for a record that is decided already reads this. */
    static final String GONE = "这件信息不再等待列入：同事刚办理过，或者它以前列入过。";

    /** The name of the sentence that the catalogue shows as a refusal. */
    static final String REFUSED = "refused";

    private static final String HOME = "redirect:/desk/catalogue";
    private static final String DECLINED = HOME + "/candidates/declined";
    private static final String NOTICE = "notice";
    private static final int A_PAGE = 20;

    private final Candidates candidates;
    private final Agencies agencies;
    private final StaffDirectory staff;

    CandidatesPage(Candidates candidates, Agencies agencies, StaffDirectory staff) {
        this.candidates = candidates;
        this.agencies = agencies;
        this.staff = staff;
    }

    @GetMapping("/{record:\\d{1,18}}")
    String ask(@PathVariable long record, Model model, RedirectAttributes after) {
        return form(record, "", Map.of(), model, after);
    }

    /**
     * Shows what follows, or does it.
     *
     * @param step {@code look}, {@code mend} or {@code send}
     */
    @PostMapping("/{record:\\d{1,18}}")
    String decline(
            @PathVariable long record,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "look") String step,
            Model model,
            HttpServletResponse response,
            RedirectAttributes after) {
        try {
            if (step.equals("send")) {
                candidates.decline(organ(), record, reason, staff.currentUserId());
                after.addFlashAttribute(NOTICE, "已登记不收录，原因记入办件的办理经过。需要改变决定的，在“不收录的”中恢复候选。");
                return HOME;
            }
            if (step.equals("look")) {
                model.addAttribute("confirm", candidates.reasonChecked(reason));
            }
            return form(record, reason, Map.of(), model, after);
        } catch (PublicationRefusedException refused) {
            var taken = refused.errors().get(Candidates.RECORD);
            if (taken != null) {
                after.addFlashAttribute(REFUSED, taken);
                return HOME;
            }
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return form(record, reason, refused.errors(), model, after);
        }
    }

    @GetMapping("/declined")
    String declined(@RequestParam(defaultValue = "1") String page, Model model) {
        var wanted = page.matches("\\d{1,6}") ? Integer.parseInt(page) : 1;
        model.addAttribute("declined", Slice.of(candidates.declined(organ()), wanted, A_PAGE, "page"));
        model.addAttribute("staff", staff);
        return "desk/candidates-declined";
    }

    /** @param seen the decision on the page, by when it was made, in milliseconds */
    @PostMapping("/{record:\\d{1,18}}/restoral")
    String restore(@PathVariable long record, @RequestParam long seen, RedirectAttributes after) {
        try {
            candidates.restore(organ(), record, Instant.ofEpochMilli(seen), staff.currentUserId());
            after.addFlashAttribute(NOTICE, "已恢复候选，在“公开目录”中等待决定。");
        } catch (PublicationRefusedException refused) {
            after.addFlashAttribute(REFUSED, refused.getMessage());
        }
        return DECLINED;
    }

    private String form(
            long record, @Nullable String reason, Map<String, String> errors, Model model, RedirectAttributes after) {
        var candidate = candidates.find(organ(), record);
        if (candidate.isEmpty()) {
            after.addFlashAttribute(REFUSED, GONE);
            return HOME;
        }
        model.addAttribute("record", candidate.get());
        model.addAttribute("reason", Objects.requireNonNullElse(reason, ""));
        model.addAttribute("error", errors.get("reason"));
        return "desk/candidate";
    }

    private long organ() {
        return agencies.ofPortal().id();
    }
}
