package io.disclosuredesk.desk;

import io.disclosuredesk.agency.Agencies;
import io.disclosuredesk.document.LetterPreview;
import io.disclosuredesk.document.template.TemplateRefusedException;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.ModelAndView;

/** The letter that a wording would make, while it is being written; nothing is stored. */
@RestController
@RequestMapping("/desk/settings/templates/{code}/preview")
class TemplatePreviewApi {

    private final LetterPreview preview;
    private final Agencies agencies;

    TemplatePreviewApi(LetterPreview preview, Agencies agencies) {
        this.preview = preview;
        this.agencies = agencies;
    }

    /** The letter of the made-up case, or a problem (RFC 9457) with everything that is wrong. */
    @PostMapping
    ResponseEntity<byte[]> show(@PathVariable String code, @RequestParam(defaultValue = "") String text) {
        var pdf = preview.specimen(TemplatePage.kind(code), text.replace("\r\n", "\n"), agencies.ofPortal());
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF).body(pdf);
    }

    /** A browser without scripts asks for a page, and is shown the same in the preview's place. */
    @ExceptionHandler
    Object refused(TemplateRefusedException refused, HttpServletRequest request) {
        if (String.valueOf(request.getHeader(HttpHeaders.ACCEPT)).contains(MediaType.TEXT_HTML_VALUE)) {
            var page = new ModelAndView("desk/template-problems", HttpStatus.UNPROCESSABLE_ENTITY);
            return page.addObject("problems", refused.problems());
        }
        return LetterProblems.answer(HttpStatus.UNPROCESSABLE_ENTITY, "模板有需要修改的地方", refused);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unknown(NoSuchCaseException refused) {
        return LetterProblems.unknown(refused);
    }
}
