package io.disclosuredesk.metrics;

import io.disclosuredesk.security.StaffDirectory;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 年度报告: tables 3 and 4 of any year, quarter or month, whether they agree with themselves, and as files. */
@Controller
@RequestMapping("/desk/metrics")
class AnnualPage {

    private static final MediaType DOCX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    /** Until March the report of the year before is due (条例第四十九条). */
    private static final int LAST_MONTH_OF_REPORTING = 3;

    private final AnnualReports reports;
    private final FrozenReports frozen;
    private final ManagedOrgan organ;
    private final StaffDirectory staff;
    private final Clock clock;

    AnnualPage(AnnualReports reports, FrozenReports frozen, ManagedOrgan organ, StaffDirectory staff, Clock clock) {
        this.reports = reports;
        this.frozen = frozen;
        this.organ = organ;
        this.staff = staff;
        this.clock = clock;
    }

    /** A freeze as the page lists it. */
    record Version(int number, ZonedDateTime at, String by, String reason) {}

    @GetMapping("/annual")
    String show(
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable Integer quarter,
            @RequestParam(required = false) @Nullable Integer month,
            @RequestParam(required = false) @Nullable String done,
            Model model) {
        var own = organ.current();
        var period = period(year, quarter, month);
        var report = reports.of(own, period);
        model.addAttribute("done", done);
        model.addAttribute("report", report);
        model.addAttribute("period", period);
        model.addAttribute("state", report.state(ZonedDateTime.now(clock)));
        model.addAttribute(
                "requests", ReportGrids.requests(period, report.figures().requests()));
        model.addAttribute("remedies", ReportGrids.remedies(report.figures().remedies()));
        model.addAttribute("links", AnnualCells.links(report));
        model.addAttribute("now", AnnualCells.now(report));
        model.addAttribute("versions", period.isYear() ? versions(own.id(), period.year()) : List.of());
        model.addAttribute("over", period.isOver(thisMonth()));
        periods(period, model);
        return "metrics/annual";
    }

    private List<Version> versions(long agencyId, int year) {
        return frozen.of(agencyId, year).stream()
                .map(one -> new Version(
                        one.version(), one.at().atZone(clock.getZone()), staff.displayName(one.by()), one.reason()))
                .toList();
    }

    /** The years there are, and the quarters and months of the chosen one that have begun. */
    private void periods(ReportPeriod shown, Model model) {
        var now = thisMonth();
        var lastMonth = shown.year() == now.getYear() ? now.getMonthValue() : 12;
        model.addAttribute(
                "years",
                IntStream.rangeClosed(ReportPeriod.FIRST_YEAR, now.getYear())
                        .boxed()
                        .toList());
        model.addAttribute(
                "quarters",
                IntStream.rangeClosed(1, (lastMonth + 2) / 3).boxed().toList());
        model.addAttribute("months", IntStream.rangeClosed(1, lastMonth).boxed().toList());
    }

    @GetMapping("/annual.docx")
    ResponseEntity<byte[]> document(
            @RequestParam int year,
            @RequestParam(required = false) @Nullable Integer quarter,
            @RequestParam(required = false) @Nullable Integer month) {
        var report = reports.of(organ.current(), period(year, quarter, month));
        return send(report, ".docx", DOCX, ReportDocument.of(report, report.state(ZonedDateTime.now(clock))));
    }

    @GetMapping("/annual.xlsx")
    ResponseEntity<byte[]> workbook(
            @RequestParam int year,
            @RequestParam(required = false) @Nullable Integer quarter,
            @RequestParam(required = false) @Nullable Integer month) {
        var report = reports.of(organ.current(), period(year, quarter, month));
        return send(report, ".xlsx", XLSX, ReportWorkbook.of(report, report.state(ZonedDateTime.now(clock))));
    }

    private static ResponseEntity<byte[]> send(AnnualReport report, String ending, MediaType type, byte[] content) {
        var name = report.title() + (report.frozen() == null ? "（未定稿）" : "") + ending;
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(content);
    }

    private ReportPeriod period(@Nullable Integer year, @Nullable Integer quarter, @Nullable Integer month) {
        var now = thisMonth();
        var due = now.getMonthValue() <= LAST_MONTH_OF_REPORTING ? now.getYear() - 1 : now.getYear();
        return ReportPeriod.of(year == null ? due : year, quarter, month, now);
    }

    private YearMonth thisMonth() {
        return YearMonth.now(clock);
    }
}
