package io.disclosuredesk.desk;

import io.disclosuredesk.agency.Agencies;
import io.disclosuredesk.publication.Candidates;
import io.disclosuredesk.publication.Catalogue;
import io.disclosuredesk.publication.CatalogueImport;
import io.disclosuredesk.publication.ImportRefusedException;
import io.disclosuredesk.publication.PublicEntry;
import io.disclosuredesk.publication.PublicItem;
import io.disclosuredesk.publication.PublicSource;
import io.disclosuredesk.publication.PublicationRefusedException;
import io.disclosuredesk.request.InputText;
import io.disclosuredesk.request.ProactiveRecord;
import io.disclosuredesk.security.Role;
import io.disclosuredesk.security.StaffDirectory;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 公开目录: everybody on the staff looks things up; registrar, legal staff and administrator keep it. */
@Controller
@RequestMapping("/desk/catalogue")
class CataloguePage {

    private static final Set<Role> KEEPERS = EnumSet.of(Role.REGISTRAR, Role.LEGAL, Role.ADMINISTRATOR);
    private static final String HOME = "redirect:/desk/catalogue";
    /** The mark in front is for spreadsheets, which otherwise take the file for another encoding. */
    private static final String SAMPLE = """
            \uFEFF名称,文号,生成日期,内容概述,网址\r
            云州市2025年度国有建设用地供应计划,云自然资规〔2025〕12号,2025-03-28,各类建设用地的供应总量和地块清单,https://www.yunzhou.example/plan\r
            """;

    private final Catalogue catalogue;
    private final Candidates candidates;
    private final CatalogueImport imports;
    private final Agencies agencies;
    private final StaffDirectory staff;

    CataloguePage(
            Catalogue catalogue,
            Candidates candidates,
            CatalogueImport imports,
            Agencies agencies,
            StaffDirectory staff) {
        this.catalogue = catalogue;
        this.candidates = candidates;
        this.imports = imports;
        this.agencies = agencies;
        this.staff = staff;
    }

    @GetMapping
    String show(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "1") String page,
            @RequestParam(defaultValue = "false") boolean withdrawn,
            @RequestParam(required = false) @Nullable String done,
            Model model) {
        var number = page.matches("\\d{1,6}") ? Integer.parseInt(page) : 1;
        var typed = Objects.requireNonNullElse(InputText.line(q), "");
        model.addAttribute("q", typed);
        model.addAttribute("withdrawn", withdrawn);
        model.addAttribute("done", done);
        model.addAttribute(
                "found", withdrawn ? catalogue.list(organ(), true, number) : catalogue.search(organ(), typed, number));
        var decides = keeps() && !withdrawn;
        model.addAttribute("candidates", decides ? candidates.of(organ()) : List.of());
        model.addAttribute("declined", decides ? candidates.declined(organ()).size() : 0);
        return frame("desk/catalogue", model);
    }

    /** @param record the record of a closed case whose facts the form begins with; none for an empty form */
    @GetMapping("/new")
    String blank(@RequestParam(required = false) @Nullable Long record, Model model, RedirectAttributes after) {
        var candidate = record == null ? null : candidates.find(organ(), record).orElse(null);
        if (record != null && candidate == null) {
            // an empty form in its place would put it in a second time
            after.addFlashAttribute(CandidatesPage.REFUSED, CandidatesPage.GONE);
            return HOME;
        }
        model.addAttribute("record", candidate);
        return form(null, candidate == null ? Map.of() : typed(candidate), Map.of(), model);
    }

    private static Map<String, String> typed(ProactiveRecord candidate) {
        return Map.of(
                "title", candidate.title(),
                "documentNumber", Objects.requireNonNullElse(candidate.documentNumber(), ""),
                "madeOn", candidate.madeOn() == null ? "" : candidate.madeOn().toString());
    }

    @PostMapping("/new")
    String add(
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(required = false) @Nullable Long record,
            Model model,
            HttpServletResponse response,
            RedirectAttributes after) {
        var typed = sent.toSingleValueMap();
        var candidate = record == null ? null : candidates.find(organ(), record).orElse(null);
        try {
            if (record == null) {
                catalogue.publish(organ(), null, PublicSource.STAFF, entry(typed), staff.currentUserId());
            } else {
                candidates.publish(organ(), record, entry(typed), staff.currentUserId());
            }
            return HOME + "?done=added";
        } catch (PublicationRefusedException refused) {
            var taken = refused.errors().get(Candidates.RECORD);
            if (taken != null) {
                after.addFlashAttribute(CandidatesPage.REFUSED, taken);
                return HOME;
            }
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("record", candidate);
            return form(null, typed, refused.errors(), model);
        }
    }

    @GetMapping("/{id:\\d{1,18}}")
    String edit(@PathVariable long id, Model model) {
        var item = catalogue.byId(organ(), id);
        return form(item, typed(item), Map.of(), model);
    }

    @PostMapping("/{id:\\d{1,18}}")
    String change(
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response) {
        var typed = sent.toSingleValueMap();
        try {
            catalogue.change(organ(), id, version, entry(typed), staff.currentUserId());
            return HOME + "?done=changed";
        } catch (PublicationRefusedException refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return form(catalogue.byId(organ(), id), typed, refused.errors(), model);
        }
    }

    @PostMapping("/{id:\\d{1,18}}/withdrawal")
    String withdraw(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            HttpServletResponse response) {
        try {
            catalogue.withdraw(organ(), id, reason, staff.currentUserId());
            return HOME + "?done=withdrawn";
        } catch (PublicationRefusedException refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("reason", reason);
            var item = catalogue.byId(organ(), id);
            return form(item, typed(item), refused.errors(), model);
        }
    }

    @PostMapping("/import")
    String take(@RequestParam MultipartFile file, Model model, HttpServletResponse response) throws IOException {
        try {
            var taken = imports.take(organ(), file.getBytes(), staff.currentUserId());
            return HOME + "?done=" + taken;
        } catch (ImportRefusedException refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("problems", refused.problems());
            return show("", "1", false, null, model);
        }
    }

    @GetMapping("/sample.csv")
    ResponseEntity<String> sample() {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("catalogue-sample.csv")
                                .build()
                                .toString())
                .body(SAMPLE);
    }

    private String form(@Nullable PublicItem item, Map<String, String> typed, Map<String, String> errors, Model model) {
        model.addAttribute("item", item);
        model.addAttribute("typed", typed);
        model.addAttribute("errors", errors);
        return frame("desk/catalogue-item", model);
    }

    private String frame(String template, Model model) {
        model.addAttribute("keeps", keeps());
        model.addAttribute("staff", staff);
        return template;
    }

    private boolean keeps() {
        return staff.currentRoles().stream().anyMatch(KEEPERS::contains);
    }

    private static Map<String, String> typed(PublicItem item) {
        var entry = item.entry();
        return Map.of(
                "title", entry.title(),
                "documentNumber", Objects.requireNonNullElse(entry.documentNumber(), ""),
                "madeOn", entry.madeOn() == null ? "" : entry.madeOn().toString(),
                "summary", Objects.requireNonNullElse(entry.summary(), ""),
                "address", Objects.requireNonNullElse(entry.address(), ""));
    }

    private static PublicEntry entry(Map<String, String> typed) {
        return new PublicEntry(
                typed.getOrDefault("title", ""),
                typed.get("documentNumber"),
                day(typed.getOrDefault("madeOn", "").strip()),
                typed.get("summary"),
                typed.get("address"));
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeException typo) {
            // refused with the others: no item was made after the end of time
            return LocalDate.MAX;
        }
    }

    private long organ() {
        return agencies.ofPortal().id();
    }
}
