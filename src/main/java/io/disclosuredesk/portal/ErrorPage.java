package io.disclosuredesk.portal;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where the server sends what was refused outside any controller: a page for people, a problem for programs. */
@Controller
class ErrorPage implements ErrorController {

    private static final String STAFF_UPLOAD = "每个文件不能超过20 MB，一次提交合计不能超过25 MB，这次的文件都没有保存。请返回上一页，分几次上传，或者压缩、拆分以后再上传。";

    private final PortalProblems problems;
    private final ErrorWords words;

    ErrorPage(PortalProblems problems, ErrorWords words) {
        this.problems = problems;
        this.words = words;
    }

    @RequestMapping("${server.error.path:/error}")
    @Nullable
    ModelAndView show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var status = status(request);
        var said = request.getAttribute(RequestDispatcher.ERROR_MESSAGE);
        var accept = request.getHeader("Accept");
        var path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        var api = path != null && PortalPlace.of(path.toString()) == PortalPlace.API;
        if (!api && (accept == null || accept.contains("text/html") || accept.contains("*/*"))) {
            if (status == HttpStatus.PAYLOAD_TOO_LARGE
                    && path != null
                    && PortalPlace.isBelow(path.toString(), "/desk")) {
                return words.page(status.value(), STAFF_UPLOAD);
            }
            // only a refusal of access brings a sentence meant for people
            return words.page(status.value(), status == HttpStatus.FORBIDDEN && said != null ? said.toString() : null);
        }
        problems.write(request, response, Problem.of(status));
        return null;
    }

    private static HttpStatus status(HttpServletRequest request) {
        var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        // opened directly, the address is like any that does not exist
        var known = code instanceof Integer number ? HttpStatus.resolve(number) : HttpStatus.NOT_FOUND;
        return known == null || known.value() < 400 ? HttpStatus.INTERNAL_SERVER_ERROR : known;
    }
}
