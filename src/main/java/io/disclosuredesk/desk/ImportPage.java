package io.disclosuredesk.desk;

import io.disclosuredesk.deadline.Channel;
import io.disclosuredesk.metrics.LedgerImports;
import io.disclosuredesk.metrics.LedgerRefusedException;
import io.disclosuredesk.metrics.LedgerSample;
import io.disclosuredesk.metrics.ReportRow;
import io.disclosuredesk.request.ApplicantType;
import io.disclosuredesk.security.StaffDirectory;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** 台账导入: the administrator uploads a file, watches how far it has come, and reads what is wrong with it. */
@Controller
@RequestMapping("/desk/settings/import")
class ImportPage {

    private final LedgerImports imports;
    private final StaffDirectory staff;

    ImportPage(LedgerImports imports, StaffDirectory staff) {
        this.imports = imports;
        this.staff = staff;
    }

    @GetMapping
    String show(Model model) {
        return page(model);
    }

    @PostMapping
    String take(@RequestParam MultipartFile file, Model model, HttpServletResponse response) throws IOException {
        try (var content = file.getInputStream()) {
            var begun = imports.begin(content, file.getOriginalFilename(), staff.currentUserId());
            return "redirect:/desk/settings/import/" + begun.id();
        } catch (LedgerRefusedException refusal) {
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute("error", refusal.getMessage());
            return page(model);
        }
    }

    @GetMapping("/{id}")
    String one(@PathVariable long id, Model model) {
        var one = imports.find(id).orElseThrow(() -> new NoSuchCaseException("没有这次导入。"));
        model.addAttribute("one", one);
        model.addAttribute("by", staff.displayName(one.importedBy()));
        return "desk/import-result";
    }

    @GetMapping("/sample.csv")
    ResponseEntity<String> sample() {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("ledger-sample.csv")
                                .build()
                                .toString())
                .body(LedgerSample.text());
    }

    private String page(Model model) {
        model.addAttribute("imports", imports.latest());
        model.addAttribute("staff", staff);
        model.addAttribute("channels", Channel.values());
        model.addAttribute("types", ApplicantType.values());
        model.addAttribute("rows", ReportRow.values());
        return "desk/import";
    }
}
