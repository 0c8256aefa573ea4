package io.disclosuredesk.document;

import io.disclosuredesk.agency.Agencies;
import io.disclosuredesk.deadline.ClockEvent.Suspended;
import io.disclosuredesk.decision.OutcomeTable;
import io.disclosuredesk.document.check.CheckOccasion;
import io.disclosuredesk.document.check.CheckReport;
import io.disclosuredesk.document.check.CheckReports;
import io.disclosuredesk.document.check.CheckedLetter;
import io.disclosuredesk.document.check.CheckedLetter.Circumstances;
import io.disclosuredesk.document.check.LetterCheck;
import io.disclosuredesk.document.letter.Letter;
import io.disclosuredesk.document.pdf.LetterTypesetter;
import io.disclosuredesk.request.CaseClocks;
import io.disclosuredesk.request.CaseHistory;
import io.disclosuredesk.request.Corrections;
import io.disclosuredesk.request.DisclosureRequest;
import io.disclosuredesk.request.LatenessReasons;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts a letter beside its case and has it checked; what has errors does not get through to the seal. */
@Component
class LetterGate {

    private final Agencies agencies;
    private final OutcomeTable table;
    private final Corrections corrections;
    private final LatenessReasons lateness;
    private final CaseClocks clocks;
    private final CheckReports reports;
    private final Clock clock;

    LetterGate(
            Agencies agencies,
            OutcomeTable table,
            Corrections corrections,
            LatenessReasons lateness,
            CaseClocks clocks,
            CheckReports reports,
            Clock clock) {
        this.agencies = agencies;
        this.table = table;
        this.corrections = corrections;
        this.lateness = lateness;
        this.clocks = clocks;
        this.reports = reports;
        this.clock = clock;
    }

    /** The report on a reply of the case. */
    CheckReport check(DisclosureRequest request, Letter reply) {
        return LetterCheck.of(
                CheckedLetter.reply(reply, request, agencies.byId(request.agencyId()), table, circumstances(request)));
    }

    /**
     * The report on words that are to be sealed; empty for kinds that are not checked.
     *
     * @throws LetterRefusedException if they have errors
     */
    Optional<CheckReport> beforeSealing(DisclosureRequest request, DocumentKind kind, Letter words) {
        if (kind != DocumentKind.REPLY && !kind.isNotice()) {
            return Optional.empty();
        }
        var agency = agencies.byId(request.agencyId());
        var report = switch (kind) {
            case REPLY -> check(request, words);
            case WITHDRAWAL ->
                LetterCheck.of(CheckedLetter.confirmation(words, request, agency, table, circumstances(request)));
            case FEE_NOTICE ->
                LetterCheck.of(CheckedLetter.feeNotice(words, request, agency, table, circumstances(request)));
            default -> LetterCheck.of(CheckedLetter.notice(words, request, agency, table, circumstances(request)));
        };
        if (!report.errors().isEmpty()) {
            throw new LetterRefusedException(kind, request.caseNumber(), report);
        }
        return Optional.of(report);
    }

    /** Keeps the report with the document that was made of the words. */
    void keep(DisclosureRequest request, CheckReport report, IssuedDocument document) {
        reports.keep(request.id(), CheckOccasion.ISSUE, report, CaseHistory.SYSTEM, document.id(), null);
    }

    private Circumstances circumstances(DisclosureRequest request) {
        var redLine = request.deadlines().finalDueOn();
        return new Circumstances(
                corrections.of(request.id()).orElse(null),
                lateness.of(request.id()).stream().anyMatch(one -> one.dueOn().equals(redLine)),
                clocks.of(request).events().stream()
                        .filter(Suspended.class::isInstance)
                        .map(event -> ((Suspended) event).cause())
                        .collect(Collectors.toSet()),
                LocalDate.now(clock),
                LetterTypesetter::legible);
    }
}
