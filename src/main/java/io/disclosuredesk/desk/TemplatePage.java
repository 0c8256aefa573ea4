package io.disclosuredesk.desk;

import io.disclosuredesk.agency.Agencies;
import io.disclosuredesk.agency.Agency;
import io.disclosuredesk.document.LetterPreview;
import io.disclosuredesk.document.Letters;
import io.disclosuredesk.document.kind.LetterKind;
import io.disclosuredesk.document.template.ListedElement;
import io.disclosuredesk.document.template.Problem;
import io.disclosuredesk.document.template.Template;
import io.disclosuredesk.document.template.TemplateRefusedException;
import io.disclosuredesk.document.template.Wording;
import io.disclosuredesk.document.template.WordingOvertakenException;
import io.disclosuredesk.document.template.WordingRefusedException;
import io.disclosuredesk.document.template.Wordings;
import io.disclosuredesk.security.Role;
import io.disclosuredesk.security.StaffDirectory;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
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

/** The wording of one letter: its elements, its versions, and a form in which legal staff write the next one. */
@Controller
@RequestMapping("/desk/settings/templates/{code}")
class TemplatePage {

    private final Wordings wordings;
    private final LetterPreview preview;
    private final Agencies agencies;
    private final StaffDirectory staff;
    private final Clock clock;

    TemplatePage(Wordings wordings, LetterPreview preview, Agencies agencies, StaffDirectory staff, Clock clock) {
        this.wordings = wordings;
        this.preview = preview;
        this.agencies = agencies;
        this.staff = staff;
        this.clock = clock;
    }

    /**
     * What was typed, kept when it is refused.
     *
     * @param basedOn the id of the version it was edited from
     */
    record Typed(String text, String validFrom, String note, long basedOn) {}

    /**
     * Why nothing was saved.
     *
     * @param field the field to mend
     * @param overtaken what somebody else saved in between; null unless that is why
     */
    record Refusal(String field, String sentence, @Nullable Wording overtaken) {}

    /** The editor, with the newest version's text or with that of {@code from}, to go back to it. */
    @GetMapping
    String show(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable Long from,
            @RequestParam(required = false) @Nullable String saved,
            Model model) {
        var kind = kind(code);
        var newest = wordings.newest(organ().id(), kind);
        var shown = from == null ? newest : version(kind, from);
        var note = shown.id() == newest.id() ? "" : "恢复" + shown.name() + "的文本";
        model.addAttribute("saved", saved);
        model.addAttribute("restored", shown.id() == newest.id() ? null : shown);
        var typed = new Typed(shown.text(), LocalDate.now(clock).toString(), note, newest.id());
        return page(kind, typed, List.of(), null, model);
    }

    /** Saves the next version; what is refused comes back as it was typed, with what is wrong beside it. */
    @PostMapping
    String save(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String validFrom,
            @RequestParam(defaultValue = "") String note,
            @RequestParam(defaultValue = "0") long basedOn,
            @RequestParam(defaultValue = "") String confirmed,
            Model model,
            HttpServletResponse response) {
        var kind = kind(code);
        var typed = new Typed(lines(text), validFrom, note, basedOn);
        try {
            preview.specimen(kind, typed.text(), organ());
            if (confirmed.isEmpty()) {
                var refusal = new Refusal("confirmed", "请先预览，再勾选确认。", null);
                return refused(kind, typed, List.of(), refusal, model, response);
            }
            var draft = new Wordings.Draft(typed.text(), date(validFrom), note, basedOn);
            wordings.save(organ().id(), kind, draft, staff.currentUserId());
            return "redirect:/desk/settings/templates/" + kind.code() + "?saved=yes";
        } catch (TemplateRefusedException refused) {
            return refused(kind, typed, refused.problems(), null, model, response);
        } catch (WordingRefusedException refused) {
            var refusal = new Refusal(refused.field(), String.valueOf(refused.getMessage()), null);
            return refused(kind, typed, List.of(), refusal, model, response);
        } catch (DateTimeException e) {
            var refusal = new Refusal("validFrom", "请填写生效日期，写成 2026-03-09 的样式。", null);
            return refused(kind, typed, List.of(), refusal, model, response);
        } catch (WordingOvertakenException e) {
            var newest = wordings.newest(organ().id(), kind);
            return refused(kind, typed, List.of(), overtaken(newest), model, response);
        }
    }

    private Refusal overtaken(Wording newest) {
        return new Refusal(
                "text",
                "您编辑期间，" + staff.displayName(newest.createdBy()) + "已经保存了" + newest.name() + "（" + newest.note()
                        + "）。您写的内容仍在下面，没有丢失：请先对照那一版，再决定是否以您的内容保存为下一版。",
                newest);
    }

    private String refused(
            LetterKind kind,
            Typed typed,
            List<Problem> problems,
            @Nullable Refusal refusal,
            Model model,
            HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        // whoever saves after having read what came in between follows that
        var next = refusal != null && refusal.overtaken() != null
                ? new Typed(
                        typed.text(),
                        typed.validFrom(),
                        typed.note(),
                        refusal.overtaken().id())
                : typed;
        return page(kind, next, problems, refusal, model);
    }

    private String page(LetterKind kind, Typed typed, List<Problem> problems, @Nullable Refusal refusal, Model model) {
        var today = LocalDate.now(clock);
        var organ = organ();
        model.addAttribute("kind", kind);
        model.addAttribute("typed", typed);
        model.addAttribute("problems", problems);
        model.addAttribute("refusal", refusal);
        model.addAttribute("today", today);
        model.addAttribute("longest", Template.LONGEST);
        model.addAttribute("elements", ListedElement.of(kind));
        model.addAttribute("organElements", ListedElement.ofOrgan(Letters.organ(organ)));
        model.addAttribute("versions", wordings.versions(organ.id(), kind));
        model.addAttribute("current", wordings.inForce(organ.id(), kind, today));
        model.addAttribute("staff", staff);
        model.addAttribute("zone", clock.getZone());
        model.addAttribute("mayChange", staff.currentRoles().contains(Role.LEGAL));
        return "desk/template";
    }

    private Wording version(LetterKind kind, long id) {
        return wordings.versions(organ().id(), kind).stream()
                .filter(version -> version.id() == id)
                .findFirst()
                .orElseThrow(() -> new NoSuchCaseException("“" + kind.label() + "”没有这一版。"));
    }

    static LetterKind kind(String code) {
        try {
            return LetterKind.ofCode(code);
        } catch (IllegalArgumentException unknown) {
            throw new NoSuchCaseException(String.valueOf(unknown.getMessage()));
        }
    }

    /** A browser sends line breaks as two characters. */
    private static String lines(String text) {
        return text.replace("\r\n", "\n");
    }

    private static LocalDate date(String typed) {
        return LocalDate.parse(typed.strip());
    }

    private Agency organ() {
        return agencies.ofPortal();
    }
}
