package io.disclosuredesk.document;

import io.disclosuredesk.document.check.CheckReport;
import io.disclosuredesk.document.letter.Letter;
import io.disclosuredesk.document.pdf.LetterTypesetter;
import io.disclosuredesk.document.seal.Impression;
import io.disclosuredesk.document.seal.SealRegister;
import io.disclosuredesk.document.seal.SealRegister.SealedDocument;
import io.disclosuredesk.document.seal.SealedLetters;
import io.disclosuredesk.document.seal.Sealing;
import io.disclosuredesk.monitoring.Timings;
import io.disclosuredesk.request.DisclosureRequest;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The one way from a letter's words to a document of the case: set, sealed, kept, and the same ever after. The letter is set
 * and sealed before the case row is locked, so nobody waits for it.
 */
@Component
class Issuing {

    private final Documents documents;
    private final LetterTypesetter typesetter;
    private final Sealing sealing;
    private final SealRegister register;
    private final TransactionTemplate transaction;
    private final VerificationCodes codes;
    private final OfdTwins twins;
    private final LetterGate gate;
    private final Timings timings;

    Issuing(
            Documents documents,
            LetterTypesetter typesetter,
            Sealing sealing,
            SealRegister register,
            TransactionTemplate transaction,
            VerificationCodes codes,
            OfdTwins twins,
            LetterGate gate,
            Timings timings) {
        this.documents = documents;
        this.typesetter = typesetter;
        this.sealing = sealing;
        this.register = register;
        this.transaction = transaction;
        this.codes = codes;
        this.twins = twins;
        this.gate = gate;
        this.timings = timings;
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
        return issue(request, kind, number, composed::letter, new Documents.Made(composed.kind(), composed.wording()));
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
        var unmarked = letter.get();
        var mark = new LetterMark(codes.codeFor(request.caseNumber(), kind), unmarked.date());
        var words = codes.marked(unmarked, mark);
        var report = gate.beforeSealing(request, kind, words);
        var set = timings.of(Timings.Step.TYPESETTING, () -> typesetter.typeset(words));
        var seal = sealing.seal(request, sealedLetters(kind), words, set).orElse(null);
        var document = new Documents.NewDocument(
                kind,
                number,
                words.title(),
                set.pages(),
                kind.label() + "-" + request.caseNumber() + ".pdf",
                "application/pdf",
                seal == null ? set.pdf() : seal.pdf(),
                mark,
                made);
        var twin = twins.write(document.content());
        return Objects.requireNonNull(transaction.execute(status -> keep(request, document, seal, twin, report)));
    }

    /** Of two who issue at once the second is given the first one's document, and its own seal was put on nothing. */
    private Issued keep(
            DisclosureRequest request,
            Documents.NewDocument document,
            @Nullable Impression seal,
            OfdTwins.Written twin,
            Optional<CheckReport> report) {
        var kept = documents.keep(request.id(), document);
        if (kept.fresh()) {
            report.ifPresent(checked -> gate.keep(request, checked, kept.document()));
            twins.keep(kept.document(), twin);
            if (seal != null) {
                register.record(request, sealed(kept.document()), seal);
            }
        }
        return new Issued(kept.document(), kept.fresh());
    }

    private static SealedDocument sealed(IssuedDocument document) {
        return new SealedDocument(
                document.id(),
                document.kind().name(),
                document.kind().label(),
                document.number(),
                document.file().sha256());
    }

    private static SealedLetters sealedLetters(DocumentKind kind) {
        return switch (kind) {
            case REPLY -> SealedLetters.REPLY;
            case RECEIPT -> SealedLetters.RECEIPT;
            default -> SealedLetters.NOTICE;
        };
    }
}
