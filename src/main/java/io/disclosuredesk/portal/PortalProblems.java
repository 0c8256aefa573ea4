package io.disclosuredesk.portal;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.disclosuredesk.document.OfdUnavailableException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * Answers every exception of the public addresses, whether a controller threw it or none was found: a problem for programs, a
 * page for people. Chosen by address, so that other parts keep their own handling.
 */
@Component
class PortalProblems implements HandlerExceptionResolver, Ordered {

    private static final Logger LOG = LoggerFactory.getLogger(PortalProblems.class);

    private final ObjectMapper json;
    private final ErrorWords words;

    PortalProblems(ObjectMapper json, ErrorWords words) {
        this.json = json;
        this.words = words;
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE + 100;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception e) {
        var place = PortalPlace.of(request);
        if (place == PortalPlace.ELSEWHERE || response.isCommitted()) {
            return null;
        }
        response.reset();
        if (e instanceof HttpRequestMethodNotSupportedException method && method.getSupportedMethods() != null) {
            response.setHeader("Allow", String.join(", ", method.getSupportedMethods()));
        }
        if (place == PortalPlace.PAGE) {
            return page(request, response, e);
        }
        try {
            write(request, response, e);
        } catch (IOException gone) {
            LOG.debug("the caller has gone", gone);
        }
        return new ModelAndView();
    }

    /** Answers a call of the API. */
    void write(HttpServletRequest request, HttpServletResponse response, Exception e) throws IOException {
        var problem = Problem.of(
                tooLargeToVerify(request, e) ? new RefusedFileException(RefusedFileException.Fault.TOO_LARGE) : e);
        log(request, problem.status(), e);
        retryAfter(response, e);
        write(request, response, problem);
    }

    void write(HttpServletRequest request, HttpServletResponse response, Problem problem) throws IOException {
        response.setStatus(problem.status());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        json.writeValue(response.getOutputStream(), problem.at(PortalPlace.path(request)));
    }

    private ModelAndView page(HttpServletRequest request, HttpServletResponse response, Exception e) {
        // a form too large or cut off, before any controller saw it
        var status = e instanceof MultipartException
                ? HttpStatus.PAYLOAD_TOO_LARGE.value()
                : Problem.of(e).status();
        log(request, status, e);
        retryAfter(response, e);
        if (e instanceof OfdUnavailableException) {
            return words.page(status, e.getMessage());
        }
        return words.page(status, tooLargeToVerify(request, e) ? RefusedFileException.Fault.TOO_LARGE.advice() : null);
    }

    private static boolean tooLargeToVerify(HttpServletRequest request, Exception e) {
        return e instanceof MaxUploadSizeExceededException && PortalPlace.isVerification(PortalPlace.path(request));
    }

    private static void retryAfter(HttpServletResponse response, Exception e) {
        if (e instanceof TooManyRequestsException many) {
            response.setHeader("Retry-After", Long.toString(many.retryAfterSeconds()));
        }
    }

    /** Logs where it happened, never the message: a database's message may quote what an applicant typed. */
    private static void log(HttpServletRequest request, int status, Exception e) {
        if (status < 500) {
            return;
        }
        var trace = new StringBuilder();
        for (Throwable cause = e; cause != null && trace.length() < 4000; cause = cause.getCause()) {
            trace.append(cause.getClass().getName());
            var frames = cause.getStackTrace();
            for (var i = 0; i < Math.min(8, frames.length); i++) {
                trace.append("\n\tat ").append(frames[i]);
            }
            trace.append('\n');
        }
        LOG.error("门户请求失败 {} {} [{}]\n{}", request.getMethod(), PortalPlace.of(request), UUID.randomUUID(), trace);
    }
}
