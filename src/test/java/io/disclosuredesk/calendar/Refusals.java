package io.disclosuredesk.calendar;

import io.disclosuredesk.calendar.NoticeRefusedException.Problem;
import java.util.List;

/** Reading what must not be accepted. */
final class Refusals {

    private Refusals() {}

    /** The problems of {@code text} as the notice of {@link SampleNotice}'s year and number; empty when it is accepted. */
    static List<Problem> of(String text) {
        return of(SampleNotice.YEAR, SampleNotice.NUMBER, text);
    }

    static List<Problem> of(int year, String number, String text) {
        try {
            NoticeReader.read(year, number, text);
            return List.of();
        } catch (NoticeRefusedException e) {
            return e.problems();
        }
    }

    /** One line a problem: place and message. */
    static List<String> lines(List<Problem> problems) {
        return problems.stream()
                .map(problem -> problem.where() + "：" + problem.message())
                .toList();
    }
}
