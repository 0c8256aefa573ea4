package io.disclosuredesk.portal;

import io.disclosuredesk.delivery.NoticeChannel;
import io.disclosuredesk.portal.Draft.DraftFile;
import io.disclosuredesk.portal.Draft.Purpose;
import io.disclosuredesk.request.ApplicantType;
import io.disclosuredesk.request.Carrier;
import io.disclosuredesk.request.DeliveryMethod;
import io.disclosuredesk.request.Dictation;
import io.disclosuredesk.request.IdType;
import io.disclosuredesk.request.IntakeRefusedException.FieldError;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One step of the request form on the page: what was typed, what is kept, what must be mended.
 *
 * @param id names the draft in addresses; empty before anything was sent
 * @param savedAt the version of the draft the page shows; 0 before anything was sent
 * @param errors those to be mended in this step
 * @param ready whether nothing is missing any more, so that the way to the last step is open
 * @param hints what to say about each item, in the items' order; empty in other steps
 */
record ApplyView(
        ApplyStep step,
        String id,
        long savedAt,
        ApplyInput input,
        List<DraftFile> files,
        List<FieldError> errors,
        @Nullable String notice,
        boolean ready,
        List<WishHints.Hints> hints) {

    record Choice(String value, String label) {}

    public String value(String name) {
        return input.value(name);
    }

    /** The boxes for reminders, for the channels that the organ has. */
    public List<ReminderChoice> reminders(Collection<NoticeChannel> channels) {
        return ReminderChoice.of(channels, input.notices());
    }

    /** Where this step is sent. */
    public String action() {
        return id.isEmpty() ? "/apply" : "/apply/" + id + "/" + step.path();
    }

    public List<ApplyStep> steps() {
        return List.of(ApplyStep.values());
    }

    /** What is kept of a kind. */
    public List<DraftFile> files(String purpose) {
        return files.stream()
                .filter(file -> file.purpose() == Purpose.valueOf(purpose))
                .toList();
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
        return choices(ApplicantType.values(), ApplicantType::label);
    }

    public List<Choice> idTypes() {
        return choices(IdType.values(), IdType::label);
    }

    public List<Choice> carriers() {
        return choices(Carrier.values(), Carrier::label);
    }

    public List<Choice> deliveryMethods() {
        return choices(DeliveryMethod.values(), DeliveryMethod::label);
    }

    public List<Choice> confirmations() {
        return choices(Dictation.Confirmation.values(), Dictation.Confirmation::label);
    }

    /** Who hands the request in. */
    public List<Choice> behalf() {
        return List.of(new Choice("SELF", "本人（本单位）申请"), new Choice("AGENT", "委托代理人申请"));
    }

    private static <E extends Enum<E>> List<Choice> choices(E[] constants, Function<E, String> label) {
        return Arrays.stream(constants)
                .map(constant -> new Choice(constant.name(), label.apply(constant)))
                .toList();
    }
}
