package io.disclosuredesk.desk;

import io.disclosuredesk.document.DocumentKind;
import io.disclosuredesk.document.Documents;
import io.disclosuredesk.document.IssuedDocument;
import io.disclosuredesk.request.Attachments;
import io.disclosuredesk.request.CaseEvent;
import io.disclosuredesk.request.CaseHistory;
import io.disclosuredesk.request.DisclosureRequest;
import io.disclosuredesk.request.SimilarCases;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What the tab 卷宗 of Tasklist shows beside the facts: papers to open, what happened last, cases alike. */
@RestController
class FolderApi {

    private static final int EVENTS = 15;
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final CaseAccess access;
    private final RecordViews records;
    private final Documents documents;
    private final Attachments attachments;
    private final CaseHistory history;
    private final SimilarCases similar;
    private final CaseNames names;
    private final Clock clock;

    FolderApi(
            CaseAccess access,
            RecordViews records,
            Documents documents,
            Attachments attachments,
            CaseHistory history,
            SimilarCases similar,
            CaseNames names,
            Clock clock) {
        this.access = access;
        this.records = records;
        this.documents = documents;
        this.attachments = attachments;
        this.history = history;
        this.similar = similar;
        this.names = names;
        this.clock = clock;
    }

    /** Something that can be opened; its address is a path of ours. */
    record Paper(String name, String about, @Nullable String href) {}

    /** A record that was found, with its files. */
    record Found(int item, String title, String about, List<Paper> files) {}

    /** Something that happened. */
    record Event(String at, String label, String actor, String detail) {}

    /** A case of the organ that is like this one. */
    record Alike(String caseNumber, String asked, String about, String href) {}

    /** The folder; the newest event first, {@code events} of how many. */
    record Folder(
            List<Paper> documents,
            List<Paper> attachments,
            List<Found> records,
            List<Event> timeline,
            int events,
            List<Alike> similar) {}

    @GetMapping("/desk/api/cases/{caseNumber}/folder")
    Folder folder(@PathVariable String caseNumber) {
        var request = access.open(caseNumber);
        var events = history.of(request.id());
        return new Folder(
                documents.of(request.id()).stream()
                        .filter(document -> document.kind() != DocumentKind.EVIDENCE)
                        .map(document -> paper(request, document))
                        .toList(),
                attachments(request),
                records.of(request).stream().map(found -> found(request, found)).toList(),
                IntStream.range(0, Math.min(EVENTS, events.size()))
                        .mapToObj(i -> event(events.get(events.size() - 1 - i)))
                        .toList(),
                events.size(),
                similar.to(request).stream().map(FolderApi::alike).toList());
    }

    private static String view(DisclosureRequest request, String kind, Object key) {
        return "/desk/cases/" + request.caseNumber() + "/view/" + kind + "/" + key;
    }

    private static Paper paper(DisclosureRequest request, IssuedDocument document) {
        return new Paper(
                document.kind().label(),
                (document.number() == null ? "" : document.number() + "，") + document.pages() + "页"
                        + (document.withdrawal() == null
                                ? ""
                                : "，" + document.state().label()),
                view(request, "document", document.kind()));
    }

    private List<Paper> attachments(DisclosureRequest request) {
        var all = attachments.of(request.id());
        return IntStream.range(0, all.size())
                .mapToObj(i -> new Paper(
                        all.get(i).fileName(),
                        RecordViews.size(all.get(i).sizeBytes()),
                        view(request, "attachment", i + 1)))
                .toList();
    }

    private static Found found(DisclosureRequest request, FolderView.FoundRow found) {
        return new Found(
                found.item(),
                found.title(),
                found.release() + (found.conclusion() == null ? "" : "，保密审查：" + found.conclusion()),
                found.files().stream()
                        .map(file -> new Paper(
                                file.name(),
                                file.copy().label() + "，" + (file.pages() == null ? "页数未填" : file.pages() + "页") + "，"
                                        + file.attributeLabel(),
                                file.mayOpen() ? view(request, "record", file.id()) : null))
                        .toList());
    }

    private Event event(CaseEvent event) {
        return new Event(
                MINUTE.format(event.at().atZone(clock.getZone())),
                event.type().label(),
                names.actor(event),
                event.detail());
    }

    private static Alike alike(SimilarCases.Similar similar) {
        return new Alike(
                similar.caseNumber(),
                similar.asked(),
                (similar.sameApplicant() ? "同一申请人，" : "") + "相似" + similar.alike() + "%，"
                        + similar.stage().label(),
                "/desk/cases/" + similar.caseNumber());
    }
}
