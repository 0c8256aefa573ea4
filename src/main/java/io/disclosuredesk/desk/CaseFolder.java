package io.disclosuredesk.desk;

import io.disclosuredesk.request.CaseComment;
import io.disclosuredesk.request.Comments;
import io.disclosuredesk.request.ContactEntry;
import io.disclosuredesk.request.ContactWay;
import io.disclosuredesk.request.Contacts;
import io.disclosuredesk.request.DisclosureAttribute;
import io.disclosuredesk.request.DisclosureRequest;
import io.disclosuredesk.request.RecordCopy;
import io.disclosuredesk.request.SimilarCases;
import io.disclosuredesk.request.UploadScan;
import io.disclosuredesk.security.Role;
import io.disclosuredesk.security.StaffDirectory;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The parts of the case file that grow while the case is worked on: files of records, contacts, comments, similar cases. */
@Component
class CaseFolder {

    private static final int RECORDS = 20;
    private static final int ENTRIES = 20;

    private final RecordViews records;
    private final Contacts contacts;
    private final Comments comments;
    private final SimilarCases similar;
    private final Colleagues colleagues;
    private final CaseAccess access;
    private final UploadScan scan;
    private final StaffDirectory staff;
    private final Clock clock;

    CaseFolder(
            RecordViews records,
            Contacts contacts,
            Comments comments,
            SimilarCases similar,
            Colleagues colleagues,
            CaseAccess access,
            UploadScan scan,
            StaffDirectory staff,
            Clock clock) {
        this.records = records;
        this.contacts = contacts;
        this.comments = comments;
        this.similar = similar;
        this.colleagues = colleagues;
        this.access = access;
        this.scan = scan;
        this.staff = staff;
        this.clock = clock;
    }

    /** Which page of each list is wanted, from 1. */
    record Pages(int records, int contacts, int comments) {}

    /** Puts everything the template shows into the model; whoever reads the comments has read them. */
    void show(DisclosureRequest request, Pages pages, Model model) {
        var all = records.of(request);
        model.addAttribute("records", Slice.of(all, pages.records(), RECORDS, "records"));
        model.addAttribute(
                "countFiles",
                all.stream().mapToInt(found -> found.files().size()).sum());
        model.addAttribute("worksOnFiles", access.mayWorkOnFiles(request));
        model.addAttribute("attributes", DisclosureAttribute.values());
        model.addAttribute("copies", RecordCopy.values());
        model.addAttribute("scanned", scan.isOn());
        model.addAttribute("stopped", scan.isOn() ? scan.stopped(request.agencyId()) : 0);
        model.addAttribute("contacts", Slice.of(contacts(request), pages.contacts(), ENTRIES, "contacts"));
        model.addAttribute("ways", ContactWay.values());
        model.addAttribute("mayRecordContact", staff.currentRoles().stream().anyMatch(CaseFolder::worksOnCases));
        if (!model.containsAttribute("typedContact")) {
            model.addAttribute(
                    "typedContact",
                    new ContactsPage.Typed(
                            "",
                            LocalDateTime.now(clock)
                                    .truncatedTo(ChronoUnit.MINUTES)
                                    .toString(),
                            "申请人",
                            ""));
        }
        model.addAttribute("comments", Slice.of(comments(request), pages.comments(), ENTRIES, "comments"));
        model.addAttribute("colleagues", colleagues.of(request));
        if (!model.containsAttribute("typedComment")) {
            model.addAttribute("typedComment", new CommentsPage.Typed("", List.of()));
        }
        model.addAttribute("similar", similar.to(request));
        model.addAttribute("compared", SimilarCases.COMPARED);
        comments.read(request.id(), staff.currentUserId());
    }

    private static boolean worksOnCases(Role role) {
        return switch (role) {
            case REGISTRAR, HANDLER, CONFIDENTIALITY, LEGAL, APPROVER -> true;
            case SEAL_KEEPER, MANAGER, ADMINISTRATOR -> false;
        };
    }

    private List<FolderView.Contact> contacts(DisclosureRequest request) {
        var all = contacts.of(request.id());
        return all.stream()
                .filter(entry -> entry.supplements() == null)
                .map(entry -> new FolderView.Contact(
                        entry.id(),
                        entry.way().label(),
                        entry.happenedAt(),
                        entry.withWhom(),
                        entry.said(),
                        staff.displayName(entry.writtenBy()),
                        entry.writtenAt(),
                        supplements(entry, all)))
                .toList();
    }

    private List<FolderView.Supplement> supplements(ContactEntry entry, List<ContactEntry> all) {
        return all.stream()
                .filter(other -> Objects.equals(other.supplements(), entry.id()))
                .map(other -> new FolderView.Supplement(
                        other.said(), staff.displayName(other.writtenBy()), other.writtenAt()))
                .toList();
    }

    private List<FolderView.Comment> comments(DisclosureRequest request) {
        return comments.of(request.id()).stream().map(this::comment).toList();
    }

    private FolderView.Comment comment(CaseComment comment) {
        return new FolderView.Comment(
                comment.id(),
                comment.text(),
                staff.displayName(comment.writtenBy()),
                comment.writtenAt(),
                comment.mentioned().stream().map(staff::displayName).toList());
    }
}
