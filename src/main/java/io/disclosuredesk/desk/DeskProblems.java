package io.disclosuredesk.desk;

import io.disclosuredesk.request.CaseNotFoundException;
import io.disclosuredesk.request.StepRefusedException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Refusals of the staff API as problems (RFC 9457) whose detail is the sentence a form shows. */
@RestControllerAdvice(
        assignableTypes = {
            CaseApi.class,
            FolderApi.class,
            RecordFilesApi.class,
            WorkApi.class,
            TaskApi.class,
            TaskActionsApi.class
        })
@Order(Ordered.HIGHEST_PRECEDENCE)
class DeskProblems {

    @ExceptionHandler
    ProblemDetail refused(StepRefusedException refusal) {
        return problem(HttpStatus.CONFLICT, "不能办理", refusal);
    }

    @ExceptionHandler({NoSuchCaseException.class, CaseNotFoundException.class})
    ProblemDetail unknown(RuntimeException refusal) {
        return problem(HttpStatus.NOT_FOUND, "没有找到", refusal);
    }

    @ExceptionHandler
    ProblemDetail hidden(ApplicantHiddenException refusal) {
        return problem(HttpStatus.FORBIDDEN, "没有权限", refusal);
    }

    @ExceptionHandler
    ProblemDetail unreadable(HttpMessageNotReadableException refusal) {
        return problem(HttpStatus.BAD_REQUEST, "内容不符合要求", "提交的内容缺项或格式不对（例如日期、选项），请核对后重新保存。");
    }

    private static ProblemDetail problem(HttpStatus status, String title, RuntimeException refusal) {
        return problem(status, title, String.valueOf(refusal.getMessage()));
    }

    private static ProblemDetail problem(HttpStatus status, String title, String detail) {
        var problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setTitle(title);
        return problem;
    }
}
