package io.disclosuredesk.document;

import io.disclosuredesk.agency.SampleAgency;
import io.disclosuredesk.decision.DecisionFile;
import io.disclosuredesk.document.check.CheckedLetter;
import io.disclosuredesk.document.check.CheckedLetter.Circumstances;
import io.disclosuredesk.document.pdf.LetterTypesetter;
import io.disclosuredesk.request.Correction;
import io.disclosuredesk.request.DisclosureRequest;
import io.disclosuredesk.request.SampleCase;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Replies as the program words them, beside their cases: what a check must find nothing in. */
public final class CorrectReplies {

    private CorrectReplies() {}

    /** The reply to the case, ready to be checked. */
    public static CheckedLetter of(DisclosureRequest request) {
        return of(request, null);
    }

    /** The reply to the case whose applicant was asked for a correction. */
    public static CheckedLetter of(DisclosureRequest request, @Nullable Correction correction) {
        return CheckedLetter.reply(
                ReplyFixture.letters(request, correction, SampleAgency.YUNZHOU).letter(request, false),
                request,
                SampleAgency.YUNZHOU,
                DecisionFile.table(),
                new Circumstances(correction, false, Set.of(), SampleCase.SIGNED, LetterTypesetter::legible));
    }

    /** A notice of a correction, one of an extension and one of a fee, of 16 March 2026. */
    public static List<CheckedLetter> notices(DisclosureRequest request) {
        var agency = SampleAgency.YUNZHOU;
        var table = DecisionFile.table();
        var around = new Circumstances(null, false, Set.of(), SampleCase.SIGNED, LetterTypesetter::legible);
        var correction = NoticeLettersTest.correctionNotice(request, LocalDate.of(2026, 4, 3));
        var extension = NoticeLettersTest.extensionNotice(request, LocalDate.of(2026, 4, 21));
        return List.of(
                CheckedLetter.notice(correction, request, agency, table, around),
                CheckedLetter.notice(extension, request, agency, table, around),
                CheckedLetter.feeNotice(NoticeLettersTest.feeNotice(request), request, agency, table, around));
    }
}
