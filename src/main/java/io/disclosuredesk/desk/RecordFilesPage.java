package io.disclosuredesk.desk;

import io.disclosuredesk.request.DisclosureAttribute;
import io.disclosuredesk.request.DisclosureRequest;
import io.disclosuredesk.request.RecordCopy;
import io.disclosuredesk.request.RecordFile;
import io.disclosuredesk.request.RecordFiles;
import io.disclosuredesk.request.ReleasedFiles;
import io.disclosuredesk.request.StepRefusedException;
import io.disclosuredesk.security.StaffDirectory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The files of records, worked on by plain forms; every change leads back to the case file and says there what became of it. */
@Controller
@RequestMapping("/desk/cases/{caseNumber}")
class RecordFilesPage {

    private static final String DONE = "notice";
    private static final String REFUSED = "refused";

    private final CaseAccess access;
    private final RecordUpload upload;
    private final RecordFiles files;
    private final ReleasedFiles released;
    private final StaffDirectory staff;

    RecordFilesPage(
            CaseAccess access, RecordUpload upload, RecordFiles files, ReleasedFiles released, StaffDirectory staff) {
        this.access = access;
        this.upload = upload;
        this.files = files;
        this.released = released;
        this.staff = staff;
    }

    /** Keeps the good files and names the others. */
    @PostMapping("/records/{record}/files")
    String add(
            @PathVariable String caseNumber,
            @PathVariable long record,
            @RequestParam(required = false) @Nullable List<MultipartFile> files,
            @RequestParam(defaultValue = "ORIGINAL") RecordCopy copy,
            @RequestParam(defaultValue = "ON_REQUEST") DisclosureAttribute attribute,
            @RequestParam(required = false) @Nullable String reason,
            @RequestParam(defaultValue = "1") int page,
            RedirectAttributes after) {
        var request = access.openForFiles(caseNumber);
        var sent = chosen(files);
        var refusals = new ArrayList<String>();
        for (var file : sent) {
            try {
                upload.take(request, record, file, new RecordFile.Facts(copy, null, null, attribute, reason));
            } catch (StepRefusedException refusal) {
                refusals.add(refusal.getMessage());
            }
        }
        if (sent.isEmpty()) {
            refusals.add("没有选择文件。请先选择一个或者几个文件，再点“上传”。");
        }
        after.addFlashAttribute(REFUSED, refusals);
        var kept = sent.size() - Math.min(sent.size(), refusals.size());
        if (kept > 0) {
            after.addFlashAttribute(DONE, "已上传" + kept + "个文件。");
        }
        return back(request, page, record);
    }

    @PostMapping("/files/{id}")
    String change(
            @PathVariable String caseNumber,
            @PathVariable long id,
            @RequestParam int revision,
            @RequestParam RecordCopy copy,
            @RequestParam(required = false) @Nullable Integer pages,
            @RequestParam(required = false) @Nullable String remark,
            @RequestParam DisclosureAttribute attribute,
            @RequestParam(required = false) @Nullable String reason,
            RedirectAttributes after) {
        var request = access.openForFiles(caseNumber);
        doing(
                after,
                "改动已保存。",
                () -> files.change(
                        request.caseNumber(),
                        id,
                        revision,
                        new RecordFile.Facts(copy, pages, remark, attribute, reason),
                        staff.currentUserId()));
        return view(request, id);
    }

    /** Deletes for good: asked twice, by a box to tick. */
    @PostMapping("/files/{id}/removal")
    String remove(
            @PathVariable String caseNumber,
            @PathVariable long id,
            @RequestParam int revision,
            @RequestParam(defaultValue = "false") boolean sure,
            RedirectAttributes after) {
        var request = access.openForFiles(caseNumber);
        var gone = doing(after, "文件已删除，文件名和摘要留在办理经过中。", () -> {
            if (!sure) {
                throw new StepRefusedException("删除后不能恢复。确实要删除的，请先勾选“确认删除”。");
            }
            files.remove(request.caseNumber(), id, revision, staff.currentUserId());
        });
        return gone ? "redirect:/desk/cases/" + request.caseNumber() + "#records-title" : view(request, id);
    }

    /** One file one place up or down. */
    @PostMapping("/records/{record}/move")
    String move(
            @PathVariable String caseNumber,
            @PathVariable long record,
            @RequestParam(required = false) @Nullable Long up,
            @RequestParam(required = false) @Nullable Long down,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam(defaultValue = "1") int page,
            RedirectAttributes after) {
        var request = access.openForFiles(caseNumber);
        doing(after, "顺序已调整。", () -> {
            var order = ids(seen);
            var wanted = new ArrayList<>(order);
            var from = wanted.indexOf(up == null ? down : up);
            var to = up == null ? from + 1 : from - 1;
            if (from >= 0 && to >= 0 && to < wanted.size()) {
                Collections.swap(wanted, from, to);
            }
            files.reorder(request.caseNumber(), record, order, wanted, staff.currentUserId());
        });
        return back(request, page, record);
    }

    /** The supplementary confidentiality check of one file. */
    @PostMapping("/files/{id}/check")
    String check(
            @PathVariable String caseNumber,
            @PathVariable long id,
            @RequestParam int revision,
            @RequestParam(required = false) @Nullable Boolean passed,
            @RequestParam(required = false) @Nullable String reason,
            RedirectAttributes after) {
        var request = access.open(caseNumber);
        doing(after, "补充保密审查的结论已保存。", () -> {
            if (passed == null) {
                throw new StepRefusedException("请选择审查结论：可以公开，或者不得公开。");
            }
            released.check(request.caseNumber(), id, revision, passed, reason, staff.currentUserId());
        });
        return view(request, id);
    }

    /** Says on the next page what became of it; whether it was done. */
    private static boolean doing(RedirectAttributes after, String done, Runnable work) {
        try {
            work.run();
            after.addFlashAttribute(DONE, done);
            return true;
        } catch (StepRefusedException refusal) {
            after.addFlashAttribute(REFUSED, List.of(String.valueOf(refusal.getMessage())));
            return false;
        }
    }

    private static String view(DisclosureRequest request, long id) {
        return "redirect:/desk/cases/" + request.caseNumber() + "/view/record/" + id;
    }

    private static String back(DisclosureRequest request, int page, long record) {
        return "redirect:/desk/cases/" + request.caseNumber() + "?records=" + page + "#record-" + record;
    }

    /** A field left empty sends one part without a name. */
    private static List<MultipartFile> chosen(@Nullable List<MultipartFile> files) {
        return files == null
                ? List.of()
                : files.stream()
                        .filter(file -> {
                            var name = file.getOriginalFilename();
                            return !file.isEmpty() || (name != null && !name.isBlank());
                        })
                        .toList();
    }

    private static List<Long> ids(String seen) {
        try {
            return Arrays.stream(seen.split(",", -1)).map(Long::valueOf).toList();
        } catch (NumberFormatException e) {
            throw new StepRefusedException("提交的顺序与现有的文件对不上，请刷新页面后重新调整。");
        }
    }
}
