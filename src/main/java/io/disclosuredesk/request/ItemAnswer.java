package io.disclosuredesk.request;

import io.disclosuredesk.decision.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * What is answered to one item.
 *
 * @param reason concrete reasons (说明理由; 条例第三十六条第（三）项)
 * @param access where and how to get it, or who is responsible and how to reach them
 * @param withheld what is left out of a partial disclosure
 */
public record ItemAnswer(
        @Nullable Outcome outcome,
        @Nullable String reason,
        @Nullable String access,
        @Nullable String withheld) {

    /** Nothing answered yet. */
    public static final ItemAnswer NONE = new ItemAnswer(null, null, null, null);
}
