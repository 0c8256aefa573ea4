package io.disclosuredesk.document.template;

import io.disclosuredesk.document.letter.Letter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Numbers the headings of a letter: 一、（一）1.（1）, each level anew below the one above it. */
final class Numerals {

    private static final String DIGITS = "零一二三四五六七八九";

    private Numerals() {}

    static List<Letter.Block> number(List<Letter.Block> blocks) {
        var numbered = new ArrayList<Letter.Block>();
        var counts = new int[5];
        for (var block : blocks) {
            if (block instanceof Letter.Heading heading) {
                int level = heading.level();
                counts[level]++;
                Arrays.fill(counts, level + 1, counts.length, 0);
                numbered.add(new Letter.Heading(level, mark(level, counts[level]) + heading.text()));
            } else {
                numbered.add(block);
            }
        }
        return numbered;
    }

    private static String mark(int level, int count) {
        return switch (level) {
            case 1 -> chinese(count) + "、";
            case 2 -> "（" + chinese(count) + "）";
            case 3 -> count + ".";
            default -> "（" + count + "）";
        };
    }

    /** 一 to 九十九; beyond that nobody counts in characters. */
    static String chinese(int n) {
        if (n > 99) {
            return String.valueOf(n);
        }
        int tens = n / 10;
        int ones = n % 10;
        String front = tens == 0 ? "" : (tens == 1 ? "" : DIGITS.charAt(tens)) + "十";
        return ones == 0 ? front : front + DIGITS.charAt(ones);
    }
}
