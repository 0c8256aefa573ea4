package io.disclosuredesk.deadline;

import java.time.LocalDate;
import java.util.List;

/**
 * Why the dates of a case are what they are: every day from the receipt to the red line with its reason, the rules that were
 * applied, and what should make the reader pause.
 *
 * @param policy the periods that were applied
 * @param days every calendar day from the receipt to the last of the dates, both inclusive, in order
 * @param rules the rules applied, in the order of reading
 * @param warnings in Chinese: an event without effect, a regime that does not apply, provisional dates
 */
public record Explanation(
        ReplyDeadlines deadlines, DeadlinePolicy policy, List<Day> days, List<Rule> rules, List<String> warnings) {

    /** What a day is to the period. */
    public enum Kind {
        /** A working day that counts. */
        COUNTED("计入"),
        /** Saturday or Sunday, not counted. */
        REST("休息日"),
        /** A declared holiday, not counted. */
        HOLIDAY("放假"),
        /** A Saturday or Sunday on which offices work in exchange: counted. */
        MAKE_UP("调休上班，计入"),
        /** A working day on which an opinion is awaited, not counted. */
        SUSPENDED("征求意见，不计入"),
        /** The day of receipt, and the days of a period that was given up when it started anew. */
        NOT_COUNTED("不计入");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** The Chinese word under the calendar. */
        public String label() {
            return label;
        }
    }

    /**
     * One calendar day.
     *
     * @param count counted days of the current period up to and including this day; 0 before the first
     * @param because why it counts or not, with the article or notice, in Chinese
     * @param marks what falls on this day: 收到日, 法定届满
     * @param provisional whether the year's holiday notice is not published (暂定)
     */
    public record Day(LocalDate date, Kind kind, int count, String because, List<String> marks, boolean provisional) {}

    /**
     * A rule that was applied.
     *
     * @param text what it says for this case, in Chinese
     * @param article where it stands
     */
    public record Rule(String text, String article) {}
}
