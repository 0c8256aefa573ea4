package io.disclosuredesk.document.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A remedy as the letter states it.
 *
 * @param first whether reconsideration comes first (复议前置)
 */
record StatedRemedy(boolean first, String text) {

    private static final Pattern FIRST = Pattern.compile("(应当?|须|必须|应)先[^。]*(申请)?行政复议");
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=。)");
    private static final Pattern EITHER = Pattern.compile("可以[^。]*申请行政复议|行政复议[^。]*或者?[^。]*(诉讼|起诉)|直接[^。]*(诉讼|起诉)");

    /** The remedies in the clause; a sentence that begins none belongs to the one before. */
    static List<StatedRemedy> in(Reading letter) {
        var stated = new ArrayList<StatedRemedy>();
        for (var paragraph : letter.remedies()) {
            for (var sentence : SENTENCE_END.splitAsStream(paragraph).toList()) {
                if (FIRST.matcher(sentence).find()) {
                    stated.add(new StatedRemedy(true, sentence));
                } else if (EITHER.matcher(sentence).find()) {
                    stated.add(new StatedRemedy(false, sentence));
                } else if (!stated.isEmpty()) {
                    var last = stated.remove(stated.size() - 1);
                    stated.add(new StatedRemedy(last.first, last.text + sentence));
                }
            }
        }
        return stated;
    }

    /** What it is said to be against. */
    String against() {
        var end = text.indexOf("不服");
        return end < 0 ? "" : text.substring(0, end);
    }

    String name() {
        return first ? "复议前置" : "复议或者诉讼";
    }
}
