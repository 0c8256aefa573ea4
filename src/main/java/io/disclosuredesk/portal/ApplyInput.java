package io.disclosuredesk.portal;

import io.disclosuredesk.request.ApplicantType;
import io.disclosuredesk.request.Carrier;
import io.disclosuredesk.request.DeliveryMethod;
import io.disclosuredesk.request.IdType;
import io.disclosuredesk.request.IntakeForm;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The request form as typed, each text as it came, empty where nothing was typed. Choices stay texts here: a page sent with
 * an unknown choice is answered like one without.
 */
record ApplyInput(
        String type,
        String name,
        String idType,
        String idNumber,
        String representative,
        String contactPerson,
        String phone,
        String email,
        String address,
        String postcode,
        List<String> items,
        String carrier,
        String deliveryMethod,
        List<String> notices) {

    static final ApplyInput EMPTY =
            new ApplyInput("", "", "", "", "", "", "", "", "", "", List.of(""), "", "", List.of());

    /** A draft of an earlier release chose no reminders. */
    ApplyInput {
        notices = Objects.requireNonNullElse(notices, List.of());
    }

    /** Reads the form's parameters by hand: a binder would split a text at its commas. */
    static ApplyInput from(Map<String, String[]> parameters) {
        var items = parameters.getOrDefault("item", new String[] {""});
        return new ApplyInput(
                text(parameters, "applicant.type"),
                text(parameters, "applicant.name"),
                text(parameters, "applicant.idType"),
                text(parameters, "applicant.idNumber"),
                text(parameters, "applicant.representative"),
                text(parameters, "applicant.contactPerson"),
                text(parameters, "applicant.phone"),
                text(parameters, "applicant.email"),
                text(parameters, "applicant.address"),
                text(parameters, "applicant.postcode"),
                Arrays.asList(items),
                text(parameters, "carrier"),
                text(parameters, "deliveryMethod"),
                Arrays.asList(parameters.getOrDefault("notice", new String[0])));
    }

    ApplyInput withOneMoreItem() {
        var more = new ArrayList<>(items);
        more.add("");
        return withItems(more);
    }

    /** Without the item at {@code index}, from 0; one field always stays. */
    ApplyInput withoutItem(int index) {
        var fewer = new ArrayList<>(items);
        if (index >= 0 && index < fewer.size()) {
            fewer.remove(index);
        }
        return withItems(fewer.isEmpty() ? List.of("") : fewer);
    }

    /** Without items left empty, so that the numbers in messages are those on the page. */
    ApplyInput withoutEmptyItems() {
        var filled = items.stream().filter(item -> !item.isBlank()).toList();
        return withItems(filled.isEmpty() ? List.of("") : filled);
    }

    ApplyInput withItems(List<String> others) {
        return new ApplyInput(
                type,
                name,
                idType,
                idNumber,
                representative,
                contactPerson,
                phone,
                email,
                address,
                postcode,
                others,
                carrier,
                deliveryMethod,
                notices);
    }

    IntakeForm toForm(List<IntakeForm.Upload> uploads) {
        return new IntakeForm(
                choice(ApplicantType.class, type),
                name,
                choice(IdType.class, idType),
                idNumber,
                representative,
                contactPerson,
                phone,
                email,
                address,
                postcode,
                items,
                choice(Carrier.class, carrier),
                choice(DeliveryMethod.class, deliveryMethod),
                uploads);
    }

    /** Says nothing about the person. */
    @Override
    public String toString() {
        return "ApplyInput[" + items.size() + " items]";
    }

    private static String text(Map<String, String[]> parameters, String name) {
        var values = parameters.get(name);
        return values == null || values.length == 0 ? "" : values[0];
    }

    private static <E extends Enum<E>> @Nullable E choice(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
