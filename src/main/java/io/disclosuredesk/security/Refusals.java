package io.disclosuredesk.security;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/** How a refusal reads: a page leads to the login or to the error page, a program gets a problem (RFC 9457). */
@Component
final class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final ObjectMapper json;

    Refusals(ObjectMapper json) {
        this.json = json;
    }

    /** Nobody is logged in. */
    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
            throws IOException {
        if (!StaffPaths.STAFF.matches(request)) {
            notFound(request, response);
        } else if (isPage(request)) {
            response.sendRedirect(request.getContextPath() + LoginPage.PATH);
        } else {
            problem(request, response, HttpStatus.UNAUTHORIZED, "需要登录", "请先登录，再重新操作。");
        }
    }

    /** The one logged in lacks the post, or the request does not come from our page. */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
            throws IOException {
        if (refusal instanceof CsrfException) {
            staleForm(request, response);
        } else if (!StaffPaths.STAFF.matches(request)) {
            notFound(request, response);
        } else {
            refuse(request, response, "没有权限", "您的岗位不能进行这项操作；如确有需要，请联系管理员。");
        }
    }

    private void staleForm(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (isPage(request) && !StaffPaths.DESK.matches(request)) {
            response.sendRedirect(request.getContextPath() + LoginPage.PATH + "?reason=expired");
        } else {
            refuse(request, response, "页面已失效", "请刷新页面后重新操作。");
        }
    }

    /** An address that does not exist is not worth a login page: an applicant may have mistyped it. */
    private void notFound(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (isPage(request)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            problem(request, response, HttpStatus.NOT_FOUND, "没有这个地址", "请检查地址是否正确。");
        }
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, String title, String detail)
            throws IOException {
        if (isPage(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN, detail);
        } else {
            problem(request, response, HttpStatus.FORBIDDEN, title, detail);
        }
    }

    static boolean isPage(HttpServletRequest request) {
        var accept = request.getHeader("Accept");
        return accept != null && accept.contains("text/html") && !StaffPaths.API.matches(request);
    }

    private void problem(
            HttpServletRequest request, HttpServletResponse response, HttpStatus status, String title, String detail)
            throws IOException {
        var problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setTitle(title);
        problem.setInstance(URI.create(request.getRequestURI()));
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        json.writeValue(response.getOutputStream(), problem);
    }
}
