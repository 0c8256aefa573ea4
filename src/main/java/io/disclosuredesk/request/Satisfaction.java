package io.disclosuredesk.request;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * 满意度: what an applicant says of how the case was handled.
 *
 * @param score 1 (very dissatisfied) to 5 (very satisfied)
 * @param why in their words; null where they left it out
 * @param ratedAt when it was first given; it may be changed for {@value #CHANGEABLE_DAYS} days from then
 */
public record Satisfaction(int score, @Nullable String why, Instant ratedAt, Instant changedAt) {

    /** How many days a rating may be changed. */
    public static final int CHANGEABLE_DAYS = 30;

    /** How many characters the words may have. */
    public static final int MAX_WHY = 500;

    private static final String[] WORDS = {"很不满意", "不满意", "一般", "满意", "很满意"};

    /** The word for a score from 1 to 5. */
    public static String word(int score) {
        return WORDS[score - 1];
    }

    /** Its word: 满意. */
    public String word() {
        return word(score);
    }

    /** Without the applicant's words. */
    @Override
    public String toString() {
        return "Satisfaction[" + score + "]";
    }
}
