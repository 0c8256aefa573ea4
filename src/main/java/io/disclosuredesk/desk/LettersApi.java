package io.disclosuredesk.desk;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.disclosuredesk.agency.Agencies;
import io.disclosuredesk.document.LetterPreview;
import io.disclosuredesk.document.kind.LetterKind;
import io.disclosuredesk.document.template.LetterJson;
import io.disclosuredesk.document.template.ListedElement;
import io.disclosuredesk.document.template.Shipped;
import io.disclosuredesk.document.template.TemplateRefusedException;
import java.util.Arrays;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Drafts of any letter from given data, for the letters whose step the process does not take yet. */
@RestController
@RequestMapping("/desk/api/letters")
class LettersApi {

    private final LetterPreview preview;
    private final Agencies agencies;

    LettersApi(LetterPreview preview, Agencies agencies) {
        this.preview = preview;
        this.agencies = agencies;
    }

    /**
     * A letter that can be made.
     *
     * @param sample the data of a made-up case, as they are to be sent
     */
    record Listed(
            String code,
            String label,
            String audience,
            List<ListedElement> elements,
            @JsonRawValue String sample) {}

    /** All letters, with what each must hold. */
    @GetMapping
    List<Listed> list() {
        return Arrays.stream(LetterKind.values())
                .filter(kind -> kind.audience() != LetterKind.Audience.FRAGMENT)
                .map(kind -> new Listed(
                        kind.code(),
                        kind.label(),
                        kind.audience().label(),
                        ListedElement.of(kind),
                        Shipped.sampleJson(kind)))
                .toList();
    }

    /** The draft of a letter: marked as a draft, without number, seal and signature; nothing is stored. */
    @PostMapping(path = "/{code}", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> draft(@PathVariable String code, @RequestBody String json) {
        var kind = TemplatePage.kind(code);
        if (kind.audience() == LetterKind.Audience.FRAGMENT) {
            throw new NoSuchCaseException("“" + kind.label() + "”是条款，不能单独制作。");
        }
        var pdf = preview.draft(() -> LetterJson.read(kind, json), agencies.ofPortal());
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF).body(pdf);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(TemplateRefusedException refused) {
        return LetterProblems.answer(HttpStatus.BAD_REQUEST, "文书不能制作", refused);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unknown(NoSuchCaseException refused) {
        return LetterProblems.unknown(refused);
    }
}
