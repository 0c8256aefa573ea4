package io.disclosuredesk.evidence;

import io.disclosuredesk.document.CaseSheets;
import io.disclosuredesk.document.DocumentKind;
import io.disclosuredesk.document.Documents;
import io.disclosuredesk.document.IssuedDocument;
import io.disclosuredesk.document.OfdTwins;
import io.disclosuredesk.document.check.CheckReports;
import io.disclosuredesk.request.Assistances;
import io.disclosuredesk.request.Attachments;
import io.disclosuredesk.request.CaseHistory;
import io.disclosuredesk.request.Corrections;
import io.disclosuredesk.request.DisclosureRequest;
import io.disclosuredesk.request.Extensions;
import io.disclosuredesk.request.Fees;
import io.disclosuredesk.request.Requests;
import io.disclosuredesk.request.StoredFile;
import io.disclosuredesk.request.StoredFiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 证据卷: what was handed in, what was issued, and everything that happened, in one archive with digests (law sheet §8). */
@Component
public class EvidenceBundle {

    private final Requests requests;
    private final Attachments attachments;
    private final Assistances beside;
    private final Documents documents;
    private final OfdTwins twins;
    private final StoredFiles files;
    private final CaseHistory history;
    private final Corrections corrections;
    private final Extensions extensions;
    private final Fees fees;
    private final CaseSheets sheets;
    private final CheckReports checks;
    private final FolderPapers papers;

    EvidenceBundle(
            Requests requests,
            Attachments attachments,
            Assistances beside,
            Documents documents,
            OfdTwins twins,
            StoredFiles files,
            CaseHistory history,
            Corrections corrections,
            Extensions extensions,
            Fees fees,
            CaseSheets sheets,
            CheckReports checks,
            FolderPapers papers) {
        this.requests = requests;
        this.attachments = attachments;
        this.beside = beside;
        this.documents = documents;
        this.twins = twins;
        this.files = files;
        this.history = history;
        this.corrections = corrections;
        this.extensions = extensions;
        this.fees = fees;
        this.checks = checks;
        this.papers = papers;
        this.sheets = sheets;
    }

    /** The sheets of the case as they stand, for {@link #close}: set before anybody locks the case. */
    public List<CaseSheets.SheetFile> sheets(String caseNumber, UnaryOperator<String> nameOf) {
        return sheets.files(requests.byNumber(caseNumber), nameOf);
    }

    /**
     * Closes the archive of the case; made at the first call, the same afterwards.
     *
     * @param sheets the sheets of the case
     * @throws IllegalStateException if the chain of events was tampered with
     */
    @Transactional
    public IssuedDocument close(String caseNumber, List<CaseSheets.SheetFile> sheets) {
        var request = requests.byNumber(caseNumber);
        var known = documents.find(request.id(), DocumentKind.EVIDENCE);
        if (known.isPresent()) {
            return known.get();
        }
        requireIntact(request);
        var kept = documents.keep(
                request.id(),
                new Documents.NewDocument(
                        DocumentKind.EVIDENCE,
                        null,
                        "证据卷",
                        0,
                        "证据卷-" + caseNumber + ".zip",
                        "application/zip",
                        zip(contents(request, sheets)),
                        null));
        return kept.document();
    }

    private Map<String, byte[]> contents(DisclosureRequest request, List<CaseSheets.SheetFile> sheets) {
        var contents = new LinkedHashMap<String, byte[]>();
        var agent = beside.agentOf(request.id()).map(Assistances.Authorised::agent);
        var text = CaseFileText.of(request)
                + CaseFileText.beside(
                        agent.orElse(null), beside.dictationOf(request.id()).orElse(null))
                + corrections.of(request.id()).map(CaseFileText::correction).orElse("")
                + CaseFileText.extensions(extensions.of(request.id()))
                + CaseFileText.fees(fees.of(request.id()))
                + CaseFileText.checks(checks.of(request.id()));
        contents.put("1-申请与办理.txt", text.getBytes(StandardCharsets.UTF_8));
        var number = 1;
        for (var file : attachments.of(request.id())) {
            put(contents, "2-附件/" + number++ + "-", file);
        }
        for (var document : documents.of(request.id())) {
            put(contents, "3-文书/", document.file());
            twins.ifPossible(document).ifPresent(twin -> put(contents, "3-文书/", twin));
        }
        sheets.forEach(sheet -> contents.put("4-入卷表单/" + sheet.name(), sheet.content()));
        papers.put(contents, request);
        putRecords(contents, request);
        return contents;
    }

    /**
     * What happened after the archive was closed is put beside it, not into it: the letters as they stand now and all events.
     * Made anew at every call; empty while the archive is open.
     *
     * @throws IllegalStateException if the chain of events was tampered with
     */
    @Transactional(readOnly = true)
    public Optional<byte[]> supplement(String caseNumber) {
        var request = requests.byNumber(caseNumber);
        if (documents.find(request.id(), DocumentKind.EVIDENCE).isEmpty()) {
            return Optional.empty();
        }
        requireIntact(request);
        var contents = new LinkedHashMap<String, byte[]>();
        putRecords(contents, request);
        return Optional.of(zip(contents));
    }

    private void putRecords(Map<String, byte[]> contents, DisclosureRequest request) {
        put(contents, "5-文书目录.tsv", CaseFileText.documents(documents.of(request.id())));
        put(contents, "6-办理记录.tsv", CaseFileText.of(history.of(request.id())));
        put(contents, "7-目录与摘要.tsv", CaseFileText.manifest(contents));
    }

    private void requireIntact(DisclosureRequest request) {
        if (!history.isIntact(request.id())) {
            throw new IllegalStateException("本件的办理记录校验不一致，不能归档：" + request.caseNumber());
        }
    }

    private static void put(Map<String, byte[]> contents, String name, String text) {
        contents.put(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private void put(Map<String, byte[]> contents, String prefix, StoredFile file) {
        contents.put(prefix + file.fileName(), files.content(file.id()));
    }

    private static byte[] zip(Map<String, byte[]> contents) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (var entry : contents.entrySet()) {
                var header = new ZipEntry(entry.getKey());
                header.setTime(0);
                zip.putNextEntry(header);
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
