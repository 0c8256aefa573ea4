package io.disclosuredesk.portal;

import io.disclosuredesk.document.LetterRegister;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** 文书验真 for programs: archives, courts and other organs that receive letters in numbers. */
@RestController
@RequestMapping("/api/letters")
@Tag(name = "文书验真")
class VerifyApi {

    private static final String PROBLEM = MediaType.APPLICATION_PROBLEM_JSON_VALUE;

    private final LetterRegister register;

    VerifyApi(LetterRegister register) {
        this.register = register;
    }

    @Operation(summary = "凭核验码查验文书")
    @ApiResponse(
            responseCode = "200",
            description = "文书登记的内容和现在的状态",
            content = @Content(schema = @Schema(implementation = LetterAnswer.class)))
    @ApiResponse(
            responseCode = "404",
            description = "没有这个核验码的文书",
            content = @Content(mediaType = PROBLEM, schema = @Schema(implementation = Problem.class)))
    @GetMapping("/{code}")
    ResponseEntity<LetterAnswer> letter(
            @PathVariable @Parameter(description = "核验码，不分大小写，横线可省", example = "ABCD-EFGH-JKLM-NPQR-STUV")
                    String code) {
        var letter = register.byCode(code).orElseThrow(UnknownCodeException::new);
        return fresh(LetterAnswer.of(letter));
    }

    @Operation(
            summary = "上传文件查验文书",
            description = "逐字节比对，只计算摘要，不查看、不保存文件。带 code 的，只与这份文书比对；不带的，在全部文书里查找。打印后再扫描或者另存过的文件不会一致。")
    @ApiResponse(
            responseCode = "200",
            description = "查验结果",
            content = @Content(schema = @Schema(implementation = VerificationAnswer.class)))
    @ApiResponse(
            responseCode = "404",
            description = "没有这个核验码的文书",
            content = @Content(mediaType = PROBLEM, schema = @Schema(implementation = Problem.class)))
    @ApiResponse(
            responseCode = "413",
            description = "文件超过20 MB",
            content = @Content(mediaType = PROBLEM, schema = @Schema(implementation = Problem.class)))
    @ApiResponse(
            responseCode = "415",
            description = "不是PDF或者OFD文件",
            content = @Content(mediaType = PROBLEM, schema = @Schema(implementation = Problem.class)))
    @ApiResponse(
            responseCode = "422",
            description = "没有文件，或者文件是空的",
            content = @Content(mediaType = PROBLEM, schema = @Schema(implementation = Problem.class)))
    @PostMapping(path = "/verification", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<VerificationAnswer> verify(
            @RequestParam(required = false) @Parameter(description = "PDF或者OFD文件，不超过20 MB") @Nullable
                    MultipartFile file,
            @RequestParam(required = false) @Parameter(description = "核验码") @Nullable String code) {
        var sha256 = Fingerprint.of(file);
        if (code != null && !code.isBlank()) {
            var letter = register.byCode(code).orElseThrow(UnknownCodeException::new);
            return answer(VerificationResult.of(letter, sha256), LetterAnswer.of(letter));
        }
        var found = register.byDigest(sha256);
        return answer(VerificationResult.of(found), found.map(LetterAnswer::of).orElse(null));
    }

    private static ResponseEntity<VerificationAnswer> answer(VerificationResult result, @Nullable LetterAnswer letter) {
        return fresh(new VerificationAnswer(result, result.meaning(), letter));
    }

    /** A state may change any day. */
    private static <T> ResponseEntity<T> fresh(T body) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(body);
    }
}
