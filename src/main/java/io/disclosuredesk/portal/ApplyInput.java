package io.disclosuredesk.portal;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.disclosuredesk.portal.Draft.DraftFile;
import io.disclosuredesk.portal.Draft.Purpose;
import io.disclosuredesk.request.ApplicantType;
import io.disclosuredesk.request.AssistanceForm;
import io.disclosuredesk.request.Carrier;
import io.disclosuredesk.request.DeliveryMethod;
import io.disclosuredesk.request.Dictation;
import io.disclosuredesk.request.IdType;
import io.disclosuredesk.request.IdentitySide;
import io.disclosuredesk.request.IntakeForm;
import io.disclosuredesk.request.IntakeForm.Upload;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The request form as typed, each text as it came, empty where nothing was typed. Choices stay texts here: a page sent with
 * an unknown choice is answered like one without.
 *
 * @param values single inputs by name; only those the steps know
 * @param items what is asked for, empty fields included
 */
record ApplyInput(
        @JsonProperty("values") Map<String, String> values,
        @JsonProperty("items") List<String> items) {

    static final ApplyInput EMPTY = new ApplyInput(Map.of(), List.of(""));

    ApplyInput {
        values = new TreeMap<>(values); // in one order: equal forms are equal texts
        items = List.copyOf(items);
    }

    /** The text of an input; empty when there is none. */
    public String value(String name) {
        return values.getOrDefault(name, "");
    }

    /** The channels for reminders that were ticked. */
    List<String> notices() {
        return List.of(value("notice").split(" ", -1));
    }

    /** Reads what one step sent, by hand: a binder would split a text at its commas. */
    ApplyInput with(ApplyStep step, Map<String, String[]> sent) {
        var changed = new TreeMap<>(values);
        step.texts().forEach(name -> {
            if (sent.containsKey(name)) {
                changed.put(name, first(sent, name));
            }
        });
        // of boxes several may be ticked
        step.choices().forEach(name -> changed.put(name, String.join(" ", sent.getOrDefault(name, new String[0]))));
        var others = step == ApplyStep.WISH ? Arrays.asList(sent.getOrDefault("item", new String[] {""})) : items;
        return new ApplyInput(changed, others);
    }

    /** Reads all steps at once, as a draft kept on the device brings them back. */
    ApplyInput withAll(Map<String, String[]> sent) {
        var all = this;
        for (var step : ApplyStep.values()) {
            all = all.with(step, sent);
        }
        return all;
    }

    ApplyInput withOneMoreItem() {
        var more = new ArrayList<>(items);
        more.add("");
        return new ApplyInput(values, more);
    }

    /** Without the item at {@code index}, from 0; one field always stays. */
    ApplyInput withoutItem(int index) {
        var fewer = new ArrayList<>(items);
        if (index >= 0 && index < fewer.size()) {
            fewer.remove(index);
        }
        return new ApplyInput(values, fewer.isEmpty() ? List.of("") : fewer);
    }

    /** Without items left empty, so that the numbers in messages are those on the page. */
    ApplyInput withoutEmptyItems() {
        var filled = items.stream().filter(item -> !item.isBlank()).toList();
        return new ApplyInput(values, filled.isEmpty() ? List.of("") : filled);
    }

    IntakeForm toForm(List<DraftFile> files) {
        return new IntakeForm(
                choice(ApplicantType.class, "applicant.type"),
                value("applicant.name"),
                choice(IdType.class, "applicant.idType"),
                value("applicant.idNumber"),
                value("applicant.representative"),
                value("applicant.contactPerson"),
                value("applicant.phone"),
                value("applicant.email"),
                value("applicant.address"),
                value("applicant.postcode"),
                items,
                choice(Carrier.class, "carrier"),
                choice(DeliveryMethod.class, "deliveryMethod"),
                files.stream()
                        .filter(file -> file.purpose() == Purpose.ATTACHMENT)
                        .map(DraftFile::upload)
                        .toList(),
                assistance(files));
    }

    private AssistanceForm assistance(List<DraftFile> files) {
        var pictures = new EnumMap<IdentitySide, Upload>(IdentitySide.class);
        Upload authorisation = null;
        for (var file : files) {
            switch (file.purpose()) {
                case ID_FRONT -> pictures.put(IdentitySide.FRONT, file.upload());
                case ID_BACK -> pictures.put(IdentitySide.BACK, file.upload());
                case AUTHORISATION -> authorisation = file.upload();
                case ATTACHMENT -> {
                    // goes with the form itself
                }
            }
        }
        return new AssistanceForm(
                value("behalf").equals("AGENT"),
                value("agent.name"),
                choice(IdType.class, "agent.idType"),
                value("agent.idNumber"),
                value("agent.phone"),
                value("agent.scope"),
                authorisation,
                value("dictated").equals("YES"),
                value("dictation.writer"),
                value("dictation.reason"),
                choice(Dictation.Confirmation.class, "dictation.confirmation"),
                pictures);
    }

    /** Says nothing about the person. */
    @Override
    public String toString() {
        return "ApplyInput[" + items.size() + " items]";
    }

    private static String first(Map<String, String[]> sent, String name) {
        var values = sent.get(name);
        return values == null || values.length == 0 ? "" : values[0];
    }

    private <E extends Enum<E>> @Nullable E choice(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(value(name)))
                .findFirst()
                .orElse(null);
    }
}
