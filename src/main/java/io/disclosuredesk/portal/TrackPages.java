package io.disclosuredesk.portal;

import io.disclosuredesk.deadline.CalendarMonths;
import io.disclosuredesk.request.CaseClocks;
import io.disclosuredesk.request.Corrections;
import io.disclosuredesk.request.Requests;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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
    private static final String CLOSED = "查看办理进度需要查询码；离开超过30分钟，请重新输入。如果刚刚输入过，请确认浏览器允许Cookie。";

    private final CaseDoor door;
    private final AccessPass access;
    private final ProgressOfCases views;
    private final LetterDownloads downloads;
    private final RecordDownloads records;
    private final Requests requests;
    private final CaseClocks clocks;
    private final Corrections corrections;
    private final Clock clock;

    TrackPages(
            CaseDoor door,
            AccessPass access,
            ProgressOfCases views,
            LetterDownloads downloads,
            RecordDownloads records,
            Requests requests,
            CaseClocks clocks,
            Corrections corrections,
            Clock clock) {
        this.door = door;
        this.access = access;
        this.views = views;
        this.downloads = downloads;
        this.records = records;
        this.requests = requests;
        this.clocks = clocks;
        this.corrections = corrections;
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
            @CookieValue(name = AccessPass.COOKIE, required = false) @Nullable String pass,
            HttpServletResponse response,
            Model model) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        var view = access.open(pass)
                .map(views::of)
                .filter(found -> found.request().caseNumber().equals(caseNumber));
        if (view.isEmpty()) {
            return closed(caseNumber, response, model);
        }
        model.addAttribute("page", StatusPage.of(view.get(), clock.getZone()));
        model.addAttribute("records", records.of(view.get()));
        corrections
                .of(view.get().request().id())
                .filter(correction -> correction.noticedOn() != null && !correction.late())
                .map(correction -> CorrectionView.of(correction, LocalDate.now(clock), "", List.of()))
                .ifPresent(correction -> model.addAttribute("correction", correction));
        return "portal/status";
    }

    /** Day by day why the dates are what they are. */
    @GetMapping("/track/{caseNumber}/clock")
    String explain(
            @PathVariable String caseNumber,
            @CookieValue(name = AccessPass.COOKIE, required = false) @Nullable String pass,
            HttpServletResponse response,
            Model model) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        var request = access.open(pass)
                .map(requests::byId)
                .filter(found -> found.caseNumber().equals(caseNumber));
        if (request.isEmpty()) {
            return closed(caseNumber, response, model);
        }
        var explanation = clocks.explain(request.get());
        model.addAttribute("file", request.get());
        model.addAttribute("explanation", explanation);
        model.addAttribute("months", CalendarMonths.of(explanation.days()));
        model.addAttribute("today", LocalDate.now(clock));
        return "portal/clock";
    }

    private static String closed(String caseNumber, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.FORBIDDEN.value());
        model.addAttribute("caseNumber", caseNumber);
        model.addAttribute("notice", CLOSED);
        return "portal/track";
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
