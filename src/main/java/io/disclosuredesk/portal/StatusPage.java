package io.disclosuredesk.portal;

import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The status of a case in the words of the page. */
record StatusPage(
        String caseNumber,
        String subject,
        String stage,
        String next,
        List<ProgressStep.Shown> steps,
        Promise promise,
        int used,
        @Nullable String leftToTarget,
        @Nullable String leftToStatutory,
        @Nullable String meaning,
        String tone,
        @Nullable String served,
        List<Line> timeline,
        List<CaseProgress.Letter> letters,
        CaseProgress.@Nullable Posting posting,
        String deliveryMethod) {

    /** An event of the timeline. */
    record Line(String when, String text) {}

    static StatusPage of(CaseProgress view, ZoneId zone) {
        var request = view.request();
        var left = view.left();
        var servedOn = request.servedOn();
        return new StatusPage(
                request.caseNumber(),
                request.subject(),
                request.stage().plainWords(),
                ProgressStep.next(request.stage(), view.policy()),
                ProgressStep.allOf(request.stage()),
                Promise.of(request.deadlines(), view.policy()),
                view.used(),
                left == null ? null : PeriodWords.left(left.toTarget()),
                left == null ? null : PeriodWords.left(left.toStatutory()),
                left == null ? null : left.meaning(),
                left == null ? "good" : left.tone(),
                servedOn == null ? null : ChineseDates.day(servedOn),
                view.events().stream()
                        .map(event -> new Line(ChineseDates.moment(event.at(), zone), event.text()))
                        .toList(),
                view.letters(),
                view.posting(),
                request.deliveryMethod().label());
    }
}
