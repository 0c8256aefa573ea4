package io.disclosuredesk.portal;

import io.disclosuredesk.deadline.Receipt;
import io.disclosuredesk.document.OfdTwins;
import io.disclosuredesk.process.IntakeKey;
import io.disclosuredesk.process.RequestIntake;
import io.disclosuredesk.security.ApiClient;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
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

/** The public API: hand a request in, see how it stands, take the letters. No account, no session. */
@RestController
@RequestMapping("/api/requests")
@Tag(name = "政府信息公开申请")
class PublicApi {

    private static final String CODE = "X-Query-Code";
    private static final String KEY = "Idempotency-Key";
    private static final String PROBLEM = MediaType.APPLICATION_PROBLEM_JSON_VALUE;

    private final RequestIntake intake;
    private final CaseDoor door;
    private final ProgressOfCases views;
    private final LetterDownloads downloads;
    private final Clock clock;

    PublicApi(RequestIntake intake, CaseDoor door, ProgressOfCases views, LetterDownloads downloads, Clock clock) {
        this.intake = intake;
        this.door = door;
        this.views = views;
        this.downloads = downloads;
        this.clock = clock;
    }

    @Operation(
            summary = "提交申请",
            description = "提交成功之日即收到申请之日。证件、电话等填写有误不拒收，只在 findings 中提示。"
                    + "委托他人提交的写 agent，附授权委托书；由他人代填的写 dictation。所有文件连同正文，请求体不超过30 MB。"
                    + "带 Idempotency-Key 重复提交同一请求体，返回同一案件和同样的结果（仍为201）；同一个键用于不同的请求体，返回422。",
            parameters =
                    @Parameter(
                            name = KEY,
                            in = ParameterIn.HEADER,
                            description = "由调用方生成，1至200个可打印ASCII字符；网络中断时可放心重试",
                            example = "7d0c7a52-6a0f-4f0e-9d0e-2f6f1f6d6a11"),
            requestBody =
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                                            schema = @Schema(implementation = SubmitCall.class),
                                            examples = {
                                                @ExampleObject(name = "自然人申请征地批文", value = OpenApiDocument.EXAMPLE),
                                                @ExampleObject(
                                                        name = "委托代理人提交，由他人代填",
                                                        value = OpenApiDocument.AGENT_EXAMPLE)
                                            })))
    @ApiResponse(
            responseCode = "201",
            description = "已收到",
            content = @Content(schema = @Schema(implementation = SubmitAnswer.class)))
    @ApiResponse(
            responseCode = "400",
            description = "不是正确的JSON，或者字段的值不能识别",
            content = @Content(mediaType = PROBLEM, schema = @Schema(implementation = Problem.class)))
    @ApiResponse(
            responseCode = "401",
            description = "X-Api-Key 不正确、已经停用，或者本机关要求密钥而没有带",
            content = @Content(mediaType = PROBLEM, schema = @Schema(implementation = Problem.class)))
    @ApiResponse(
            responseCode = "429",
            description = "操作过于频繁；Retry-After 是可以重试的秒数",
            content = @Content(mediaType = PROBLEM, schema = @Schema(implementation = Problem.class)))
    @ApiResponse(
            responseCode = "422",
            description = "缺少必须的内容，或者附件类型不符；errors 逐项说明",
            content = @Content(mediaType = PROBLEM, schema = @Schema(implementation = Problem.class)))
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<SubmitAnswer> submit(
            @RequestHeader(name = KEY, required = false) @Parameter(hidden = true) @Nullable String key,
            @Parameter(hidden = true) HttpServletRequest request)
            throws IOException {
        if (key != null && !key.matches("[\\x20-\\x7E]{1,200}")) {
            throw RefusedCallException.malformed(KEY, "Idempotency-Key 应为1至200个可打印ASCII字符。");
        }
        var body = CallReader.body(request);
        var form = CallReader.read(body).toForm();
        var client = CallingClient.of(request);
        // two clients may have thought of the same key
        var scope = client.map(known -> "api " + known.id() + "\n").orElse("api\n");
        var acknowledged = intake.submit(
                form, receipt(client.orElse(null)), null, key == null ? null : IntakeKey.of(scope + key, body));
        // the answer holds the query code
        return ResponseEntity.status(HttpStatus.CREATED)
                .location(URI.create("/api/requests/" + acknowledged.caseNumber()))
                .cacheControl(CacheControl.noStore())
                .body(SubmitAnswer.of(acknowledged));
    }

    /** The file says through whom it came. */
    private Receipt receipt(@Nullable ApiClient client) {
        var own = Receipt.online(LocalDate.now(clock));
        return client == null
                ? own
                : new Receipt(own.channel(), own.arrivedOn(), null, own.evidence() + "（经“" + client.name() + "”的接口提交）");
    }

    @Operation(summary = "查询办理进度")
    @ApiResponse(responseCode = "200", description = "办理进度")
    @ApiResponse(
            responseCode = "404",
            description = "登记编号或查询码不正确；两者不加区分",
            content = @Content(mediaType = PROBLEM, schema = @Schema(implementation = Problem.class)))
    @GetMapping("/{caseNumber}")
    ResponseEntity<StatusAnswer> status(
            @PathVariable @Parameter(example = "YZZRZY-2026-00012") String caseNumber,
            @RequestHeader(CODE) @Parameter(description = "查询码", example = "ABCDE23456") String code) {
        var view = views.of(door.open(caseNumber, code).orElseThrow(NoSuchLetterException::new));
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(StatusAnswer.of(view, clock.getZone()));
    }

    @Operation(
            summary = "下载文书",
            description =
                    "receipt 登记回执，correction-notice 补正告知书，extension-notice 延期答复告知书，fee-notice 信息处理费收费通知书，reply 答复书（均在送达后可下载）")
    @ApiResponse(
            responseCode = "200",
            description = "PDF",
            content = @Content(mediaType = MediaType.APPLICATION_PDF_VALUE, schema = @Schema(format = "binary")))
    @ApiResponse(
            responseCode = "404",
            description = "登记编号或查询码不正确，或者文书尚未制作",
            content = @Content(mediaType = PROBLEM, schema = @Schema(implementation = Problem.class)))
    @GetMapping(path = "/{caseNumber}/documents/{letter:" + CaseProgress.Letter.SLUGS + "}")
    ResponseEntity<byte[]> document(
            @PathVariable @Parameter(example = "YZZRZY-2026-00012") String caseNumber,
            @PathVariable
                    @Parameter(
                            schema =
                                    @Schema(
                                            allowableValues = {
                                                "receipt",
                                                "correction-notice",
                                                "extension-notice",
                                                "fee-notice",
                                                "reply"
                                            }))
                    String letter,
            @RequestHeader(CODE) @Parameter(description = "查询码", example = "ABCDE23456") String code) {
        return take(caseNumber, letter, LetterDownloads.Format.PDF, code);
    }

    @Operation(summary = "下载文书的OFD版式文件", description = "与PDF同样的文书、同样的版面（GB/T 33190）")
    @ApiResponse(
            responseCode = "200",
            description = "OFD",
            content = @Content(mediaType = OfdTwins.MEDIA_TYPE, schema = @Schema(format = "binary")))
    @ApiResponse(
            responseCode = "404",
            description = "登记编号或查询码不正确，或者文书尚未制作",
            content = @Content(mediaType = PROBLEM, schema = @Schema(implementation = Problem.class)))
    @ApiResponse(
            responseCode = "503",
            description = "OFD版式文件暂时不能生成，PDF不受影响",
            content = @Content(mediaType = PROBLEM, schema = @Schema(implementation = Problem.class)))
    @GetMapping(path = "/{caseNumber}/documents/{letter:" + CaseProgress.Letter.SLUGS + "}.ofd")
    ResponseEntity<byte[]> ofd(
            @PathVariable @Parameter(example = "YZZRZY-2026-00012") String caseNumber,
            @PathVariable @Parameter(description = "同上", example = "reply") String letter,
            @RequestHeader(CODE) @Parameter(description = "查询码", example = "ABCDE23456") String code) {
        return take(caseNumber, letter, LetterDownloads.Format.OFD, code);
    }

    private ResponseEntity<byte[]> take(String caseNumber, String letter, LetterDownloads.Format format, String code) {
        var kind = CaseProgress.Letter.kind(letter);
        return door.open(caseNumber, code)
                .flatMap(id -> downloads.take(id, kind, format, "申请人通过接口下载"))
                .orElseThrow(NoSuchLetterException::new);
    }
}
