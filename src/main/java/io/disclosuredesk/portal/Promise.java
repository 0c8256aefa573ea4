package io.disclosuredesk.portal;

import io.disclosuredesk.deadline.ReplyDeadlines;

/** The dates an applicant is told, in words. */
record Promise(String received, String target, String statutory, boolean provisional) {

    static Promise of(ReplyDeadlines deadlines) {
        return new Promise(
                ChineseDates.day(deadlines.receivedOn()),
                ChineseDates.day(deadlines.targetDueOn()),
                ChineseDates.day(deadlines.statutoryDueOn()),
                deadlines.provisional());
    }
}
