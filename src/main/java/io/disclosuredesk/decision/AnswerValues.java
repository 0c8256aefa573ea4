package io.disclosuredesk.decision;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an answer holds for the elements its outcome asks for. Days are written 2026-03-09, several choices are set apart by
 * {@code ；}, what is confirmed is 是. Values of other outcomes are kept too: a drafter who changes the outcome and changes it
 * back loses nothing. Immutable.
 *
 * @param byElement no value is blank
 */
public record AnswerValues(Map<AnswerElement, String> byElement) {

    /** Nothing yet. */
    public static final AnswerValues NONE = new AnswerValues(Map.of());
    /** The value of what is confirmed. */
    public static final String YES = "是";

    /** Between several choices. */
    static final String APART = "；";

    /** Keeps what is not blank, in the order of the elements. */
    public AnswerValues {
        var kept = new EnumMap<AnswerElement, String>(AnswerElement.class);
        byElement.forEach((element, value) -> {
            if (value != null && !value.isBlank()) {
                kept.put(element, value.strip());
            }
        });
        byElement = Collections.unmodifiableMap(kept);
    }

    /** The value; null where there is none. */
    public @Nullable String text(AnswerElement element) {
        return byElement.get(element);
    }

    /** The value as a day; null where there is none or it is none. */
    public @Nullable LocalDate date(AnswerElement element) {
        var text = text(element);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** The choices taken; empty where there are none. */
    public List<String> several(AnswerElement element) {
        var text = text(element);
        return text == null ? List.of() : parted(text);
    }

    /** Whether this choice is taken. */
    public boolean has(AnswerElement element, String choice) {
        return several(element).contains(choice);
    }

    /** The choices in one value. */
    static List<String> parted(String value) {
        return Arrays.stream(value.split(APART))
                .filter(choice -> !choice.isBlank())
                .toList();
    }
}
