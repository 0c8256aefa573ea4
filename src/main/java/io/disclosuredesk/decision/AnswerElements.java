package io.disclosuredesk.decision;

import static io.disclosuredesk.decision.AskedElement.always;
import static io.disclosuredesk.decision.AskedElement.offered;
import static io.disclosuredesk.decision.AskedElement.when;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Which elements the answer with an outcome must hold (条例第十四条至第十六条、第三十条、第三十二条、第三十五条至第三十九条). */
public final class AnswerElements {

    /** Which refusal each ground of a partial disclosure is. */
    private static final Map<String, Outcome> GROUNDS = grounds();

    private AnswerElements() {}

    /** What the outcome asks for, in the order of the form. */
    public static List<AskedElement> of(Outcome outcome) {
        return switch (outcome) {
            case ALREADY_PUBLIC -> List.of(always(AnswerElement.PUBLISHED_IN), offered(AnswerElement.PUBLISHED_ON));
            case GRANTED -> List.of();
            case PARTIALLY_GRANTED -> partial();
            case DENIED_STATE_SECRET ->
                all(
                        AnswerElement.SECRECY_BASIS,
                        AnswerElement.SECRECY_LEVEL,
                        AnswerElement.SECRECY_TERM,
                        AnswerElement.STILL_SECRET,
                        AnswerElement.INSEPARABLE);
            case DENIED_LAW_PROHIBITED ->
                all(AnswerElement.PROHIBITING_LAW, AnswerElement.PROHIBITING_CLAUSE, AnswerElement.INSEPARABLE);
            case DENIED_SECURITY -> all(AnswerElement.ENDANGERED, AnswerElement.RISK, AnswerElement.INSEPARABLE);
            case DENIED_THIRD_PARTY -> thirdParty();
            case DENIED_INTERNAL ->
                all(AnswerElement.INTERNAL_KIND, AnswerElement.NO_RULE_TO_DISCLOSE, AnswerElement.INSEPARABLE);
            case DENIED_DELIBERATIVE ->
                all(AnswerElement.DELIBERATIVE_KIND, AnswerElement.NO_RULE_TO_DISCLOSE, AnswerElement.INSEPARABLE);
            case DENIED_ENFORCEMENT_FILE ->
                all(AnswerElement.ENFORCEMENT_FILE, AnswerElement.NO_RULE_TO_DISCLOSE, AnswerElement.INSEPARABLE);
            case ADMIN_QUERY -> all(AnswerElement.SPECIAL_LAW, AnswerElement.SPECIAL_CLAUSE);
            case NOT_EXISTING ->
                List.of(
                        always(AnswerElement.ABSENCE),
                        when(AnswerElement.ABSENCE, "曾经制作或者获取，没有保存", AnswerElement.LOST_HOW));
            case NOT_RESPONSIBLE ->
                List.of(
                        always(AnswerElement.RESPONSIBLE_KNOWN),
                        when(AnswerElement.RESPONSIBLE_KNOWN, "能够确定", AnswerElement.RESPONSIBLE_ORGAN));
            case NEEDS_CREATION -> all(AnswerElement.PROCESSING);
            case STILL_UNCLEAR -> all(AnswerElement.CORRECTION_NOTICED_ON);
            case PETITION -> all(AnswerElement.PETITION_KIND);
            case REPEAT -> all(AnswerElement.EARLIER_NUMBER, AnswerElement.EARLIER_ON);
            case PUBLICATION -> all(AnswerElement.PUBLICATION_NAME);
            case EXCESSIVE ->
                all(
                        AnswerElement.EXCESS_AMOUNT,
                        AnswerElement.EXCESS_PERIOD,
                        AnswerElement.REASONS_DEMANDED_ON,
                        AnswerElement.REASONS_GIVEN);
            case RECONFIRM -> all(AnswerElement.OBTAINED, AnswerElement.OBTAINED_HOW);
            case UNPAID_FEE ->
                all(
                        AnswerElement.FEE_NOTICED_ON,
                        AnswerElement.FEE_NOTICE_NUMBER,
                        AnswerElement.FEE_AMOUNT,
                        AnswerElement.FEE_DUE_ON);
            case NO_CORRECTION ->
                all(
                        AnswerElement.CORRECTION_NOTICED_ON,
                        AnswerElement.CORRECTION_DUE_ON,
                        AnswerElement.CORRECTION_ASKED);
        };
    }

    /** The refusals that the grounds of a partial disclosure stand for, in the order of the outcomes. */
    public static List<Outcome> grounds(AnswerValues values) {
        return values.several(AnswerElement.WITHHELD_GROUND).stream()
                .flatMap(ground -> Stream.ofNullable(GROUNDS.get(ground)))
                .sorted()
                .distinct()
                .toList();
    }

    /** The values that the outcome asks for; what was written for another outcome is left out. */
    public static AnswerValues askedFor(Outcome outcome, AnswerValues values) {
        var active = active(outcome, values);
        var kept = new LinkedHashMap<AnswerElement, String>();
        values.byElement().forEach((element, value) -> {
            if (active.stream().anyMatch(asked -> asked.element() == element)) {
                kept.put(element, value);
            }
        });
        return new AnswerValues(kept);
    }

    /**
     * The first element that is missing or wrong, as a sentence; empty when all is there.
     *
     * @param received the day of receipt: no step of the handling lies before it
     * @param today no fact of the file lies after it
     */
    public static Optional<String> refusal(Outcome outcome, AnswerValues values, LocalDate received, LocalDate today) {
        for (var asked : active(outcome, values)) {
            var element = asked.element();
            var there = values.text(element) != null;
            if (!there && !asked.required()) {
                continue;
            }
            var fault = element.fault(values);
            if (fault != null) {
                return Optional.of("“%s”%s：%s。".formatted(element.label(), fault, element.meaning()));
            }
            var day = values.date(element);
            if (day != null && day.isAfter(today)) {
                return Optional.of("“%s”不能晚于今天，请核对。".formatted(element.label()));
            }
            if (day != null && element.isOfTheHandling() && day.isBefore(received)) {
                return Optional.of("“%s”不能早于收到申请之日，请核对。".formatted(element.label()));
            }
        }
        return Optional.empty();
    }

    private static List<AskedElement> active(Outcome outcome, AnswerValues values) {
        var active = new ArrayList<AskedElement>();
        for (var asked : of(outcome)) {
            if (asked.isAskedFor(
                    values, active.stream().map(AskedElement::element).toList())) {
                active.add(asked);
            }
        }
        return active;
    }

    /** What the refusals ask for, each with its own ground; what two of them ask for once, with either. */
    private static List<AskedElement> partial() {
        var byElement = new LinkedHashMap<AnswerElement, AskedElement>();
        byElement.put(AnswerElement.WITHHELD_GROUND, always(AnswerElement.WITHHELD_GROUND));
        GROUNDS.forEach((ground, outcome) -> {
            for (var asked : of(outcome)) {
                if (asked.element() == AnswerElement.INSEPARABLE) {
                    continue;
                }
                byElement.merge(
                        asked.element(),
                        asked.within(AnswerElement.WITHHELD_GROUND, Set.of(ground)),
                        AnswerElements::either);
            }
        });
        return List.copyOf(byElement.values());
    }

    private static AskedElement either(AskedElement one, AskedElement other) {
        var chosen = new TreeSet<>(one.chosen());
        chosen.addAll(other.chosen());
        return new AskedElement(one.element(), one.required(), one.when(), chosen);
    }

    private static List<AskedElement> thirdParty() {
        var asked = AnswerElement.CONSULTATION;
        return List.of(
                always(AnswerElement.INTEREST),
                always(asked),
                new AskedElement(
                        AnswerElement.CONSULTED_ON, true, asked, new TreeSet<>(List.of("第三方不同意公开", "第三方逾期没有提出意见"))),
                when(asked, "第三方不同意公开", AnswerElement.OBJECTION),
                when(asked, "无法征求意见", AnswerElement.NOT_CONSULTED),
                always(AnswerElement.PUBLIC_INTEREST),
                always(AnswerElement.INSEPARABLE));
    }

    private static List<AskedElement> all(AnswerElement... elements) {
        return Stream.of(elements).map(AskedElement::always).toList();
    }

    private static Map<String, Outcome> grounds() {
        var refusals = List.of(
                Outcome.DENIED_STATE_SECRET,
                Outcome.DENIED_LAW_PROHIBITED,
                Outcome.DENIED_SECURITY,
                Outcome.DENIED_THIRD_PARTY,
                Outcome.DENIED_INTERNAL,
                Outcome.DENIED_DELIBERATIVE,
                Outcome.DENIED_ENFORCEMENT_FILE);
        var grounds = new LinkedHashMap<String, Outcome>();
        for (var i = 0; i < refusals.size(); i++) {
            grounds.put(AnswerElement.WITHHELD_GROUND.choices().get(i), refusals.get(i));
        }
        return grounds;
    }
}
