package io.disclosuredesk.desk;

import io.disclosuredesk.document.DocumentKind;
import io.disclosuredesk.document.Documents;
import io.disclosuredesk.request.Attachments;
import io.disclosuredesk.request.DisclosureAttribute;
import io.disclosuredesk.request.DisclosureRequest;
import io.disclosuredesk.request.RecordCopy;
import io.disclosuredesk.request.RecordFile;
import io.disclosuredesk.request.StaffUpload;
import io.disclosuredesk.request.StoredFile;
import io.disclosuredesk.request.StoredFiles;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * 阅卷: one file of a case on a page of ours, with the way to the next. The file itself is answered as a document without any
 * rights: no script, no address of ours, no other page around it than this one.
 */
@Controller
@RequestMapping("/desk/cases/{caseNumber}/view/{kind}/{key}")
class ViewerPage {

    /** The browser's own viewer shows a PDF inside the sandbox; seen in Chromium. */
    private static final String NO_RIGHTS = "default-src 'none'; sandbox; frame-ancestors 'self'";

    private final CaseAccess access;
    private final RecordViews records;
    private final Attachments attachments;
    private final Documents documents;
    private final StoredFiles files;

    ViewerPage(
            CaseAccess access, RecordViews records, Attachments attachments, Documents documents, StoredFiles files) {
        this.access = access;
        this.records = records;
        this.attachments = attachments;
        this.documents = documents;
        this.files = files;
    }

    /** A file with the last part of its address and what the page calls it. */
    record Leaf(String key, String label, StoredFile file) {}

    @GetMapping
    String show(@PathVariable String caseNumber, @PathVariable String kind, @PathVariable String key, Model model) {
        var request = access.open(caseNumber);
        var leaves = leaves(request, kind);
        var at = at(leaves, key);
        var leaf = leaves.get(at);
        model.addAttribute("caseNumber", request.caseNumber());
        model.addAttribute("kind", kind);
        model.addAttribute("leaf", leaf);
        model.addAttribute("size", RecordViews.size(leaf.file().sizeBytes()));
        model.addAttribute("place", at + 1);
        model.addAttribute("count", leaves.size());
        model.addAttribute("previous", at == 0 ? null : leaves.get(at - 1).key());
        model.addAttribute(
                "next", at + 1 == leaves.size() ? null : leaves.get(at + 1).key());
        model.addAttribute("shown", StaffUpload.isShown(leaf.file().mediaType()));
        model.addAttribute("picture", leaf.file().mediaType().startsWith("image/"));
        if (kind.equals("record")) {
            showWork(request, leaf, model);
        }
        return "desk/viewer";
    }

    /** Beside a file of a record: what is decided about it, by whom. */
    private void showWork(DisclosureRequest request, Leaf leaf, Model model) {
        for (var found : records.of(request)) {
            for (var row : found.files()) {
                if (Long.toString(row.id()).equals(leaf.key())) {
                    model.addAttribute("found", found);
                    model.addAttribute("row", row);
                    model.addAttribute("copies", RecordCopy.values());
                    model.addAttribute("attributes", DisclosureAttribute.values());
                }
            }
        }
    }

    /** The file as it is; to keep, or inside the page where browsers can show it safely. */
    @GetMapping("/content")
    ResponseEntity<byte[]> content(
            @PathVariable String caseNumber,
            @PathVariable String kind,
            @PathVariable String key,
            @RequestParam(defaultValue = "false") boolean keep) {
        var leaves = leaves(access.open(caseNumber), kind);
        var file = leaves.get(at(leaves, key)).file();
        var inline = !keep && StaffUpload.isShown(file.mediaType());
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .cacheControl(CacheControl.noStore())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", NO_RIGHTS)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        (inline ? ContentDisposition.inline() : ContentDisposition.attachment())
                                .filename(file.fileName(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(files.content(file.id()));
    }

    private List<Leaf> leaves(DisclosureRequest request, String kind) {
        return switch (kind) {
            case "record" ->
                records.opened(request).stream().map(ViewerPage::leaf).toList();
            case "attachment" -> {
                var all = attachments.of(request.id());
                yield IntStream.range(0, all.size())
                        .mapToObj(i -> new Leaf(Integer.toString(i + 1), "申请人提交的附件", all.get(i)))
                        .toList();
            }
            case "document" -> {
                var leaves = new ArrayList<Leaf>();
                documents.of(request.id()).stream()
                        .filter(document -> document.kind() != DocumentKind.EVIDENCE)
                        .forEach(document -> leaves.add(
                                new Leaf(document.kind().name(), document.kind().label(), document.file())));
                yield leaves;
            }
            default -> List.of();
        };
    }

    private static Leaf leaf(RecordFile file) {
        return new Leaf(
                Long.toString(file.id()),
                file.copy().label() + "，" + file.attribute().label() + (file.isChecked() ? "，已保密审查" : "，未保密审查"),
                file.file());
    }

    private static int at(List<Leaf> leaves, String key) {
        return IntStream.range(0, leaves.size())
                .filter(i -> leaves.get(i).key().equals(key))
                .findFirst()
                .orElseThrow(() -> new NoSuchCaseException("卷宗中没有这个文件，或者您的岗位不能查看。"));
    }
}
