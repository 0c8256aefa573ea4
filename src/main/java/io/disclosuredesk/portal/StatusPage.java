package io.disclosuredesk.portal;

import io.disclosuredesk.document.DocumentKind;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The status of a case in the words of the page. */
record StatusPage(
        String caseNumber,
        String subject,
        String stage,
        String next,
        @Nullable String by,
        List<ProgressStep.Shown> steps,
        Promise promise,
        int used,
        boolean left,
        boolean running,
        @Nullable String leftToTarget,
        @Nullable String leftToStatutory,
        @Nullable String meaning,
        String tone,
        @Nullable String served,
        @Nullable String withdrawn,
        boolean givenUp,
        List<Line> timeline,
        List<Letter> letters,
        CaseProgress.@Nullable Posting posting,
        String deliveryMethod) {

    /** Whether the withdrawal is confirmed in writing. */
    public boolean confirmed() {
        return letters.stream().anyMatch(one -> one.letter().kind() == DocumentKind.WITHDRAWAL);
    }

    /** An event of the timeline. */
    record Line(String when, String text) {}

    /**
     * A letter to download.
     *
     * @param taken when the applicant first took it; null while they have not
     */
    record Letter(CaseProgress.Letter letter, @Nullable String taken) {}

    static StatusPage of(CaseProgress view, ZoneId zone) {
        var request = view.request();
        var left = view.left();
        var servedOn = request.servedOn();
        var withdrawal = view.withdrawal();
        return new StatusPage(
                request.caseNumber(),
                request.subject(),
                request.stage().plainWords(),
                ProgressStep.next(request.stage(), view.policy()),
                PeriodWords.by(view),
                withdrawal == null
                        ? ProgressStep.allOf(request.stage(), view.givenUp())
                        : ProgressStep.withdrawnAt(withdrawal.stage()),
                Promise.of(request.deadlines(), view.policy()),
                view.used(),
                left != null,
                left != null && !request.deadlines().isAwaiting(),
                left == null ? null : PeriodWords.left(left.toTarget()),
                left == null ? null : PeriodWords.left(left.toStatutory()),
                left == null ? null : left.meaning(),
                left == null ? "good" : left.tone(),
                servedOn == null ? null : ChineseDates.day(servedOn),
                withdrawal == null ? null : ChineseDates.day(withdrawal.withdrawnOn()),
                view.givenUp(),
                view.events().stream()
                        .map(event -> new Line(ChineseDates.moment(event.at(), zone), event.text()))
                        .toList(),
                view.letters().stream()
                        .map(letter -> new Letter(
                                letter, letter.takenAt() == null ? null : ChineseDates.moment(letter.takenAt(), zone)))
                        .toList(),
                view.posting(),
                request.deliveryMethod().label());
    }
}
