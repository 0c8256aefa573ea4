package io.disclosuredesk.desk;

import io.disclosuredesk.document.template.TemplateRefusedException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** What is wrong with a letter or its wording as a problem (RFC 9457): all of it at once, in {@code problems}. */
final class LetterProblems {

    private LetterProblems() {}

    static ResponseEntity<ProblemDetail> answer(HttpStatus status, String title, TemplateRefusedException refused) {
        var problem = ProblemDetail.forStatusAndDetail(status, String.valueOf(refused.getMessage()));
        problem.setTitle(title);
        problem.setProperty("problems", refused.problems());
        return answer(problem);
    }

    static ResponseEntity<ProblemDetail> unknown(NoSuchCaseException refused) {
        var problem = ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, String.valueOf(refused.getMessage()));
        problem.setTitle("没有找到");
        return answer(problem);
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
