package io.disclosuredesk.desk;

import io.disclosuredesk.document.PageCounts;
import io.disclosuredesk.request.CaseStage;
import io.disclosuredesk.request.Comments;
import io.disclosuredesk.request.DisclosureRequest;
import io.disclosuredesk.request.IntakeForm;
import io.disclosuredesk.request.RecordFile;
import io.disclosuredesk.request.RecordFiles;
import io.disclosuredesk.request.StaffUpload;
import io.disclosuredesk.request.StepRefusedException;
import io.disclosuredesk.request.UploadScan;
import io.disclosuredesk.security.StaffDirectory;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Takes a file of a record from page or script: recognised, scanned, counted, and only then kept. */
@Component
class RecordUpload {

    private final RecordFiles files;
    private final UploadScan scan;
    private final Comments comments;
    private final StaffDirectory staff;

    RecordUpload(RecordFiles files, UploadScan scan, Comments comments, StaffDirectory staff) {
        this.files = files;
        this.scan = scan;
        this.comments = comments;
        this.staff = staff;
    }

    /**
     * Keeps the file with the record.
     *
     * @return the file as it is kept
     * @throws StepRefusedException saying what is wrong with it; then nothing was kept
     */
    RecordFile take(DisclosureRequest request, long recordId, MultipartFile sent, RecordFile.Facts facts) {
        var upload = upload(sent);
        var accepted = StaffUpload.accept(upload);
        scan.requireClean(request, upload, staff.currentUserId());
        var pages = PageCounts.of(accepted);
        var first = files.of(request.id()).stream().allMatch(RecordFile::isChecked);
        var id = files.add(request.caseNumber(), recordId, accepted, pages, facts, staff.currentUserId());
        if (first) {
            askForCheck(request);
        }
        return files.one(request.id(), id);
    }

    /** A file that comes after the check waits for whoever made it: they read so on their start page. */
    private void askForCheck(DisclosureRequest request) {
        var checker = request.handlers().checker();
        if (request.stage() == CaseStage.DRAFT && checker != null) {
            try {
                comments.add(
                        request.caseNumber(),
                        "保密审查以后又上传了信息文件，请在“检索到的信息”中作补充保密审查。",
                        List.of(checker),
                        staff.currentUserId());
            } catch (StepRefusedException askedJustNow) {
                return;
            }
        }
    }

    private static IntakeForm.Upload upload(MultipartFile sent) {
        try {
            return new IntakeForm.Upload(Objects.requireNonNullElse(sent.getOriginalFilename(), ""), sent.getBytes());
        } catch (IOException e) {
            throw new StepRefusedException("文件没有传完，没有保存。请检查网络后重新上传。");
        }
    }
}
