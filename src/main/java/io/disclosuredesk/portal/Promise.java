package io.disclosuredesk.portal;

import io.disclosuredesk.deadline.Awaited;
import io.disclosuredesk.deadline.DeadlinePolicy;
import io.disclosuredesk.deadline.ReplyDeadlines;
import org.jspecify.annotations.Nullable;

/**
 * The dates an applicant is told, in words.
 *
 * @param targetDays the organ's promise, in working days
 * @param statutoryDays the statutory period without an extension, in working days
 * @param extended the last day once the period was extended; null when it was not
 * @param originalTarget the promise before something moved it; null when nothing did
 * @param originalStatutory the statutory date before something moved it; null when nothing did
 * @param awaited what the applicant owes; the dates then stand still
 */
record Promise(
        String received,
        int targetDays,
        String target,
        int statutoryDays,
        String statutory,
        @Nullable String extended,
        @Nullable String originalTarget,
        @Nullable String originalStatutory,
        Awaited awaited,
        boolean provisional) {

    static Promise of(ReplyDeadlines deadlines, DeadlinePolicy policy) {
        var targetMoved = !deadlines.targetDueOn().equals(deadlines.originalTargetDueOn());
        var statutoryMoved = !deadlines.statutoryDueOn().equals(deadlines.originalStatutoryDueOn());
        return new Promise(
                ChineseDates.day(deadlines.receivedOn()),
                policy.targetDays(),
                ChineseDates.day(deadlines.targetDueOn()),
                policy.statutoryDays(),
                ChineseDates.day(deadlines.statutoryDueOn()),
                deadlines.isExtended() ? ChineseDates.day(deadlines.finalDueOn()) : null,
                targetMoved ? ChineseDates.day(deadlines.originalTargetDueOn()) : null,
                statutoryMoved ? ChineseDates.day(deadlines.originalStatutoryDueOn()) : null,
                deadlines.awaited(),
                deadlines.provisional());
    }
}
