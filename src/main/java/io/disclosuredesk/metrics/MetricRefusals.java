package io.disclosuredesk.metrics;

import io.disclosuredesk.request.StepRefusedException;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.server.ResponseStatusException;

/** Refusals of the managers' pages as a page with the sentence and a way on. */
@ControllerAdvice(
        assignableTypes = {
            DashboardPage.class,
            CaseListPage.class,
            HeatMapPage.class,
            AnnualPage.class,
            AnnualFreezePage.class
        })
class MetricRefusals {

    @ExceptionHandler
    @ResponseStatus(HttpStatus.CONFLICT)
    String refused(StepRefusedException refusal, Model model) {
        return page(String.valueOf(refusal.getMessage()), model);
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    String noPeriod(ReportRefusedException refusal, Model model) {
        return page(String.valueOf(refusal.getMessage()), model);
    }

    @ExceptionHandler
    String unknown(ResponseStatusException refusal, HttpServletResponse response, Model model) {
        response.setStatus(refusal.getStatusCode().value());
        return page(String.valueOf(refusal.getReason()), model);
    }

    private static String page(String sentence, Model model) {
        model.addAttribute("sentence", sentence);
        return "desk/refusal";
    }
}
