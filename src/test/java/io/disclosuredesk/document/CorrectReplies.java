package io.disclosuredesk.document;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.disclosuredesk.agency.Agencies;
import io.disclosuredesk.agency.SampleAgency;
import io.disclosuredesk.calendar.Calendars;
import io.disclosuredesk.calendar.PublishedCalendar;
import io.disclosuredesk.deadline.DeadlineClock;
import io.disclosuredesk.deadline.DeadlinePolicy;
import io.disclosuredesk.decision.DecisionFile;
import io.disclosuredesk.document.check.CheckedLetter;
import io.disclosuredesk.document.check.CheckedLetter.Circumstances;
import io.disclosuredesk.document.pdf.LetterTypesetter;
import io.disclosuredesk.request.CaseClocks;
import io.disclosuredesk.request.CaseHistory;
import io.disclosuredesk.request.Correction;
import io.disclosuredesk.request.DisclosureRequest;
import io.disclosuredesk.request.Policies;
import io.disclosuredesk.request.Requests;
import io.disclosuredesk.request.SampleCase;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
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

    /** A notice of a correction and one of an extension, of 16 March 2026. */
    public static List<CheckedLetter> notices(DisclosureRequest request) {
        return Stream.of(
                        NoticeLettersTest.correctionNotice(request, LocalDate.of(2026, 4, 3)),
                        NoticeLettersTest.extensionNotice(request, LocalDate.of(2026, 4, 21)))
                .map(letter -> CheckedLetter.notice(
                        letter,
                        request,
                        SampleAgency.YUNZHOU,
                        DecisionFile.table(),
                        new Circumstances(null, false, Set.of(), SampleCase.SIGNED, LetterTypesetter::legible)))
                .toList();
    }
}
