package io.disclosuredesk.portal;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The public API of the information that goes with a reply. */
@RestController
@RequestMapping("/api/requests/{caseNumber}/records")
@Tag(name = "政府信息公开申请")
class RecordsApi {

    private static final String CODE = "X-Query-Code";
    private static final String PROBLEM = MediaType.APPLICATION_PROBLEM_JSON_VALUE;

    private final CaseDoor door;
    private final ProgressOfCases views;
    private final RecordDownloads downloads;

    RecordsApi(CaseDoor door, ProgressOfCases views, RecordDownloads downloads) {
        this.door = door;
        this.views = views;
        this.downloads = downloads;
    }

    /** A file to download. */
    @Schema(name = "信息文件")
    record Answer(
            @Schema(description = "文件名", example = "征地批复.pdf")
            String name,

            @Schema(description = "页数；不分页的没有此项", example = "4") @Nullable
            Integer pages,

            @Schema(description = "下载地址；同样需要 X-Query-Code") String href) {}

    @Operation(summary = "查询随答复提供的信息文件", description = "答复书可以下载以后才有；此前为空。")
    @ApiResponse(responseCode = "200", description = "可以下载的信息文件")
    @ApiResponse(
            responseCode = "404",
            description = "登记编号或查询码不正确；两者不加区分",
            content = @Content(mediaType = PROBLEM, schema = @Schema(implementation = Problem.class)))
    @GetMapping
    ResponseEntity<List<Answer>> list(
            @PathVariable @Parameter(example = "YZZRZY-2026-00012") String caseNumber,
            @RequestHeader(CODE) @Parameter(description = "查询码", example = "ABCDE23456") String code) {
        var view = views.of(door.open(caseNumber, code).orElseThrow(NoSuchLetterException::new));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(downloads.of(view).stream()
                        .map(file -> new Answer(
                                file.name(),
                                file.pages(),
                                "/api/requests/" + view.request().caseNumber() + "/records/" + file.id()))
                        .toList());
    }

    @Operation(summary = "下载随答复提供的信息文件")
    @ApiResponse(
            responseCode = "200",
            description = "文件",
            content = @Content(mediaType = "application/octet-stream", schema = @Schema(format = "binary")))
    @ApiResponse(
            responseCode = "404",
            description = "登记编号或查询码不正确，或者没有这个文件",
            content = @Content(mediaType = PROBLEM, schema = @Schema(implementation = Problem.class)))
    @GetMapping("/{id:\\d{1,18}}")
    ResponseEntity<byte[]> file(
            @PathVariable @Parameter(example = "YZZRZY-2026-00012") String caseNumber,
            @PathVariable @Parameter(description = "文件的编号", example = "7") long id,
            @RequestHeader(CODE) @Parameter(description = "查询码", example = "ABCDE23456") String code) {
        return door.open(caseNumber, code)
                .flatMap(requestId -> downloads.take(requestId, id, "申请人通过接口下载"))
                .orElseThrow(NoSuchLetterException::new);
    }
}
