package io.disclosuredesk.desk;

import io.disclosuredesk.deadline.Channel;
import io.disclosuredesk.deadline.Receipt;
import io.disclosuredesk.deadline.ReceiptRefusedException;
import io.disclosuredesk.request.ApplicantType;
import io.disclosuredesk.request.AssistanceForm;
import io.disclosuredesk.request.Carrier;
import io.disclosuredesk.request.DeliveryMethod;
import io.disclosuredesk.request.Dictation;
import io.disclosuredesk.request.IdType;
import io.disclosuredesk.request.IdentitySide;
import io.disclosuredesk.request.InputText;
import io.disclosuredesk.request.IntakeForm;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * What the registrar typed at the counter, as text, so that a refused page shows it again unchanged.
 *
 * @param values single inputs by name
 * @param items the items asked for, blank ones included
 */
record CounterForm(Map<String, String> values, List<String> items) {

    /** The inputs a browser sent. */
    static CounterForm of(MultiValueMap<String, String> sent) {
        var values = new TreeMap<>(sent.toSingleValueMap());
        values.keySet().removeAll(List.of("_csrf", "token", "item"));
        return new CounterForm(values, sent.getOrDefault("item", List.of("")));
    }

    /** A fresh page: handed in at the counter today. */
    static CounterForm blank(LocalDate today) {
        return new CounterForm(
                Map.of(
                        "channel", Channel.COUNTER.name(),
                        "arrivedOn", today.toString(),
                        "applicantType", ApplicantType.NATURAL_PERSON.name(),
                        "idType", IdType.RESIDENT_ID.name(),
                        "carrier", Carrier.PAPER.name(),
                        "deliveryMethod", DeliveryMethod.PICKUP.name()),
                List.of(""));
    }

    /** The text of one input; empty when there is none. */
    public String value(String name) {
        return values.getOrDefault(name, "");
    }

    /**
     * What was entered, as every channel hands it in.
     *
     * @param single files for a purpose of their own, by their field
     * @param registrar the name of who wrote a spoken request down
     */
    IntakeForm intake(List<IntakeForm.Upload> attachments, Map<String, IntakeForm.Upload> single, String registrar) {
        return new IntakeForm(
                choice("applicantType", ApplicantType.class),
                value("name"),
                choice("idType", IdType.class),
                value("idNumber"),
                value("representative"),
                value("contactPerson"),
                value("phone"),
                value("email"),
                value("address"),
                value("postcode"),
                items,
                choice("carrier", Carrier.class),
                choice("deliveryMethod", DeliveryMethod.class),
                attachments,
                assistance(single, registrar));
    }

    private AssistanceForm assistance(Map<String, IntakeForm.Upload> single, String registrar) {
        var pictures = new EnumMap<IdentitySide, IntakeForm.Upload>(IdentitySide.class);
        for (var side : IdentitySide.values()) {
            var upload = single.get("identity." + side);
            if (upload != null) {
                pictures.put(side, upload);
            }
        }
        return new AssistanceForm(
                value("behalf").equals("AGENT"),
                value("agentName"),
                choice("agentIdType", IdType.class),
                value("agentIdNumber"),
                value("agentPhone"),
                value("agentScope"),
                single.get("agent.authorisation"),
                value("dictated").equals("YES"),
                registrar,
                value("dictationReason"),
                choice("confirmation", Dictation.Confirmation.class),
                pictures);
    }

    /**
     * How and when it arrived.
     *
     * @param errors takes what must be mended, by input
     * @return null if no day of receipt follows from it
     */
    @Nullable
    Receipt receipt(Map<String, String> errors) {
        var channel = choice("channel", Channel.class);
        if (channel == null || channel == Channel.ONLINE) {
            errors.put("channel", "请选择收到的渠道。");
            return null;
        }
        var arrivedOn = day("arrivedOn", "到达日期", errors);
        var confirmedOn = channel.needsConfirmation() && !value("confirmedOn").isBlank()
                ? day("confirmedOn", "确认日期", errors)
                : null;
        var evidence = InputText.line(value("evidence"));
        if (evidence == null && channel != Channel.COUNTER) {
            errors.put("evidence", "请写明收到的凭据，例如：" + channel.usualEvidence() + "。");
        }
        if (evidence != null && evidence.length() > 500) {
            errors.put("evidence", "收到的凭据不能超过500个字。");
        }
        if (arrivedOn == null) {
            return null;
        }
        try {
            return new Receipt(
                    channel, arrivedOn, confirmedOn, Objects.requireNonNullElse(evidence, channel.usualEvidence()));
        } catch (ReceiptRefusedException refusal) {
            errors.putIfAbsent(refusal.field(), String.valueOf(refusal.getMessage()));
            return null;
        }
    }

    private @Nullable LocalDate day(String name, String what, Map<String, String> errors) {
        try {
            return LocalDate.parse(value(name).strip());
        } catch (DateTimeParseException typo) {
            errors.put(name, "请填写" + what + "，例如2026-03-09。");
            return null;
        }
    }

    private <E extends Enum<E>> @Nullable E choice(String name, Class<E> type) {
        for (var constant : type.getEnumConstants()) {
            if (constant.name().equals(value(name))) {
                return constant;
            }
        }
        return null;
    }
}
