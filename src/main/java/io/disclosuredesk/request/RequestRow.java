package io.disclosuredesk.request;

import io.disclosuredesk.deadline.Channel;
import io.disclosuredesk.deadline.Receipt;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads a row of the table {@code request}. */
@Component
class RequestRow {

    private final PersonalData personalData;

    RequestRow(PersonalData personalData) {
        this.personalData = personalData;
    }

    DisclosureRequest read(ResultSet row, List<RequestItem> items) throws SQLException {
        return new DisclosureRequest(
                row.getLong("id"),
                row.getLong("agency_id"),
                row.getString("case_number"),
                row.getString("process_instance_id"),
                CaseStage.valueOf(row.getString("stage")),
                new Receipt(
                        Channel.valueOf(row.getString("channel")),
                        row.getObject("arrived_on", LocalDate.class),
                        row.getObject("confirmed_on", LocalDate.class),
                        row.getString("receipt_evidence")),
                row.getObject("submitted_at", OffsetDateTime.class).toInstant(),
                row.getString("entered_by"),
                row.getString("policy"),
                CaseDates.deadlines(row),
                applicant(row),
                Carrier.valueOf(row.getString("carrier")),
                DeliveryMethod.valueOf(row.getString("delivery_method")),
                row.getString("handling_unit"),
                new DisclosureRequest.Handlers(
                        row.getString("registrar_id"),
                        row.getString("handler_id"),
                        row.getString("checker_id"),
                        row.getString("drafter_id"),
                        row.getString("legal_reviewer_id"),
                        row.getString("approver_id")),
                row.getString("returned_reason"),
                row.getString("reply_number"),
                row.getObject("signed_on", LocalDate.class),
                row.getObject("served_on", LocalDate.class),
                row.getObject("withdrawn_on", LocalDate.class),
                items);
    }

    private Applicant applicant(ResultSet row) throws SQLException {
        var idType = row.getString("id_type");
        return new Applicant(
                ApplicantType.valueOf(row.getString("applicant_type")),
                row.getString("applicant_name"),
                idType == null ? null : IdType.valueOf(idType),
                open(row, "id_number_sealed"),
                row.getString("representative"),
                row.getString("contact_person"),
                open(row, "phone_sealed"),
                open(row, "email_sealed"),
                open(row, "address_sealed"),
                row.getString("postcode"));
    }

    private @Nullable String open(ResultSet row, String column) throws SQLException {
        return personalData.open(column, row.getString(column));
    }
}
