package io.disclosuredesk.metrics;

import io.disclosuredesk.request.StepRefusedException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Clock;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The annual report for programs. For managers, with their login. */
@RestController
@RequestMapping("/api/reports")
@Tag(name = "年度报告")
class AnnualApi {

    private static final String PROBLEM = MediaType.APPLICATION_PROBLEM_JSON_VALUE;

    private final AnnualReports reports;
    private final ManagedOrgan organ;
    private final Clock clock;

    AnnualApi(AnnualReports reports, ManagedOrgan organ, Clock clock) {
        this.reports = reports;
        this.organ = organ;
        this.clock = clock;
    }

    @Operation(
            summary = "年度、季度、月度报告的数字",
            description = "表三（25行×7列）、表四、正文段落和勾稽关系的核对结果。给出 year 的为全年，另给 quarter 或 month 的为季度或月份。"
                    + "已经定稿的年份返回定稿的数字，changes 列出定稿以后的变化。须以管理者登录。")
    @ApiResponse(
            responseCode = "200",
            description = "报告",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                            schema = @Schema(implementation = AnnualAnswer.class)))
    @ApiResponse(
            responseCode = "400",
            description = "没有这个时段，或者还没有开始",
            content = @Content(mediaType = PROBLEM, schema = @Schema(implementation = ProblemDetail.class)))
    @ApiResponse(responseCode = "403", description = "不是管理者，或者不是本机关的工作人员", content = @Content)
    @GetMapping(path = "/annual")
    ResponseEntity<Object> annual(
            @RequestParam @Parameter(description = "年份，2019起", example = "2026") int year,
            @RequestParam(required = false) @Parameter(description = "季度，1至4") @Nullable Integer quarter,
            @RequestParam(required = false) @Parameter(description = "月份，1至12") @Nullable Integer month) {
        try {
            var own = organ.current();
            var period = ReportPeriod.of(year, quarter, month, YearMonth.now(clock));
            return ResponseEntity.ok()
                    .cacheControl(CacheControl.noStore())
                    .body(AnnualAnswer.of(own, reports.of(own, period), clock.getZone()));
        } catch (ReportRefusedException refusal) {
            return problem(HttpStatus.BAD_REQUEST, "没有这个时段的报告", refusal);
        } catch (StepRefusedException refusal) {
            return problem(HttpStatus.FORBIDDEN, "没有权限", refusal);
        }
    }

    /** Written here: the addresses below /api otherwise answer with the words of the portal, which knows no reports. */
    private static ResponseEntity<Object> problem(HttpStatus status, String title, RuntimeException refusal) {
        var problem = ProblemDetail.forStatusAndDetail(status, String.valueOf(refusal.getMessage()));
        problem.setType(URI.create("urn:disclosure-desk:problem:report"));
        problem.setTitle(title);
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
