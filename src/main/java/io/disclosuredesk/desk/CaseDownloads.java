package io.disclosuredesk.desk;

import io.disclosuredesk.document.DocumentKind;
import io.disclosuredesk.document.Documents;
import io.disclosuredesk.document.IssuedDocument;
import io.disclosuredesk.document.OfdTwins;
import io.disclosuredesk.document.ReplyLetters;
import io.disclosuredesk.evidence.EvidenceBundle;
import io.disclosuredesk.request.Assistances;
import io.disclosuredesk.request.Attachments;
import io.disclosuredesk.request.IdentitySide;
import io.disclosuredesk.request.StoredFile;
import io.disclosuredesk.request.StoredFiles;
import io.disclosuredesk.security.StaffDirectory;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The files of a case: what the applicant handed in, what was issued, and the draft of the reply. */
@Controller
@RequestMapping("/desk/cases/{caseNumber}")
class CaseDownloads {

    /** What a browser may show by itself; everything else is saved, so that no upload runs as a page of ours. */
    private static final Set<String> SHOWN = Set.of("application/pdf", "image/png", "image/jpeg");

    private final CaseAccess access;
    private final Attachments attachments;
    private final Documents documents;
    private final OfdTwins twins;
    private final ReplyLetters letters;
    private final StoredFiles files;
    private final Assistances assistances;
    private final StaffDirectory staff;
    private final EvidenceBundle evidence;

    CaseDownloads(
            CaseAccess access,
            Attachments attachments,
            Documents documents,
            OfdTwins twins,
            ReplyLetters letters,
            StoredFiles files,
            Assistances assistances,
            StaffDirectory staff,
            EvidenceBundle evidence) {
        this.access = access;
        this.attachments = attachments;
        this.documents = documents;
        this.twins = twins;
        this.letters = letters;
        this.files = files;
        this.assistances = assistances;
        this.staff = staff;
        this.evidence = evidence;
    }

    @GetMapping("/attachments/{number}")
    ResponseEntity<byte[]> attachment(@PathVariable String caseNumber, @PathVariable int number) {
        var request = access.open(caseNumber);
        return attachments
                .of(request.id(), number)
                .map(this::file)
                .orElseThrow(() -> new NoSuchCaseException("本件没有第" + number + "个附件。"));
    }

    /** A side of the applicant's identity document, for whoever verifies identity; each look is recorded. */
    @GetMapping("/identity/{side}")
    ResponseEntity<byte[]> identity(@PathVariable String caseNumber, @PathVariable String side) {
        var request = access.open(caseNumber);
        return Arrays.stream(IdentitySide.values())
                .filter(known -> known.name().equals(side))
                .findFirst()
                .flatMap(known -> assistances.look(request.id(), known, staff.currentUserId()))
                .map(picture -> send(picture.fileName(), picture.mediaType(), picture.content()))
                .orElseThrow(() -> new NoSuchCaseException("本件没有这张证件照片。"));
    }

    @GetMapping("/documents/{kind}")
    ResponseEntity<byte[]> document(@PathVariable String caseNumber, @PathVariable String kind) {
        return issued(caseNumber, kind)
                .map(issued -> file(issued.file()))
                .orElseThrow(() -> new NoSuchCaseException("这份文书还没有生成，请稍后再试。"));
    }

    @GetMapping("/documents/{kind}.ofd")
    ResponseEntity<byte[]> ofd(@PathVariable String caseNumber, @PathVariable String kind) {
        return issued(caseNumber, kind)
                .filter(OfdTwins::isFor)
                .map(issued -> file(twins.of(issued)))
                .orElseThrow(() -> new NoSuchCaseException("这份文书没有OFD版式文件。"));
    }

    private Optional<IssuedDocument> issued(String caseNumber, String kind) {
        var request = access.open(caseNumber);
        return Arrays.stream(DocumentKind.values())
                .filter(known -> known.name().equals(kind))
                .findFirst()
                .flatMap(known -> documents.find(request.id(), known));
    }

    @GetMapping("/draft.pdf")
    ResponseEntity<byte[]> draft(@PathVariable String caseNumber) {
        var request = access.open(caseNumber);
        return send("答复书草稿-" + request.caseNumber() + ".pdf", "application/pdf", letters.preview(request.caseNumber()));
    }

    @GetMapping("/evidence-supplement.zip")
    ResponseEntity<byte[]> supplement(@PathVariable String caseNumber) {
        var request = access.open(caseNumber);
        return evidence.supplement(request.caseNumber())
                .map(zip -> send("证据卷补充-" + request.caseNumber() + ".zip", "application/zip", zip))
                .orElseThrow(() -> new NoSuchCaseException("本件还没有归档，没有补充材料。"));
    }

    private ResponseEntity<byte[]> file(StoredFile file) {
        return send(file.fileName(), file.mediaType(), files.content(file.id()));
    }

    /** A file for the browser: shown where it may be, otherwise saved. */
    static ResponseEntity<byte[]> send(String name, String mediaType, byte[] content) {
        var disposition = SHOWN.contains(mediaType) ? ContentDisposition.inline() : ContentDisposition.attachment();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(mediaType))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        disposition
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(content);
    }
}
