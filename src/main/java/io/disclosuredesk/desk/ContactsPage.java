package io.disclosuredesk.desk;

import io.disclosuredesk.request.ContactWay;
import io.disclosuredesk.request.Contacts;
import io.disclosuredesk.request.StepRefusedException;
import io.disclosuredesk.security.StaffDirectory;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 联系记录: recorded and supplemented on the case file. What was typed is kept when it is refused. */
@Controller
@RequestMapping("/desk/cases/{caseNumber}/contacts")
class ContactsPage {

    private final CaseAccess access;
    private final Contacts contacts;
    private final StaffDirectory staff;

    ContactsPage(CaseAccess access, Contacts contacts, StaffDirectory staff) {
        this.access = access;
        this.contacts = contacts;
        this.staff = staff;
    }

    /** What was typed, as it was. */
    record Typed(String way, String happenedAt, String withWhom, String said) {}

    @PostMapping
    String record(
            @PathVariable String caseNumber,
            @RequestParam(defaultValue = "") String way,
            @RequestParam(defaultValue = "") String happenedAt,
            @RequestParam(defaultValue = "") String withWhom,
            @RequestParam(defaultValue = "") String said,
            RedirectAttributes after) {
        var request = access.open(caseNumber);
        try {
            contacts.record(
                    request.caseNumber(),
                    new Contacts.Typed(wayOf(way), moment(happenedAt), withWhom, said),
                    staff.currentUserId());
            after.addFlashAttribute("notice", "联系记录已保存，不能再改；有遗漏的可以补充。");
        } catch (StepRefusedException refusal) {
            after.addFlashAttribute("refused", List.of(String.valueOf(refusal.getMessage())));
            after.addFlashAttribute("typedContact", new Typed(way, happenedAt, withWhom, said));
        }
        return "redirect:/desk/cases/" + request.caseNumber() + "#contacts-title";
    }

    @PostMapping("/{id}/supplement")
    String supplement(
            @PathVariable String caseNumber,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String said,
            RedirectAttributes after) {
        var request = access.open(caseNumber);
        try {
            contacts.supplement(request.caseNumber(), id, said, staff.currentUserId());
            after.addFlashAttribute("notice", "补充内容已保存。");
        } catch (StepRefusedException refusal) {
            after.addFlashAttribute("refused", List.of(String.valueOf(refusal.getMessage())));
        }
        return "redirect:/desk/cases/" + request.caseNumber() + "#contacts-title";
    }

    private static @Nullable ContactWay wayOf(String name) {
        return Arrays.stream(ContactWay.values())
                .filter(way -> way.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable LocalDateTime moment(String typed) {
        try {
            return typed.isBlank() ? null : LocalDateTime.parse(typed);
        } catch (DateTimeParseException e) {
            throw new StepRefusedException("联系的时间写法不对，应为“2026-03-09T14:30”的样式。");
        }
    }
}
