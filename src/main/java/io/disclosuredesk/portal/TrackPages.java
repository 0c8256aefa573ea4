package io.disclosuredesk.portal;

import io.disclosuredesk.deadline.CalendarMonths;
import io.disclosuredesk.request.CaseClocks;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 查询办理进度: opened by case number and query code, then for half an hour by the {@link AccessPass}. */
@Controller
class TrackPages {

    private static final String REFUSED = "登记编号或查询码不正确，请对照提交成功时记下的内容核对后重新输入。查询码不含数字0、1和字母I、O，不分大小写。";

    private final CaseDoor door;
    private final AccessPass access;
    private final ProgressOfCases views;
    private final LetterDownloads downloads;
    private final TrackedCase tracked;
    private final StatusModel status;
    private final RecordDownloads records;
    private final CaseClocks clocks;
    private final Clock clock;

    TrackPages(
            CaseDoor door,
            AccessPass access,
            ProgressOfCases views,
            LetterDownloads downloads,
            TrackedCase tracked,
            StatusModel status,
            RecordDownloads records,
            CaseClocks clocks,
            Clock clock) {
        this.door = door;
        this.access = access;
        this.views = views;
        this.downloads = downloads;
        this.tracked = tracked;
        this.status = status;
        this.records = records;
        this.clocks = clocks;
        this.clock = clock;
    }

    @GetMapping("/track")
    String ask() {
        return "portal/track";
    }

    @PostMapping("/track")
    String open(
            @RequestParam(defaultValue = "") String caseNumber,
            @RequestParam(defaultValue = "") String code,
            HttpServletResponse response,
            Model model) {
        var opened = door.open(caseNumber, code);
        if (opened.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("caseNumber", caseNumber);
            model.addAttribute("refusal", REFUSED);
            return "portal/track";
        }
        response.addHeader(HttpHeaders.SET_COOKIE, access.cookie(opened.get()).toString());
        return "redirect:/track/" + views.of(opened.get()).request().caseNumber();
    }

    @GetMapping("/track/{caseNumber}")
    String show(
            @PathVariable String caseNumber,
            @RequestParam(defaultValue = "") String saved,
            @CookieValue(name = AccessPass.COOKIE, required = false) @Nullable String pass,
            HttpServletResponse response,
            Model model) {
        var view = tracked.open(caseNumber, pass, response);
        model.addAttribute("saved", saved);
        if (view.isEmpty()) {
            return tracked.closed(caseNumber, response, model);
        }
        model.addAttribute("records", records.of(view.get()));
        return status.fill(view.get(), model);
    }

    /** Day by day why the dates are what they are. */
    @GetMapping("/track/{caseNumber}/clock")
    String explain(
            @PathVariable String caseNumber,
            @CookieValue(name = AccessPass.COOKIE, required = false) @Nullable String pass,
            HttpServletResponse response,
            Model model) {
        var view = tracked.open(caseNumber, pass, response);
        if (view.isEmpty()) {
            return tracked.closed(caseNumber, response, model);
        }
        var request = view.get().request();
        var explanation = clocks.explain(request);
        model.addAttribute("file", request);
        model.addAttribute("explanation", explanation);
        model.addAttribute("months", CalendarMonths.of(explanation.days()));
        model.addAttribute("today", LocalDate.now(clock));
        return "portal/clock";
    }

    @GetMapping("/track/{caseNumber}/{letter:" + CaseProgress.Letter.SLUGS + "}.pdf")
    ResponseEntity<byte[]> letter(
            @PathVariable String caseNumber,
            @PathVariable String letter,
            @CookieValue(name = AccessPass.COOKIE, required = false) @Nullable String pass) {
        return take(caseNumber, letter, LetterDownloads.Format.PDF, pass);
    }

    @GetMapping("/track/{caseNumber}/{letter:" + CaseProgress.Letter.SLUGS + "}.ofd")
    ResponseEntity<byte[]> ofd(
            @PathVariable String caseNumber,
            @PathVariable String letter,
            @CookieValue(name = AccessPass.COOKIE, required = false) @Nullable String pass) {
        return take(caseNumber, letter, LetterDownloads.Format.OFD, pass);
    }

    private ResponseEntity<byte[]> take(
            String caseNumber, String letter, LetterDownloads.Format format, @Nullable String pass) {
        var kind = CaseProgress.Letter.kind(letter);
        return access.open(pass)
                .filter(id -> views.of(id).request().caseNumber().equals(caseNumber))
                .flatMap(id -> downloads.take(id, kind, format, "申请人在查询页面下载"))
                .orElseThrow(NoSuchLetterException::new);
    }

    @GetMapping("/track/{caseNumber}/records/{id:\\d{1,18}}")
    ResponseEntity<byte[]> record(
            @PathVariable String caseNumber,
            @PathVariable long id,
            @CookieValue(name = AccessPass.COOKIE, required = false) @Nullable String pass) {
        return access.open(pass)
                .filter(requestId -> views.of(requestId).request().caseNumber().equals(caseNumber))
                .flatMap(requestId -> records.take(requestId, id, "申请人在查询页面下载"))
                .orElseThrow(NoSuchLetterException::new);
    }

    @PostMapping("/track/leave")
    String leave(HttpServletResponse response) {
        response.addHeader(HttpHeaders.SET_COOKIE, access.ended().toString());
        return "redirect:/track";
    }
}
