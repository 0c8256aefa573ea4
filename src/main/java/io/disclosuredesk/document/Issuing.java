package io.disclosuredesk.document;

import io.disclosuredesk.document.letter.Letter;
import io.disclosuredesk.document.pdf.LetterTypesetter;
import io.disclosuredesk.request.DisclosureRequest;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The one way from a letter's words to a document of the case: set, kept, and the same ever after. The letter is set before
 * the case row is locked, so nobody waits for it.
 */
@Component
class Issuing {

    private final Documents documents;
    private final LetterTypesetter typesetter;

    Issuing(Documents documents, LetterTypesetter typesetter) {
        this.documents = documents;
        this.typesetter = typesetter;
    }

    /**
     * What came of it.
     *
     * @param fresh whether this call made the document
     */
    record Issued(IssuedDocument document, boolean fresh) {}

    /** The document of this kind; made from {@code letter} at the first call, the same afterwards. */
    Issued issue(DisclosureRequest request, DocumentKind kind, @Nullable String number, Supplier<Letter> letter) {
        return issue(request, kind, number, letter, null);
    }

    /** The same for a letter made with a wording, which the document then names. */
    Issued issueComposed(
            DisclosureRequest request, DocumentKind kind, @Nullable String number, Supplier<Letters.Composed> letter) {
        var known = documents.find(request.id(), kind);
        if (known.isPresent()) {
            return new Issued(known.get(), false);
        }
        var composed = letter.get();
        return issue(
                request,
                kind,
                number,
                composed::letter,
                new Documents.Made(composed.kind(), composed.wording()));
    }

    private Issued issue(
            DisclosureRequest request,
            DocumentKind kind,
            @Nullable String number,
            Supplier<Letter> letter,
            Documents.@Nullable Made made) {
        var known = documents.find(request.id(), kind);
        if (known.isPresent()) {
            return new Issued(known.get(), false);
        }
        var words = letter.get();
        var set = typesetter.typeset(words);
        var kept = documents.keep(
                request.id(),
                new Documents.NewDocument(
                        kind,
                        number,
                        words.title(),
                        set.pages(),
                        kind.label() + "-" + request.caseNumber() + ".pdf",
                        "application/pdf",
                        set.pdf(),
                        made));
        // of two who issue at once the second is given the first one's document
        return new Issued(kept.document(), kept.fresh());
    }
}
