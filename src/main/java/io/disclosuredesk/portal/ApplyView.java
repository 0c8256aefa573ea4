package io.disclosuredesk.portal;

import io.disclosuredesk.delivery.NoticeChannel;
import io.disclosuredesk.portal.Draft.DraftFile;
import io.disclosuredesk.request.ApplicantType;
import io.disclosuredesk.request.Carrier;
import io.disclosuredesk.request.DeliveryMethod;
import io.disclosuredesk.request.IdType;
import io.disclosuredesk.request.IntakeRefusedException.FieldError;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The request form on the page: what was typed, what is kept, what must be mended.
 *
 * @param notice something to know that is no error
 */
record ApplyView(
        String token,
        ApplyInput input,
        List<DraftFile> files,
        List<FieldError> errors,
        @Nullable String notice) {

    record Choice(String value, String label) {}

    /** The boxes for reminders, for the channels that the organ has. */
    public List<ReminderChoice> reminders(Collection<NoticeChannel> channels) {
        return ReminderChoice.of(channels, input.notices());
    }

    public boolean has(String field) {
        return errors.stream().anyMatch(error -> error.field().equals(field));
    }

    @Nullable
    public String message(String field) {
        return errors.stream()
                .filter(error -> error.field().equals(field))
                .map(FieldError::message)
                .findFirst()
                .orElse(null);
    }

    /** The element's id for a field as named in the API: {@code items[0].description} is {@code items-0-description}. */
    public String id(String field) {
        return field.replaceAll("[.\\[\\]]+", "-").replaceAll("-$", "");
    }

    /** What describes the element, for screen readers: its hint, and the message when there is one. */
    public String describedBy(String field) {
        return id(field) + "-hint" + (has(field) ? " " + id(field) + "-error" : "");
    }

    public List<Choice> types() {
        return Arrays.stream(ApplicantType.values())
                .map(type -> new Choice(type.name(), type.label()))
                .toList();
    }

    public List<Choice> idTypes() {
        return Arrays.stream(IdType.values())
                .map(type -> new Choice(type.name(), type.label()))
                .toList();
    }

    public List<Choice> carriers() {
        return Arrays.stream(Carrier.values())
                .map(type -> new Choice(type.name(), type.label()))
                .toList();
    }

    public List<Choice> deliveryMethods() {
        return Arrays.stream(DeliveryMethod.values())
                .map(type -> new Choice(type.name(), type.label()))
                .toList();
    }
}
