package io.disclosuredesk.decision;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An element as one outcome asks for it.
 *
 * @param required whether the answer must hold it where it is asked for
 * @param when the element it depends on; null where it is always asked for
 * @param chosen the choices of {@code when} with which it is asked for
 */
public record AskedElement(
        AnswerElement element, boolean required, @Nullable AnswerElement when, Set<String> chosen) {

    static AskedElement always(AnswerElement element) {
        return new AskedElement(element, true, null, Set.of());
    }

    static AskedElement offered(AnswerElement element) {
        return new AskedElement(element, false, null, Set.of());
    }

    static AskedElement when(AnswerElement other, String choice, AnswerElement element) {
        return new AskedElement(element, true, other, Set.of(choice));
    }

    /** The same, asked for only with these choices of the other, unless it hangs on an element of its own. */
    AskedElement within(AnswerElement other, Set<String> choices) {
        return when == null ? new AskedElement(element, required, other, choices) : this;
    }

    /** Whether it is asked for, after {@code active} were. */
    boolean isAskedFor(AnswerValues values, List<AnswerElement> active) {
        return when == null || (active.contains(when) && chosen.stream().anyMatch(choice -> values.has(when, choice)));
    }
}
