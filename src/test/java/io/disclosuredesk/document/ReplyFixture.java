package io.disclosuredesk.document;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.disclosuredesk.agency.Agencies;
import io.disclosuredesk.agency.Agency;
import io.disclosuredesk.agency.SampleAgency;
import io.disclosuredesk.decision.DecisionFile;
import io.disclosuredesk.document.letter.Letter;
import io.disclosuredesk.document.letter.Letter.Heading;
import io.disclosuredesk.document.letter.Letter.Paragraph;
import io.disclosuredesk.document.letter.Letter.Quote;
import io.disclosuredesk.document.pdf.LetterTypesetter;
import io.disclosuredesk.request.Correction;
import io.disclosuredesk.request.Corrections;
import io.disclosuredesk.request.DisclosureRequest;
import io.disclosuredesk.request.RequestItem;
import io.disclosuredesk.request.Requests;
import io.disclosuredesk.request.SampleCase;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Replies of sample cases, with the wordings that ship. */
final class ReplyFixture {

    private ReplyFixture() {}

    static Letter letter(DisclosureRequest request) {
        return letters(request, null, SampleAgency.YUNZHOU).letter(request, false);
    }

    static Letter letter(RequestItem... items) {
        return letter(SampleCase.of(items));
    }

    static Letter draft(RequestItem... items) {
        var request = SampleCase.of(items);
        return letters(request, null, SampleAgency.YUNZHOU).letter(request, true);
    }

    static Letter letter(DisclosureRequest request, Correction correction) {
        return letters(request, correction, SampleAgency.YUNZHOU).letter(request, false);
    }

    static ReplyLetters letters(DisclosureRequest request, @Nullable Correction correction, Agency agency) {
        var corrections = mock(Corrections.class);
        when(corrections.of(request.id())).thenReturn(Optional.ofNullable(correction));
        var agencies = mock(Agencies.class);
        when(agencies.byId(request.agencyId())).thenReturn(agency);
        var requests = mock(Requests.class);
        when(requests.byNumber(request.caseNumber())).thenReturn(request);
        return new ReplyLetters(
                requests,
                agencies,
                corrections,
                DecisionFile.table(),
                ShippedLetters.letters(),
                new LetterTypesetter(),
                mock(Issuing.class),
                Clock.systemUTC());
    }

    /** A correction that was asked for on the day of receipt; {@code answer} is null where none came. */
    static Correction correction(@Nullable LocalDate answeredOn, @Nullable String answer) {
        return new Correction(
                "请补正年份",
                15,
                SampleCase.RECEIVED,
                LocalDate.of(2026, 3, 30),
                SampleCase.RECEIVED,
                false,
                answeredOn,
                answer,
                false);
    }

    /** The texts of the blocks, one a line. */
    static String words(Letter letter) {
        return String.join("\n", lines(letter));
    }

    static List<String> lines(Letter letter) {
        return letter.body().stream().map(ReplyFixture::text).toList();
    }

    private static String text(Letter.Block block) {
        if (block instanceof Paragraph paragraph) {
            return paragraph.text();
        }
        if (block instanceof Heading heading) {
            return heading.text();
        }
        return block instanceof Quote quote ? quote.text() : block.toString();
    }
}
