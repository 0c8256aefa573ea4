package io.disclosuredesk.request;

import io.disclosuredesk.decision.AnswerElements;
import io.disclosuredesk.decision.AnswerValues;
import io.disclosuredesk.decision.Outcome;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is answered to one item.
 *
 * @param reason concrete reasons (说明理由; 条例第三十六条第（三）项)
 * @param access where and how to get it, or how to reach who is responsible
 * @param withheld what is left out of a partial disclosure
 * @param elements the facts the outcome asks for, and those of outcomes considered before
 */
public record ItemAnswer(
        @Nullable Outcome outcome,
        @Nullable String reason,
        @Nullable String access,
        @Nullable String withheld,
        AnswerValues elements) {

    /** Nothing answered yet. */
    public static final ItemAnswer NONE = new ItemAnswer(null, null, null, null);

    /** An answer whose outcome asks for nothing more. */
    public ItemAnswer(
            @Nullable Outcome outcome, @Nullable String reason, @Nullable String access, @Nullable String withheld) {
        this(outcome, reason, access, withheld, AnswerValues.NONE);
    }

    /** What the outcome asks for, by its label in the order of the form. */
    public Map<String, String> stated() {
        var stated = new LinkedHashMap<String, String>();
        if (outcome != null) {
            AnswerElements.askedFor(outcome, elements)
                    .byElement()
                    .forEach((element, value) -> stated.put(element.label(), value));
        }
        return stated;
    }

    /** The same with these elements. */
    public ItemAnswer with(AnswerValues values) {
        return new ItemAnswer(outcome, reason, access, withheld, values);
    }
}
