package io.disclosuredesk.portal;

import io.disclosuredesk.deadline.Channel;
import io.disclosuredesk.request.CaseClocks;
import io.disclosuredesk.request.DisclosureRequest;
import io.disclosuredesk.request.Requests;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The clock as an API: what would be, and why the dates of a case are what they are. */
@RestController
@RequestMapping("/api")
@Tag(name = "期限")
class DeadlineApi {

    private static final String CODE = "X-Query-Code";
    private static final String PROBLEM = MediaType.APPLICATION_PROBLEM_JSON_VALUE;

    private final DeadlineCalculator calculator;
    private final CaseDoor door;
    private final StaffDoor staffDoor;
    private final Requests requests;
    private final CaseClocks clocks;
    private final Clock clock;

    DeadlineApi(
            DeadlineCalculator calculator,
            CaseDoor door,
            StaffDoor staffDoor,
            Requests requests,
            CaseClocks clocks,
            Clock clock) {
        this.calculator = calculator;
        this.door = door;
        this.staffDoor = staffDoor;
        this.requests = requests;
        this.clocks = clocks;
        this.clock = clock;
    }

    @Operation(
            summary = "计算答复期限并说明理由",
            description = "给出收到之日和之后发生的事，返回各届满日、逐日的理由和适用的规则。只作计算，不保存。",
            requestBody =
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                                            schema = @Schema(implementation = ExplanationCall.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "征求意见并延期",
                                                            value = OpenApiDocument.EXPLANATION_EXAMPLE))))
    @ApiResponse(responseCode = "200", description = "各届满日和说明")
    @ApiResponse(
            responseCode = "400",
            description = "不是正确的JSON，或者有不认识的字段、值；errors 指明",
            content = @Content(mediaType = PROBLEM, schema = @Schema(implementation = Problem.class)))
    @ApiResponse(
            responseCode = "422",
            description = "不可能发生或者逾期无效的事件；errors 指明，例如 events[1].until",
            content = @Content(mediaType = PROBLEM, schema = @Schema(implementation = Problem.class)))
    @PostMapping(path = "/deadline-explanations", consumes = MediaType.APPLICATION_JSON_VALUE)
    ExplanationAnswer explain(@Parameter(hidden = true) HttpServletRequest request) throws IOException {
        var call = CallReader.readStrictly(request, ExplanationCall.class);
        return ExplanationAnswer.of(calculator.explain(
                call.received(),
                Objects.requireNonNullElse(call.channel(), Channel.COUNTER),
                call.policy(),
                call.happened()));
    }

    @Operation(
            summary = "计算救济期限",
            description = "行政复议、行政诉讼的期限按日历计算；最后一日是休息日或者放假的，顺延到下一个工作日。",
            requestBody =
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                                            schema = @Schema(implementation = RemedyCall.class))))
    @ApiResponse(responseCode = "200", description = "最后一日和理由")
    @ApiResponse(
            responseCode = "400",
            description = "不是正确的JSON，或者有不认识的字段、值",
            content = @Content(mediaType = PROBLEM, schema = @Schema(implementation = Problem.class)))
    @ApiResponse(
            responseCode = "422",
            description = "缺少内容，或者日期超出范围",
            content = @Content(mediaType = PROBLEM, schema = @Schema(implementation = Problem.class)))
    @PostMapping(path = "/remedy-deadlines", consumes = MediaType.APPLICATION_JSON_VALUE)
    RemedyAnswer remedy(@Parameter(hidden = true) HttpServletRequest request) throws IOException {
        var call = CallReader.readStrictly(request, RemedyCall.class);
        return RemedyAnswer.of(calculator.remedy(call.served(), call.period()));
    }

    @Operation(summary = "查询案件的期限和理由", description = "申请人凭查询码；本机关工作人员登录后不需要查询码。")
    @ApiResponse(responseCode = "200", description = "各届满日、进度和说明")
    @ApiResponse(
            responseCode = "404",
            description = "登记编号或查询码不正确；两者不加区分",
            content = @Content(mediaType = PROBLEM, schema = @Schema(implementation = Problem.class)))
    @GetMapping("/deadlines/{caseNumber}")
    ResponseEntity<CaseDeadlineAnswer> ofCase(
            @PathVariable @Parameter(example = "YZZRZY-2026-00012") String caseNumber,
            @RequestHeader(name = CODE, required = false)
                    @Parameter(description = "查询码；工作人员登录后可不写", example = "ABCDE23456")
                    @Nullable
                    String code) {
        var found = open(caseNumber, code);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(CaseDeadlineAnswer.of(
                        found, clocks.explain(found), clocks.standing(found), LocalDate.now(clock)));
    }

    private DisclosureRequest open(String caseNumber, @Nullable String code) {
        if (code != null) {
            return door.open(caseNumber, code).map(requests::byId).orElseThrow(NoSuchLetterException::new);
        }
        if (!staffDoor.isStaff()) {
            throw RefusedCallException.malformed(CODE, "请在请求头 X-Query-Code 中写明查询码；工作人员请先登录。");
        }
        return staffDoor.open(caseNumber).orElseThrow(NoSuchLetterException::new);
    }
}
