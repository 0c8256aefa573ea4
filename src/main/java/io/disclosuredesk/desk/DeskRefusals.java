package io.disclosuredesk.desk;

import io.disclosuredesk.document.OfdUnavailableException;
import io.disclosuredesk.publication.NoSuchItemException;
import io.disclosuredesk.request.CaseNotFoundException;
import io.disclosuredesk.request.StepRefusedException;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Refusals of the staff pages as a page with the sentence and a way on. */
@ControllerAdvice(
        assignableTypes = {
            CaseFilePage.class,
            CommentsPage.class,
            ContactsPage.class,
            RecordFilesPage.class,
            ViewerPage.class,
            CaseClockPage.class,
            ExtensionPage.class,
            FeePage.class,
            WithdrawalPage.class,
            SupervisionPage.class,
            RemediesPage.class,
            ImportPage.class,
            CataloguePage.class,
            CandidatesPage.class,
            NudgeAnswerPage.class,
            HandOverPage.class,
            SearchPage.class,
            CaseDownloads.class,
            CaseSheetDownloads.class,
            CounterIntakePage.class,
            SealPage.class,
            TemplatePage.class,
            TemplateVersionPage.class
        })
class DeskRefusals {

    @ExceptionHandler({NoSuchCaseException.class, CaseNotFoundException.class, NoSuchItemException.class})
    @ResponseStatus(HttpStatus.NOT_FOUND)
    String unknown(RuntimeException refusal, Model model) {
        return page(refusal, model);
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.CONFLICT)
    String refused(StepRefusedException refusal, Model model) {
        return page(refusal, model);
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.SERVICE_UNAVAILABLE)
    String missing(OfdUnavailableException refusal, Model model) {
        return page(refusal, model);
    }

    private static String page(RuntimeException refusal, Model model) {
        model.addAttribute("sentence", String.valueOf(refusal.getMessage()));
        return "desk/refusal";
    }
}
