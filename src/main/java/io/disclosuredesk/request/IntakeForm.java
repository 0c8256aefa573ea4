package io.disclosuredesk.request;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A request as it is handed in, by whatever channel, before it is checked. Texts are as typed; null means left out.
 *
 * @param items what is asked for, one description an item (一申请可多项)
 * @param assistance who stands beside the applicant
 */
public record IntakeForm(
        @Nullable ApplicantType applicantType,
        @Nullable String name,
        @Nullable IdType idType,
        @Nullable String idNumber,
        @Nullable String representative,
        @Nullable String contactPerson,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String address,
        @Nullable String postcode,
        List<String> items,
        @Nullable Carrier carrier,
        @Nullable DeliveryMethod deliveryMethod,
        List<Upload> attachments,
        AssistanceForm assistance) {

    /** A request of an applicant who acts alone. */
    public IntakeForm(
            @Nullable ApplicantType applicantType,
            @Nullable String name,
            @Nullable IdType idType,
            @Nullable String idNumber,
            @Nullable String representative,
            @Nullable String contactPerson,
            @Nullable String phone,
            @Nullable String email,
            @Nullable String address,
            @Nullable String postcode,
            List<String> items,
            @Nullable Carrier carrier,
            @Nullable DeliveryMethod deliveryMethod,
            List<Upload> attachments) {
        this(
                applicantType,
                name,
                idType,
                idNumber,
                representative,
                contactPerson,
                phone,
                email,
                address,
                postcode,
                items,
                carrier,
                deliveryMethod,
                attachments,
                AssistanceForm.NONE);
    }

    /** A file as it was sent: neither name nor content is trusted. */
    public record Upload(String fileName, byte[] content) {}

    /** The same form with every text made harmless and blank texts left out; empty items go. */
    public IntakeForm cleaned() {
        return new IntakeForm(
                applicantType,
                InputText.line(name),
                idType,
                InputText.line(idNumber),
                InputText.line(representative),
                InputText.line(contactPerson),
                InputText.line(phone),
                InputText.line(email),
                InputText.line(address),
                InputText.line(postcode),
                items.stream().map(InputText::lines).flatMap(Stream::ofNullable).toList(),
                carrier,
                deliveryMethod,
                attachments,
                assistance);
    }

    /** Says nothing about the person. */
    @Override
    public String toString() {
        return "IntakeForm[" + items.size() + " items]";
    }
}
