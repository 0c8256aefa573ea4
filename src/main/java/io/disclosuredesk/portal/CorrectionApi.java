package io.disclosuredesk.portal;

import io.disclosuredesk.process.CorrectionIntake;
import io.disclosuredesk.request.Corrections;
import io.disclosuredesk.request.Requests;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The public API of corrections (补正): what is asked, and the answer to it. */
@RestController
@RequestMapping("/api/requests/{caseNumber}/corrections")
@Tag(name = "政府信息公开申请")
class CorrectionApi {

    private static final String CODE = "X-Query-Code";
    private static final String PROBLEM = MediaType.APPLICATION_PROBLEM_JSON_VALUE;

    private final CaseDoor door;
    private final Requests requests;
    private final Corrections corrections;
    private final CorrectionIntake intake;

    CorrectionApi(CaseDoor door, Requests requests, Corrections corrections, CorrectionIntake intake) {
        this.door = door;
        this.requests = requests;
        this.corrections = corrections;
        this.intake = intake;
    }

    @Operation(summary = "查询补正", description = "需要补正的事项、最后一日，以及是否已经收到补正。补正告知书送达以后可以查询。")
    @ApiResponse(responseCode = "200", description = "补正情况")
    @ApiResponse(
            responseCode = "404",
            description = "登记编号或查询码不正确，或者没有要求补正",
            content = @Content(mediaType = PROBLEM, schema = @Schema(implementation = Problem.class)))
    @GetMapping
    ResponseEntity<CorrectionAnswer> show(
            @PathVariable @Parameter(example = "YZZRZY-2026-00012") String caseNumber,
            @RequestHeader(CODE) @Parameter(description = "查询码", example = "ABCDE23456") String code) {
        return answer(HttpStatus.OK, door.open(caseNumber, code).orElseThrow(NoSuchLetterException::new));
    }

    @Operation(
            summary = "提交补正",
            description = "提交成功之日即收到补正之日，答复期限自该日起重新计算。补正只能提交一次；重复提交返回409，不会重复登记。",
            requestBody =
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                                            schema = @Schema(implementation = CorrectionCall.class))))
    @ApiResponse(
            responseCode = "201",
            description = "已收到",
            content = @Content(schema = @Schema(implementation = CorrectionAnswer.class)))
    @ApiResponse(
            responseCode = "404",
            description = "登记编号或查询码不正确；两者不加区分",
            content = @Content(mediaType = PROBLEM, schema = @Schema(implementation = Problem.class)))
    @ApiResponse(
            responseCode = "409",
            description = "现在不需要补正：已经收到、没有要求补正，或者已按逾期未补正处理",
            content = @Content(mediaType = PROBLEM, schema = @Schema(implementation = Problem.class)))
    @ApiResponse(
            responseCode = "422",
            description = "没有内容，或者附件类型不符；errors 逐项说明",
            content = @Content(mediaType = PROBLEM, schema = @Schema(implementation = Problem.class)))
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<CorrectionAnswer> submit(
            @PathVariable @Parameter(example = "YZZRZY-2026-00012") String caseNumber,
            @RequestHeader(CODE) @Parameter(description = "查询码", example = "ABCDE23456") String code,
            @Parameter(hidden = true) HttpServletRequest request)
            throws IOException {
        var id = door.open(caseNumber, code).orElseThrow(NoSuchLetterException::new);
        var form =
                CallReader.read(CallReader.body(request), CorrectionCall.class).toForm();
        intake.submit(requests.byId(id).caseNumber(), form);
        return answer(HttpStatus.CREATED, id);
    }

    private ResponseEntity<CorrectionAnswer> answer(HttpStatus status, long id) {
        var correction =
                corrections.of(id).filter(asked -> asked.noticedOn() != null).orElseThrow(NoSuchLetterException::new);
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .body(CorrectionAnswer.of(correction));
    }
}
