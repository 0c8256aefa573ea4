package io.disclosuredesk.portal;

import io.disclosuredesk.request.Satisfaction;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The rating of a case in the words of its page.
 *
 * @param given the word of what was given; null while nothing was
 * @param asked whether the form is shown
 * @param until last day to change it; null while nothing was given
 * @param score what is chosen in the form, 0 for nothing
 * @param error what must be mended; null when nothing
 */
record RatingView(
        @Nullable String given,
        boolean asked,
        @Nullable String until,
        int score,
        String why,
        @Nullable String error) {

    /** A choice of the form. */
    record Choice(int score, String word) {}

    static RatingView of(@Nullable Satisfaction given, boolean asked, ZoneId zone) {
        if (given == null) {
            return new RatingView(null, asked, null, 0, "", null);
        }
        // the last whole day: the last moment may lie in the middle of the next one
        var until = LocalDate.ofInstant(given.ratedAt().plus(Duration.ofDays(Satisfaction.CHANGEABLE_DAYS - 1)), zone);
        return new RatingView(
                given.word(),
                asked,
                ChineseDates.day(until),
                given.score(),
                given.why() == null ? "" : given.why(),
                null);
    }

    RatingView refused(int typedScore, String typed, @Nullable String message) {
        return new RatingView(given, asked, until, typedScore, typed, message);
    }

    /** The scores, the best first. */
    public List<Choice> choices() {
        return IntStream.iterate(5, score -> score > 0, score -> score - 1)
                .mapToObj(score -> new Choice(score, Satisfaction.word(score)))
                .toList();
    }

    /** How long the words may be. */
    public int maxWhy() {
        return Satisfaction.MAX_WHY;
    }
}
