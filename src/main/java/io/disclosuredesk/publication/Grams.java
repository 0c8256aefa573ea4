package io.disclosuredesk.publication;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What texts are found by, without a dictionary: each two neighbouring Chinese characters, each single one, and words of
 * letters or digits as they stand. Full-width and half-width, upper and lower case do not matter.
 */
final class Grams {

    /** What the index column holds; a longer word is cut. */
    private static final int LONGEST = 32;

    private static final Pattern RUN = Pattern.compile("(\\p{IsHan}+)|([\\p{IsAlphabetic}\\p{IsDigit}&&\\P{IsHan}]+)");

    private Grams() {}

    /** What a text is put under in the index. */
    static Set<String> ofText(String text) {
        return of(text, true);
    }

    /** What is looked up for words typed: pairs only, where there are any. */
    static Set<String> ofQuery(String text) {
        return of(text, false);
    }

    /** The text as it is compared: one form of each character, no case, no blanks. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", "");
    }

    private static Set<String> of(String text, boolean singles) {
        var grams = new LinkedHashSet<String>();
        var normal = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        RUN.matcher(normal).results().forEach(run -> {
            var han = run.group(1);
            if (han == null) {
                grams.add(run.group().substring(0, Math.min(LONGEST, run.group().length())));
                return;
            }
            var points = han.codePoints().toArray();
            for (var i = 0; i < points.length; i++) {
                if (singles || points.length == 1) {
                    grams.add(Character.toString(points[i]));
                }
                if (i + 1 < points.length) {
                    grams.add(new String(points, i, 2));
                }
            }
        });
        return grams;
    }
}
