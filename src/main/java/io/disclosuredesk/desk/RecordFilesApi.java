package io.disclosuredesk.desk;

import io.disclosuredesk.request.DisclosureAttribute;
import io.disclosuredesk.request.RecordCopy;
import io.disclosuredesk.request.RecordFile;
import io.disclosuredesk.request.RecordFiles;
import io.disclosuredesk.request.StepRefusedException;
import io.disclosuredesk.security.StaffDirectory;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** The files of records, for the script of the case file: files that were dropped there, and their order. */
@RestController
@RequestMapping("/desk/api/cases/{caseNumber}/records/{record}")
class RecordFilesApi {

    private final CaseAccess access;
    private final RecordUpload upload;
    private final RecordFiles files;
    private final StaffDirectory staff;

    RecordFilesApi(CaseAccess access, RecordUpload upload, RecordFiles files, StaffDirectory staff) {
        this.access = access;
        this.upload = upload;
        this.files = files;
        this.staff = staff;
    }

    /** What was kept. */
    record Kept(long id, String name, @Nullable Integer pages) {}

    /** The order that was seen and the order that is wanted, by ids. */
    record Order(List<Long> seen, List<Long> wanted) {}

    /** One file a call: an upload that breaks off loses that file and no other. */
    @PostMapping("/files")
    @ResponseStatus(HttpStatus.CREATED)
    Kept add(
            @PathVariable String caseNumber,
            @PathVariable long record,
            @RequestParam MultipartFile file,
            @RequestParam(defaultValue = "ORIGINAL") RecordCopy copy,
            @RequestParam(defaultValue = "ON_REQUEST") DisclosureAttribute attribute,
            @RequestParam(required = false) @Nullable String reason) {
        var request = access.openForFiles(caseNumber);
        var kept = upload.take(request, record, file, new RecordFile.Facts(copy, null, null, attribute, reason));
        return new Kept(kept.id(), kept.file().fileName(), kept.pages());
    }

    @PutMapping("/order")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void order(@PathVariable String caseNumber, @PathVariable long record, @RequestBody Order order) {
        var request = access.openForFiles(caseNumber);
        if (order.seen() == null || order.wanted() == null) {
            throw new StepRefusedException("提交的顺序不完整，请刷新页面后重新调整。");
        }
        files.reorder(request.caseNumber(), record, order.seen(), order.wanted(), staff.currentUserId());
    }
}
