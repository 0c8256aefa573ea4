package io.disclosuredesk.desk;

import io.disclosuredesk.decision.OutcomeTable;
import io.disclosuredesk.process.FeeRequests;
import io.disclosuredesk.request.Agent;
import io.disclosuredesk.request.Applicant;
import io.disclosuredesk.request.Assistances;
import io.disclosuredesk.request.Attachments;
import io.disclosuredesk.request.CaseStage;
import io.disclosuredesk.request.DisclosureRequest;
import io.disclosuredesk.request.Fees;
import io.disclosuredesk.request.FoundRecord;
import io.disclosuredesk.request.ItemAnswer;
import io.disclosuredesk.request.ProcessingFee;
import io.disclosuredesk.request.RequestItem;
import io.disclosuredesk.request.Requests;
import io.disclosuredesk.screening.ConfidentialityScan;
import io.disclosuredesk.screening.ScanFinding;
import io.disclosuredesk.security.StaffDirectory;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns a case into what staff read. */
@Component
class CaseViews {

    private final Requests requests;
    private final Attachments attachments;
    private final Assistances assistances;
    private final OutcomeTable table;
    private final ConfidentialityScan scan;
    private final StaffDirectory staff;
    private final CaseClock clock;
    private final Fees fees;
    private final FeeRequests feeRequests;

    CaseViews(
            Requests requests,
            Attachments attachments,
            Assistances assistances,
            OutcomeTable table,
            ConfidentialityScan scan,
            StaffDirectory staff,
            CaseClock clock,
            Fees fees,
            FeeRequests feeRequests) {
        this.requests = requests;
        this.attachments = attachments;
        this.assistances = assistances;
        this.table = table;
        this.scan = scan;
        this.staff = staff;
        this.clock = clock;
        this.fees = fees;
        this.feeRequests = feeRequests;
    }

    /** The case with personal data masked. */
    CaseView of(DisclosureRequest request) {
        return new CaseView(
                request.caseNumber(),
                request.subject(),
                request.stage().name(),
                request.stage().label(),
                new CaseView.Arrival(
                        request.receipt().channel().label(),
                        request.receipt().arrivedOn(),
                        request.receipt().confirmedOn(),
                        request.receipt().evidence(),
                        nameOf(request.enteredBy())),
                request.deadlines(),
                clock.of(request),
                person(request, Applicant::masked),
                beside(request.id()),
                request.carrier().label(),
                request.deliveryMethod().label(),
                request.handlingUnit(),
                request.returnedReason(),
                request.replyNumber(),
                request.signedOn(),
                request.servedOn(),
                people(request.handlers()),
                request.items().stream().map(this::item).toList(),
                requests.findingsOf(request.id()),
                files(request),
                requests.relatedTo(request),
                feeHint(request),
                fee(request),
                scanOf(request));
    }

    private @Nullable String fee(DisclosureRequest request) {
        return request.withdrawnOn() != null
                ? null
                : fees.current(request.id()).map(ProcessingFee::inWords).orElse(null);
    }

    private @Nullable String feeHint(DisclosureRequest request) {
        return feeRequests.refusal(request).isPresent()
                ? null
                : fees.hint(request).orElse(null);
    }

    /** The applicant in full, for those who may see it. */
    CaseView.Person applicant(DisclosureRequest request) {
        return person(request, value -> value);
    }

    private CaseView.Beside beside(long requestId) {
        var agent = assistances
                .agentOf(requestId)
                .map(authorised -> agent(authorised.agent(), authorised.attachment()))
                .orElse(null);
        var writer = assistances
                .dictationOf(requestId)
                .map(dictation -> new CaseView.Writer(
                        dictation.writer(),
                        dictation.reason(),
                        dictation.confirmation().label()))
                .orElse(null);
        var pictures = assistances.picturesOf(requestId).stream()
                .map(side -> new CaseView.Picture(side.name(), side.label()))
                .toList();
        return new CaseView.Beside(agent, writer, pictures);
    }

    private static CaseView.AgentOf agent(Agent agent, int attachment) {
        var idType = agent.idType();
        return new CaseView.AgentOf(
                agent.name(),
                idType == null ? null : idType.label(),
                Applicant.masked(agent.idNumber()),
                Applicant.masked(agent.phone()),
                agent.scope(),
                attachment);
    }

    private CaseView.Person person(DisclosureRequest request, UnaryOperator<@Nullable String> shown) {
        var applicant = request.applicant();
        var agent = assistances.agentOf(request.id()).map(Assistances.Authorised::agent);
        var idType = applicant.idType();
        return new CaseView.Person(
                applicant.type().name(),
                applicant.type().label(),
                applicant.name(),
                idType == null ? null : idType.label(),
                shown.apply(applicant.idNumber()),
                applicant.representative(),
                applicant.contactPerson(),
                shown.apply(applicant.phone()),
                shown.apply(applicant.email()),
                shown.apply(applicant.address()),
                applicant.postcode(),
                agent.map(Agent::idNumber).map(shown).orElse(null),
                agent.map(Agent::phone).map(shown).orElse(null));
    }

    private CaseView.People people(DisclosureRequest.Handlers handlers) {
        return new CaseView.People(
                nameOf(handlers.registrar()),
                nameOf(handlers.handler()),
                nameOf(handlers.checker()),
                nameOf(handlers.drafter()),
                nameOf(handlers.legalReviewer()),
                nameOf(handlers.approver()));
    }

    private CaseView.Item item(RequestItem item) {
        return new CaseView.Item(
                item.number(),
                item.description(),
                item.search(),
                item.records().stream().map(CaseViews::found).toList(),
                answer(item.answer()));
    }

    private static CaseView.Found found(FoundRecord found) {
        var conclusion = found.conclusion();
        return new CaseView.Found(
                found.number(),
                found.title(),
                found.documentNumber(),
                found.madeOn(),
                found.pages(),
                found.release(),
                found.release().label(),
                conclusion,
                conclusion == null ? null : conclusion.label(),
                found.checkNote());
    }

    private CaseView.Answer answer(ItemAnswer answer) {
        var outcome = answer.outcome();
        var rule = outcome == null ? null : table.rule(outcome);
        return new CaseView.Answer(
                outcome,
                rule == null ? null : rule.label(),
                rule == null ? null : rule.article(),
                answer.reason(),
                answer.access(),
                answer.withheld(),
                answer.elements().byElement(),
                answer.stated());
    }

    private List<CaseView.File> files(DisclosureRequest request) {
        var files = attachments.of(request.id());
        return IntStream.range(0, files.size())
                .mapToObj(i -> new CaseView.File(
                        i + 1,
                        files.get(i).fileName(),
                        files.get(i).mediaType(),
                        files.get(i).sizeBytes()))
                .toList();
    }

    private List<ScanFinding> scanOf(DisclosureRequest request) {
        return request.stage() == CaseStage.CONFIDENTIALITY ? scan.scan(request) : List.of();
    }

    private @Nullable String nameOf(@Nullable String userId) {
        return userId == null ? null : staff.displayName(userId);
    }
}
