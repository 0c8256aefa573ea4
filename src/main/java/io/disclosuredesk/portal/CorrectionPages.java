package io.disclosuredesk.portal;

import io.disclosuredesk.process.CorrectionIntake;
import io.disclosuredesk.request.CorrectionForm;
import io.disclosuredesk.request.CorrectionNotAwaitedException;
import io.disclosuredesk.request.Corrections;
import io.disclosuredesk.request.IntakeForm;
import io.disclosuredesk.request.IntakeRefusedException;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/**
 * 提交补正: the applicant answers on the page of the case, which then says that the correction was received. A second click, a
 * reload or the back button end on the same page and hand nothing in twice.
 */
@Controller
class CorrectionPages {

    private static final String NOT_TAKEN = "补正还没有提交：离开超过30分钟，需要重新输入查询码。请先用浏览器的“后退”回到刚才的页面，把补正的内容复制下来，重新查询以后再粘贴提交。";

    private final TrackedCase tracked;
    private final StatusModel status;
    private final Corrections corrections;
    private final CorrectionIntake intake;
    private final Clock clock;

    CorrectionPages(
            TrackedCase tracked, StatusModel status, Corrections corrections, CorrectionIntake intake, Clock clock) {
        this.tracked = tracked;
        this.status = status;
        this.corrections = corrections;
        this.intake = intake;
        this.clock = clock;
    }

    @PostMapping("/track/{caseNumber}/correction")
    String submit(
            @PathVariable String caseNumber,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(required = false) @Nullable List<MultipartFile> files,
            @CookieValue(name = AccessPass.COOKIE, required = false) @Nullable String pass,
            HttpServletResponse response,
            Model model) {
        var view = tracked.open(caseNumber, pass, response);
        if (view.isEmpty()) {
            return tracked.closed(caseNumber, NOT_TAKEN, response, model);
        }
        try {
            var uploads = Uploads.of(files).stream()
                    .map(file -> new IntakeForm.Upload(file.fileName(), file.content()))
                    .toList();
            intake.submit(caseNumber, new CorrectionForm(text, uploads));
        } catch (CorrectionNotAwaitedException overtaken) {
            // the page of the case says what has become of it
            return "redirect:/track/" + caseNumber;
        } catch (IntakeRefusedException refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            var page = status.fill(view.get(), model);
            corrections
                    .of(view.get().request().id())
                    .map(correction -> CorrectionView.of(correction, LocalDate.now(clock), text, refused.errors()))
                    .ifPresent(correction -> model.addAttribute("correction", correction));
            return page;
        }
        return "redirect:/track/" + caseNumber;
    }
}
