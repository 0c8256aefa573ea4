package io.disclosuredesk.request;

import io.disclosuredesk.agency.Agency;
import io.disclosuredesk.agency.NumberSeries;
import io.disclosuredesk.calendar.Calendars;
import io.disclosuredesk.deadline.DeadlinePolicy;
import io.disclosuredesk.deadline.Receipt;
import io.disclosuredesk.deadline.ReplyDeadlines;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Opens a case: number, dates, applicant, items and attachments, in the caller's transaction. */
@Component
public class Intake {

    private final JdbcClient jdbc;
    private final NumberSeries numbers;
    private final PersonalData personalData;
    private final QueryCodes codes;
    private final RequestItems items;
    private final Attachments attachments;
    private final Assistances assistances;
    private final CaseHistory history;
    private final Policies policies;
    private final Calendars calendars;
    private final Clock clock;

    Intake(
            JdbcClient jdbc,
            NumberSeries numbers,
            PersonalData personalData,
            QueryCodes codes,
            RequestItems items,
            Attachments attachments,
            Assistances assistances,
            CaseHistory history,
            Policies policies,
            Calendars calendars,
            Clock clock) {
        this.jdbc = jdbc;
        this.numbers = numbers;
        this.personalData = personalData;
        this.codes = codes;
        this.items = items;
        this.attachments = attachments;
        this.assistances = assistances;
        this.history = history;
        this.policies = policies;
        this.calendars = calendars;
        this.clock = clock;
    }

    /**
     * Takes a checked request in. The year of the case number is the year of receipt.
     *
     * @param enteredBy the member of staff at the counter; null when the applicant submits it
     * @return the id of the new case
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public long open(Agency agency, IntakeCheck.Checked request, Receipt receipt, @Nullable String enteredBy) {
        receipt.requireNotAfter(LocalDate.now(clock));
        var year = receipt.receivedOn().getYear();
        var caseNumber =
                "%s-%d-%05d".formatted(agency.code(), year, numbers.next(agency.id(), NumberSeries.Kind.CASE, year));
        var policy = policies.on(agency.id(), receipt.receivedOn());
        var deadlines = ReplyDeadlines.of(receipt.receivedOn(), policy, calendars.current());
        var id = insert(agency, caseNumber, request, receipt, policy, deadlines, enteredBy);
        for (var i = 0; i < request.items().size(); i++) {
            items.add(id, i + 1, request.items().get(i));
        }
        for (var i = 0; i < request.files().size(); i++) {
            attachments.add(id, i + 1, request.files().get(i));
        }
        assistances.add(id, agency.id(), request.files().size() + 1, request.assistance());
        for (var finding : request.findings()) {
            jdbc.sql("insert into intake_finding (request_id, field, message) values (?, ?, ?)")
                    .params(id, finding.field(), finding.message())
                    .update();
        }
        history.append(
                id,
                EventType.RECEIVED,
                enteredBy == null ? CaseHistory.APPLICANT : enteredBy,
                receipt.channel().label() + "，收到日" + receipt.receivedOn() + "，证据：" + receipt.evidence() + "；申请"
                        + request.items().size() + "项，附件" + request.files().size() + "个"
                        + beside(request.assistance()));
        return id;
    }

    /** Who stands beside the applicant, without names or numbers. */
    private static String beside(Assistance assistance) {
        var dictation = assistance.dictation();
        return (assistance.agent() == null ? "" : "；委托代理人提交，附授权委托书")
                + (dictation == null
                        ? ""
                        : "；口头申请由他人代填，" + dictation.confirmation().label())
                + (assistance.pictures().isEmpty() ? "" : "；附证件照片");
    }

    private long insert(
            Agency agency,
            String caseNumber,
            IntakeCheck.Checked request,
            Receipt receipt,
            DeadlinePolicy policy,
            ReplyDeadlines deadlines,
            @Nullable String enteredBy) {
        var applicant = request.applicant();
        var idType = applicant.idType();
        var keys = new GeneratedKeyHolder();
        jdbc.sql("""
                        insert into request (agency_id, case_number, code_nonce, stage, channel, arrived_on, confirmed_on,
                            receipt_evidence, submitted_at, entered_by, policy, received_on, counted_from,
                            day_one, correction_notice_due_on, target_due_on, statutory_due_on, final_due_on,
                            original_target_due_on, original_statutory_due_on, dates_provisional,
                            applicant_type, applicant_name, id_type, id_number_sealed, representative, contact_person,
                            phone_sealed, email_sealed, address_sealed, postcode, carrier, delivery_method)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        agency.id(),
                        caseNumber,
                        codes.newNonce(),
                        CaseStage.REGISTRATION.name(),
                        receipt.channel().name(),
                        receipt.arrivedOn(),
                        receipt.confirmedOn(),
                        receipt.evidence(),
                        OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC),
                        enteredBy,
                        policy.code(),
                        deadlines.receivedOn(),
                        deadlines.countedFrom(),
                        deadlines.dayOne(),
                        deadlines.correctionNoticeDueOn(),
                        deadlines.targetDueOn(),
                        deadlines.statutoryDueOn(),
                        deadlines.finalDueOn(),
                        deadlines.originalTargetDueOn(),
                        deadlines.originalStatutoryDueOn(),
                        deadlines.provisional(),
                        applicant.type().name(),
                        applicant.name(),
                        idType == null ? null : idType.name(),
                        personalData.seal("id_number_sealed", applicant.idNumber()),
                        applicant.representative(),
                        applicant.contactPerson(),
                        personalData.seal("phone_sealed", applicant.phone()),
                        personalData.seal("email_sealed", applicant.email()),
                        personalData.seal("address_sealed", applicant.address()),
                        applicant.postcode(),
                        request.carrier().name(),
                        request.deliveryMethod().name())
                .update(keys, "id");
        return Objects.requireNonNull(keys.getKey()).longValue();
    }
}
