package io.disclosuredesk.request;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * 催办: a manager asked for a task to be done soon.
 *
 * @param taskId the engine's task: what is open again after a return is another one
 * @param addressee user id of the holder at that time, or the id of the post where nobody had signed for the task
 * @param toPost whether the addressee is a post
 * @param nudgedBy user id
 * @param answer null while nobody has answered
 */
public record Nudge(
        long id,
        String caseNumber,
        String taskId,
        String taskName,
        String addressee,
        boolean toPost,
        String message,
        String nudgedBy,
        Instant nudgedAt,
        @Nullable Answer answer) {

    /** 催办回复: one line. */
    public record Answer(String text, String by, Instant at) {}
}
