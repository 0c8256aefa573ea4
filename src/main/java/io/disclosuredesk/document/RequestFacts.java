package io.disclosuredesk.document;

import io.disclosuredesk.document.kind.CaseFacts;
import io.disclosuredesk.document.kind.Corrected;
import io.disclosuredesk.document.kind.Quotation;
import io.disclosuredesk.document.pdf.LetterTypesetter;
import io.disclosuredesk.request.Correction;
import io.disclosuredesk.request.DisclosureRequest;
import io.disclosuredesk.request.RequestItem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What letters say of a request: who asked, when, and the applicant's own words. */
final class RequestFacts {

    private RequestFacts() {}

    static CaseFacts of(DisclosureRequest request) {
        return of(request, request.items());
    }

    /** What is said of these of its items. */
    static CaseFacts of(DisclosureRequest request, List<RequestItem> items) {
        var asked = items.stream()
                .map(item -> LetterTypesetter.legible(item.description()))
                .toList();
        // what an applicant typed must not stop the letter; what is left out is said
        var replaced =
                !asked.equals(items.stream().map(RequestItem::description).toList());
        return new CaseFacts(
                request.caseNumber(),
                request.applicant().name(),
                Addressing.of(request.applicant()),
                request.deadlines().receivedOn(),
                new Quotation(asked),
                replaced);
    }

    /** What the applicant corrected; null where no correction came. */
    static @Nullable Corrected corrected(@Nullable Correction correction) {
        if (correction == null) {
            return null;
        }
        var on = correction.answeredOn();
        var said = correction.answer();
        return on == null || said == null || said.isBlank()
                ? null
                : new Corrected(on, new Quotation(List.of(LetterTypesetter.legible(said))));
    }
}
