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
    private final LetterGate gate;

    Issuing(Documents documents, LetterTypesetter typesetter, LetterGate gate) {
        this.documents = documents;
        this.typesetter = typesetter;
        this.gate = gate;
    }

    /**
     * What came of it.
     *
     * @param fresh whether this call made the document
     */
    record Issued(IssuedDocument document, boolean fresh) {}

    /**
     * The document of this kind; made from {@code letter} at the first call, the same afterwards.
     *
     * @throws LetterRefusedException if the words do not hold against the law: nothing is set, sealed or kept
     */
    Issued issue(DisclosureRequest request, DocumentKind kind, @Nullable String number, Supplier<Letter> letter) {
        var known = documents.find(request.id(), kind);
        if (known.isPresent()) {
            return new Issued(known.get(), false);
        }
        var words = letter.get();
        var report = gate.beforeSealing(request, kind, words);
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
                        set.pdf()));
        if (kept.fresh()) {
            report.ifPresent(checked -> gate.keep(request, checked, kept.document()));
        }
        // of two who issue at once the second is given the first one's document
        return new Issued(kept.document(), kept.fresh());
    }
}
