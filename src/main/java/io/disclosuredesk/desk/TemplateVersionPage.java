package io.disclosuredesk.desk;

import com.github.difflib.text.DiffRow;
import com.github.difflib.text.DiffRowGenerator;
import io.disclosuredesk.agency.Agencies;
import io.disclosuredesk.document.LetterPreview;
import io.disclosuredesk.document.kind.LetterKind;
import io.disclosuredesk.document.template.Wording;
import io.disclosuredesk.document.template.Wordings;
import io.disclosuredesk.security.Role;
import io.disclosuredesk.security.StaffDirectory;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** One version of a letter's wording: who made it, why, what differs from the one before, and the letter it makes. */
@Controller
@RequestMapping("/desk/settings/templates/{code}/versions/{id}")
class TemplateVersionPage {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Wordings wordings;
    private final LetterPreview preview;
    private final Agencies agencies;
    private final StaffDirectory staff;

    TemplateVersionPage(Wordings wordings, LetterPreview preview, Agencies agencies, StaffDirectory staff) {
        this.wordings = wordings;
        this.preview = preview;
        this.agencies = agencies;
        this.staff = staff;
    }

    /**
     * A line of the comparison.
     *
     * @param mark + for a line that came, - for one that went, blank for one that stayed
     */
    record Line(String mark, String text) {}

    @GetMapping
    String show(@PathVariable String code, @PathVariable long id, Model model) {
        var kind = TemplatePage.kind(code);
        var versions = wordings.versions(agencies.ofPortal().id(), kind);
        var version = version(versions, kind, id);
        int at = versions.indexOf(version);
        var before = at + 1 < versions.size() ? versions.get(at + 1) : null;
        model.addAttribute("kind", kind);
        model.addAttribute("version", version);
        model.addAttribute("before", before);
        model.addAttribute("lines", compared(before, version));
        model.addAttribute("newest", at == 0);
        model.addAttribute("staff", staff);
        model.addAttribute("zone", ZONE);
        model.addAttribute("mayChange", staff.currentRoles().contains(Role.LEGAL));
        return "desk/template-version";
    }

    /** The made-up case's letter with this version. */
    @GetMapping("/sample.pdf")
    ResponseEntity<byte[]> sample(@PathVariable String code, @PathVariable long id) {
        var kind = TemplatePage.kind(code);
        var organ = agencies.ofPortal();
        var version = version(wordings.versions(organ.id(), kind), kind, id);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .body(preview.specimen(kind, version.text(), organ));
    }

    private static Wording version(List<Wording> versions, LetterKind kind, long id) {
        return versions.stream()
                .filter(version -> version.id() == id)
                .findFirst()
                .orElseThrow(() -> new NoSuchCaseException("“" + kind.label() + "”没有这一版。"));
    }

    private static List<Line> compared(@Nullable Wording before, Wording after) {
        var rows = DiffRowGenerator.create()
                .lineNormalizer(line -> line)
                .build()
                .generateDiffRows(
                        before == null ? List.of() : before.text().lines().toList(),
                        after.text().lines().toList());
        return rows.stream().flatMap(row -> lines(row).stream()).toList();
    }

    private static List<Line> lines(DiffRow row) {
        return switch (row.getTag()) {
            case EQUAL -> List.of(new Line("", row.getNewLine()));
            case INSERT -> List.of(new Line("+", row.getNewLine()));
            case DELETE -> List.of(new Line("-", row.getOldLine()));
            case CHANGE -> List.of(new Line("-", row.getOldLine()), new Line("+", row.getNewLine()));
        };
    }
}
