package io.disclosuredesk.portal;

import io.disclosuredesk.deadline.DeadlinePolicy;
import io.disclosuredesk.document.DocumentKind;
import io.disclosuredesk.document.IssuedDocument;
import io.disclosuredesk.request.DisclosureRequest;
import io.disclosuredesk.request.RequestWithdrawal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A case as its applicant may see it: no names of staff, nothing that stays inside the organ.
 *
 * @param policy the periods it was locked into on receipt
 * @param used working days counted so far, or until the reply was served
 * @param left null once the reply was served or the request withdrawn
 * @param withdrawal what ended it; null unless the applicant withdrew it
 * @param givenUp whether a person confirmed that the applicant stayed silent: no correction is awaited, nothing is searched for
 */
record CaseProgress(
        DisclosureRequest request,
        DeadlinePolicy policy,
        int used,
        @Nullable Left left,
        List<Event> events,
        List<Letter> letters,
        @Nullable Posting posting,
        @Nullable RequestWithdrawal withdrawal,
        boolean givenUp) {

    /**
     * What is left of the periods, in working days; 0 on the last day, negative afterwards.
     *
     * @param meaning what that means, in words
     */
    record Left(int toTarget, int toStatutory, String meaning, String tone) {}

    /** Something that happened, in the applicant's words. */
    record Event(Instant at, String text) {}

    /**
     * A letter that can be downloaded.
     *
     * @param document null while the letter has not been made yet; it is made when asked for
     * @param takenAt when the applicant first took it (签收); null while they have not
     */
    record Letter(
            DocumentKind kind,
            @Nullable IssuedDocument document,
            @Nullable Instant takenAt) {

        /** The addresses of letters, as a pattern of a path variable. */
        static final String SLUGS = "receipt|correction-notice|extension-notice|fee-notice|withdrawal|reply";

        /** Its last part in addresses: {@code correction-notice}. */
        public String slug() {
            return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public String title() {
            return kind.label();
        }

        /** What became of a letter that is no longer valid, and why; null while the organ stands by it. */
        public @Nullable String withdrawal() {
            var withdrawal = document == null ? null : document.withdrawal();
            if (withdrawal == null) {
                return null;
            }
            var replacement = withdrawal.replacedBy();
            return "已于" + ChineseDates.date(withdrawal.on()) + "撤销，不再有效"
                    + (replacement == null ? "" : "，由" + replacement.name() + "替换") + "。理由：" + withdrawal.reason();
        }

        /** The kind that a last part of an address names. */
        static DocumentKind kind(String slug) {
            return DocumentKind.valueOf(slug.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    /** How a reply went out by post. */
    record Posting(@Nullable String carrier, @Nullable String trackingNumber, LocalDate servedOn) {}

    /** Whether the letter may be taken now. */
    boolean offers(DocumentKind kind) {
        return letters.stream().anyMatch(letter -> letter.kind() == kind);
    }
}
