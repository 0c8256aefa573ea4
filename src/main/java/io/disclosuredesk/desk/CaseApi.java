package io.disclosuredesk.desk;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.disclosuredesk.decision.AnswerElement;
import io.disclosuredesk.decision.AnswerElements;
import io.disclosuredesk.decision.AskedElement;
import io.disclosuredesk.decision.OutcomeRule;
import io.disclosuredesk.decision.OutcomeTable;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Reads cases for forms and plugins. */
@RestController
@RequestMapping("/desk/api")
class CaseApi {

    private final CaseAccess access;
    private final CaseViews views;
    private final OutcomeTable table;

    CaseApi(CaseAccess access, CaseViews views, OutcomeTable table) {
        this.access = access;
        this.views = views;
        this.table = table;
    }

    /** The case with personal data masked. */
    @GetMapping("/cases/{caseNumber}")
    CaseView show(@PathVariable String caseNumber) {
        return views.of(access.open(caseNumber));
    }

    /** The applicant in full, for the registrar and who handles the case. */
    @GetMapping("/cases/{caseNumber}/applicant")
    CaseView.Person applicant(@PathVariable String caseNumber) {
        var request = access.open(caseNumber);
        if (!access.maySeeApplicant(request)) {
            throw new ApplicantHiddenException();
        }
        return views.applicant(request);
    }

    /** What a draft may answer, in the order an organ considers the outcomes; silence is confirmed elsewhere, by the registrar. */
    @GetMapping("/outcomes")
    List<Choice> outcomes() {
        return table.rules().stream()
                .filter(rule -> !rule.outcome().isGivenUp())
                .map(Choice::of)
                .toList();
    }

    /** An outcome with everything the form asks for when it is chosen. */
    record Choice(@JsonUnwrapped OutcomeRule rule, List<Asked> elements) {
        private static Choice of(OutcomeRule rule) {
            return new Choice(
                    rule,
                    AnswerElements.of(rule.outcome()).stream().map(Asked::of).toList());
        }
    }

    /** An element as the form draws it. */
    record Asked(
            AnswerElement element,
            String label,
            String meaning,
            AnswerElement.Form form,
            int longest,
            List<String> choices,
            boolean required,
            @Nullable AnswerElement when,
            Set<String> chosen) {
        private static Asked of(AskedElement asked) {
            var element = asked.element();
            return new Asked(
                    element,
                    element.label(),
                    element.meaning(),
                    element.form(),
                    element.form().longest(),
                    element.choices(),
                    asked.required(),
                    asked.when(),
                    asked.chosen());
        }
    }
}
