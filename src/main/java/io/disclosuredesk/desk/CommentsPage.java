package io.disclosuredesk.desk;

import io.disclosuredesk.request.Comments;
import io.disclosuredesk.request.StepRefusedException;
import io.disclosuredesk.security.StaffDirectory;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 评论: written on the case file; whoever is mentioned finds it under 提到我的. */
@Controller
class CommentsPage {

    private static final int ROWS = 20;

    private final CaseAccess access;
    private final Comments comments;
    private final Colleagues colleagues;
    private final StaffDirectory staff;

    CommentsPage(CaseAccess access, Comments comments, Colleagues colleagues, StaffDirectory staff) {
        this.access = access;
        this.comments = comments;
        this.colleagues = colleagues;
        this.staff = staff;
    }

    /** What was typed, as it was. */
    record Typed(String text, Collection<String> mention) {}

    @PostMapping("/desk/cases/{caseNumber}/comments")
    String add(
            @PathVariable String caseNumber,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(required = false) @Nullable List<String> mention,
            RedirectAttributes after) {
        var request = access.open(caseNumber);
        var ticked = mention == null ? List.<String>of() : mention;
        try {
            comments.add(
                    request.caseNumber(), text, colleagues.mentioned(request, text, ticked), staff.currentUserId());
            after.addFlashAttribute("notice", "评论已发表。");
        } catch (StepRefusedException refusal) {
            after.addFlashAttribute("refused", List.of(String.valueOf(refusal.getMessage())));
            after.addFlashAttribute("typedComment", new Typed(text, ticked));
        }
        return "redirect:/desk/cases/" + request.caseNumber() + "#comments-title";
    }

    /** All mentions of the reader; opening the case marks them as read. */
    @GetMapping("/desk/mentions")
    String mentions(@RequestParam(defaultValue = "1") int page, Model model) {
        var total = comments.countMentions(staff.currentUserId(), staff.currentAgencyCodes(), false);
        var pages = Math.max(1, (total + ROWS - 1) / ROWS);
        var wanted = Math.min(Math.max(1, page), pages);
        model.addAttribute("mentions", new Slice<>(mine(ROWS, (wanted - 1) * ROWS), wanted, pages, total, "page"));
        return "desk/mentions";
    }

    /** The newest mentions of the reader. */
    List<FolderView.Mentioned> mine(int most, int skipped) {
        return comments.mentions(staff.currentUserId(), staff.currentAgencyCodes(), most, skipped).stream()
                .map(mention -> new FolderView.Mentioned(
                        mention.caseNumber(),
                        mention.commentId(),
                        mention.text(),
                        staff.displayName(mention.writtenBy()),
                        mention.writtenAt(),
                        mention.unread()))
                .toList();
    }

    /** How many the reader has not seen. */
    int unread() {
        return comments.countMentions(staff.currentUserId(), staff.currentAgencyCodes(), true);
    }
}
