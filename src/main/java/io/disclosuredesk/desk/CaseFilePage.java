package io.disclosuredesk.desk;

import io.disclosuredesk.delivery.LetterReceipts;
import io.disclosuredesk.document.CaseSheets;
import io.disclosuredesk.document.DocumentKind;
import io.disclosuredesk.document.Documents;
import io.disclosuredesk.document.LetterChecks;
import io.disclosuredesk.process.FeeRequests;
import io.disclosuredesk.process.OpenTasks;
import io.disclosuredesk.request.CaseClocks;
import io.disclosuredesk.request.CaseEvent;
import io.disclosuredesk.request.CaseHistory;
import io.disclosuredesk.request.CaseStage;
import io.disclosuredesk.request.Corrections;
import io.disclosuredesk.request.DisclosureRequest;
import io.disclosuredesk.request.Extensions;
import io.disclosuredesk.request.Fees;
import io.disclosuredesk.request.RequestWithdrawals;
import io.disclosuredesk.request.Satisfactions;
import io.disclosuredesk.security.Role;
import io.disclosuredesk.security.StaffDirectory;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The case file (卷宗): all that was submitted, done and issued, on one page. */
@Controller
class CaseFilePage {

    private static final Set<CaseStage> WITH_DRAFT =
            EnumSet.of(CaseStage.DRAFT, CaseStage.LEGAL, CaseStage.APPROVAL, CaseStage.ISSUE);

    private static final int EVENTS = 50;

    private final CaseAccess access;
    private final CaseViews views;
    private final CaseClocks clocks;
    private final CaseHistory history;
    private final Documents documents;
    private final CaseSheets sheets;
    private final Corrections corrections;
    private final Extensions extensions;
    private final Fees fees;
    private final FeeRequests feeRequests;
    private final RequestWithdrawals withdrawals;
    private final Satisfactions satisfactions;
    private final LetterChecks checks;
    private final OpenTasks openTasks;
    private final NudgeViews nudges;
    private final CaseFolder folder;
    private final CaseNames names;
    private final StaffDirectory staff;

    CaseFilePage(
            CaseAccess access,
            CaseViews views,
            CaseClocks clocks,
            CaseHistory history,
            Documents documents,
            CaseSheets sheets,
            Corrections corrections,
            Extensions extensions,
            Fees fees,
            FeeRequests feeRequests,
            RequestWithdrawals withdrawals,
            Satisfactions satisfactions,
            LetterChecks checks,
            OpenTasks openTasks,
            NudgeViews nudges,
            CaseFolder folder,
            CaseNames names,
            StaffDirectory staff) {
        this.access = access;
        this.views = views;
        this.clocks = clocks;
        this.history = history;
        this.documents = documents;
        this.sheets = sheets;
        this.corrections = corrections;
        this.extensions = extensions;
        this.fees = fees;
        this.feeRequests = feeRequests;
        this.withdrawals = withdrawals;
        this.satisfactions = satisfactions;
        this.checks = checks;
        this.openTasks = openTasks;
        this.nudges = nudges;
        this.folder = folder;
        this.names = names;
        this.staff = staff;
    }

    /** An event with the name of who acted. */
    record Entry(int number, Instant at, String label, String actor, String detail) {}

    /** Long lists come in pages; of the history the last one, unless another is asked for. */
    @GetMapping("/desk/cases/{caseNumber}")
    String show(
            @PathVariable String caseNumber,
            @RequestParam(defaultValue = "1") int records,
            @RequestParam(defaultValue = "1") int contacts,
            @RequestParam(defaultValue = "1") int comments,
            @RequestParam(defaultValue = "2147483647") int events,
            Model model) {
        var request = access.open(caseNumber);
        folder.show(request, new CaseFolder.Pages(records, contacts, comments), model);
        model.addAttribute("file", views.of(request));
        var past = history.of(request.id());
        model.addAttribute("events", Slice.of(past.stream().map(this::entry).toList(), events, EVENTS, "events"));
        model.addAttribute("taken", taken(past));
        withdrawals.of(request.id()).ifPresent(withdrawal -> model.addAttribute("withdrawal", withdrawal));
        satisfactions.of(request.id()).ifPresent(rating -> model.addAttribute("rating", rating));
        model.addAttribute(
                "mayRecordWithdrawal",
                staff.currentRoles().contains(Role.REGISTRAR)
                        && withdrawals.refusal(request).isEmpty());
        model.addAttribute("policy", clocks.of(request).policy());
        model.addAttribute("intact", history.isIntact(request.id()));
        corrections.of(request.id()).ifPresent(correction -> model.addAttribute("correction", correction));
        model.addAttribute("documents", documents.of(request.id()));
        model.addAttribute("checks", checks.kept(request.caseNumber()));
        model.addAttribute("mayWithdraw", staff.currentRoles().contains(Role.LEGAL));
        model.addAttribute("sheets", sheets.kinds(request));
        model.addAttribute("withDraft", WITH_DRAFT.contains(request.stage()));
        model.addAttribute("extensionWords", extensionWords(request));
        model.addAttribute("feeWords", feeWords(request));
        var open = openTasks.of(request.caseNumber());
        model.addAttribute("supervises", staff.currentRoles().contains(Role.MANAGER));
        model.addAttribute("openTasks", open.stream().map(nudges::open).toList());
        model.addAttribute("nudges", nudges.of(request, open));
        model.addAttribute("maySeeApplicant", access.maySeeApplicant(request));
        model.addAttribute("verifiesIdentity", staff.currentRoles().contains(Role.REGISTRAR));
        return "desk/case-file";
    }

    /** When the applicant first took each letter (签收). */
    private static Map<DocumentKind, Instant> taken(List<CaseEvent> events) {
        var taken = new EnumMap<DocumentKind, Instant>(DocumentKind.class);
        for (var kind : DocumentKind.values()) {
            LetterReceipts.takenAt(events, kind).ifPresent(at -> taken.put(kind, at));
        }
        return taken;
    }

    /** The words of the link to the page of extensions; null where it has nothing to offer. */
    private @Nullable String extensionWords(DisclosureRequest request) {
        if (extensions.current(request.id()).isPresent()) {
            return "延期情况";
        }
        var mayAsk = staff.currentRoles().contains(Role.HANDLER);
        return mayAsk && extensions.refusal(request).isEmpty() ? "申请延期" : null;
    }

    /** The words of the link to the page of fees; null where it has nothing to offer. */
    private @Nullable String feeWords(DisclosureRequest request) {
        if (fees.current(request.id()).isPresent()) {
            return "信息处理费";
        }
        var mayPropose = staff.currentRoles().contains(Role.HANDLER);
        return mayPropose && feeRequests.refusal(request).isEmpty() ? "收取信息处理费" : null;
    }

    private Entry entry(CaseEvent event) {
        return new Entry(event.number(), event.at(), event.type().label(), names.actor(event), event.detail());
    }
}
