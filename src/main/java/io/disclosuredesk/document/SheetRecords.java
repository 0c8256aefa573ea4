package io.disclosuredesk.document;

import static io.disclosuredesk.document.CaseMaterial.day;
import static io.disclosuredesk.document.CaseMaterial.shown;
import static io.disclosuredesk.document.CaseMaterial.shownIfStated;

import io.disclosuredesk.document.kind.ExtensionSheet;
import io.disclosuredesk.document.kind.LatenessSheet;
import io.disclosuredesk.document.kind.LetterData;
import io.disclosuredesk.document.kind.LetterKind;
import io.disclosuredesk.document.kind.Passage;
import io.disclosuredesk.document.kind.RegistrationSheet;
import io.disclosuredesk.request.Agent;
import io.disclosuredesk.request.Applicant;
import io.disclosuredesk.request.CaseEvent;
import io.disclosuredesk.request.Dictation;
import io.disclosuredesk.request.EventType;
import io.disclosuredesk.request.Extension;
import io.disclosuredesk.request.IntakeFinding;
import io.disclosuredesk.request.Lateness;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the sheets on the periods of a case hold: registration, extensions, lateness. */
final class SheetRecords {

    private SheetRecords() {}

    /**
     * A sheet before it is set.
     *
     * @param on the day of the step it records; the same whenever it is set
     */
    record Sheet(LetterData data, LocalDate on) {
        LetterKind kind() {
            return data.kind();
        }
    }

    /** 登记表: one, once the case is registered. */
    static List<Sheet> registration(CaseMaterial from) {
        return from.last(EventType.REGISTERED).stream()
                .map(event -> new Sheet(registration(from, event), day(event.at())))
                .toList();
    }

    private static RegistrationSheet registration(CaseMaterial from, CaseEvent event) {
        var request = from.request();
        var receipt = request.receipt();
        return new RegistrationSheet(
                NoticeRecords.facts(request),
                new RegistrationSheet.Arrival(
                        receipt.channel(),
                        receipt.arrivedOn(),
                        receipt.channel().receiptDayWords(),
                        shown(receipt.evidence()),
                        from.name(event.actor()),
                        day(event.at()),
                        shown(Objects.requireNonNull(request.handlingUnit())),
                        request.carrier().label(),
                        request.deliveryMethod().label(),
                        from.attachments()),
                party(request.applicant()),
                agent(from.agent()),
                writer(from.dictation()),
                dates(from),
                from.findings().stream()
                        .map(IntakeFinding::message)
                        .map(CaseMaterial::shown)
                        .toList());
    }

    private static RegistrationSheet.Party party(Applicant applicant) {
        var idType = applicant.idType();
        return new RegistrationSheet.Party(
                applicant.type().label(),
                idType == null ? null : idType.label(),
                shownIfStated(Applicant.masked(applicant.idNumber())),
                shownIfStated(applicant.representative()),
                shownIfStated(applicant.contactPerson()),
                shownIfStated(Applicant.masked(applicant.phone())),
                shownIfStated(Applicant.masked(applicant.email())),
                shownIfStated(Applicant.masked(applicant.address())));
    }

    private static RegistrationSheet.@Nullable AgentFacts agent(@Nullable Agent agent) {
        if (agent == null) {
            return null;
        }
        var idType = agent.idType();
        return new RegistrationSheet.AgentFacts(
                shown(agent.name()),
                idType == null ? null : idType.label(),
                shown(Objects.requireNonNullElse(Applicant.masked(agent.idNumber()), "")),
                shown(Objects.requireNonNullElse(Applicant.masked(agent.phone()), "")),
                shown(agent.scope()));
    }

    private static RegistrationSheet.@Nullable WriterFacts writer(@Nullable Dictation dictation) {
        return dictation == null
                ? null
                : new RegistrationSheet.WriterFacts(
                        shown(dictation.writer()),
                        shown(dictation.reason()),
                        dictation.confirmation().label());
    }

    private static RegistrationSheet.Dates dates(CaseMaterial from) {
        var dates = from.request().deadlines();
        var policy = from.policy();
        return new RegistrationSheet.Dates(
                dates.correctionNoticeDueOn(),
                policy.correctionNoticeDays(),
                dates.originalTargetDueOn(),
                policy.targetDays(),
                dates.originalStatutoryDueOn(),
                policy.statutoryDays(),
                policy.regime().replyArticle(),
                dates.provisional());
    }

    /** 延期审批表: one for each time somebody asked. */
    static List<Sheet> extensions(CaseMaterial from) {
        return from.extensions().stream()
                .map(extension -> new Sheet(
                        extension(from, extension),
                        Objects.requireNonNullElse(extension.decidedOn(), extension.requestedOn())))
                .toList();
    }

    private static ExtensionSheet extension(CaseMaterial from, Extension extension) {
        var request = from.request();
        return new ExtensionSheet(
                NoticeRecords.facts(request),
                shownIfStated(request.handlingUnit()),
                Objects.requireNonNullElse(
                        extension.oldDueOn(), request.deadlines().statutoryDueOn()),
                extension.workdays(),
                shown(extension.reason()),
                from.name(extension.requestedBy()),
                extension.requestedOn(),
                extension.status().label(),
                from.nameIfKnown(extension.decidedBy()),
                extension.decidedOn(),
                shownIfStated(extension.decisionNote()),
                extension.newDueOn(),
                extension.noticedOn());
    }

    /** 逾期情况说明: one for each red line that was passed and explained. */
    static List<Sheet> lateness(CaseMaterial from) {
        return from.lateness().stream()
                .map(late -> new Sheet(lateness(from, late), day(late.explainedAt())))
                .toList();
    }

    private static LatenessSheet lateness(CaseMaterial from, Lateness late) {
        var request = from.request();
        return new LatenessSheet(
                NoticeRecords.facts(request),
                shownIfStated(request.handlingUnit()),
                late.dueOn(),
                late.category().label(),
                request.servedOn(),
                new Passage(shown(late.reason())),
                new Passage(shown(late.remedy())),
                from.name(late.explainedBy()),
                day(late.explainedAt()));
    }
}
