package io.disclosuredesk.desk;

import io.disclosuredesk.metrics.LedgerImport;
import io.disclosuredesk.metrics.LedgerImports;
import io.disclosuredesk.metrics.LedgerProblem;
import io.disclosuredesk.metrics.LedgerRefusedException;
import io.disclosuredesk.security.StaffDirectory;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** 台账导入 for programs: the administrator's session and the header {@code X-DD-CSRF}, as with the other staff APIs. */
@RestController
@RequestMapping("/api/imports/cases")
@Tag(name = "台账导入", description = "管理员导入旧台账中已经办结的申请，全部导入或者一行也不导入")
class ImportApi {

    private final LedgerImports imports;
    private final StaffDirectory staff;

    ImportApi(LedgerImports imports, StaffDirectory staff) {
        this.imports = imports;
        this.staff = staff;
    }

    /**
     * How far an import has come.
     *
     * @param problemCount in all; {@code problems} are the first hundred
     */
    record Progress(
            long id,
            String fileName,
            Instant startedAt,
            String status,
            String statusLabel,
            boolean running,
            @Nullable Integer rowsTotal,
            int rowsDone,
            int problemCount,
            List<LedgerProblem> problems) {

        static Progress of(LedgerImport one) {
            return new Progress(
                    one.id(),
                    one.fileName(),
                    one.startedAt(),
                    one.status().name(),
                    one.status().label(),
                    one.status().isRunning(),
                    one.rowsTotal(),
                    one.rowsDone(),
                    one.problemCount(),
                    one.problems());
        }
    }

    @Operation(summary = "上传CSV并开始核对、导入；进度见响应的Location")
    @PostMapping(consumes = {"text/csv", MediaType.APPLICATION_OCTET_STREAM_VALUE})
    ResponseEntity<Progress> take(HttpServletRequest request, @RequestParam(required = false) @Nullable String fileName)
            throws IOException {
        try (var content = request.getInputStream()) {
            return begin(content, fileName);
        }
    }

    @Operation(summary = "同上，文件在表单字段file中")
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<Progress> take(@RequestParam MultipartFile file) throws IOException {
        try (var content = file.getInputStream()) {
            return begin(content, file.getOriginalFilename());
        }
    }

    @Operation(summary = "一次导入的进度和结果")
    @GetMapping("/{id}")
    ResponseEntity<Progress> progress(@PathVariable long id) {
        return imports.find(id)
                .map(one -> ResponseEntity.ok(Progress.of(one)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private ResponseEntity<Progress> begin(InputStream content, @Nullable String fileName) throws IOException {
        var begun = imports.begin(content, fileName, staff.currentUserId());
        return ResponseEntity.accepted()
                .location(URI.create("/api/imports/cases/" + begun.id()))
                .body(Progress.of(begun));
    }

    @ExceptionHandler
    ProblemDetail refused(LedgerRefusedException refusal) {
        var problem = ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, String.valueOf(refusal.getMessage()));
        problem.setTitle("没有导入");
        return problem;
    }
}
