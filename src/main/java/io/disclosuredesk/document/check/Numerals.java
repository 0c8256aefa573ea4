package io.disclosuredesk.document.check;

import org.jspecify.annotations.Nullable;

/** Chinese numerals below a hundred, as laws number their articles. */
final class Numerals {

    private static final String DIGITS = "零一二三四五六七八九";

    private Numerals() {}

    /** The value of Chinese or Arabic figures; 0 for nothing. */
    static int value(@Nullable String written) {
        if (written == null) {
            return 0;
        }
        if (written.matches("\\d+")) {
            return written.length() > 4 ? Integer.MAX_VALUE : Integer.parseInt(written);
        }
        var hundreds = written.indexOf('百');
        var rest = hundreds < 0 ? written : written.substring(hundreds + 1);
        var tens = rest.indexOf('十');
        var ones = rest.isEmpty() ? 0 : Math.max(0, DIGITS.indexOf(rest.charAt(rest.length() - 1)));
        return (hundreds < 0 ? 0 : 100 * Math.max(1, hundreds == 0 ? 1 : DIGITS.indexOf(written.charAt(hundreds - 1))))
                + (tens < 0 ? 0 : 10 * (tens == 0 ? 1 : DIGITS.indexOf(rest.charAt(tens - 1))))
                + ones;
    }

    /** 一 to 九十九. */
    static String of(int n) {
        var tens = n / 10;
        var ones = n % 10;
        var front = tens == 0 ? "" : (tens == 1 ? "" : DIGITS.charAt(tens)) + "十";
        return ones == 0 ? front : front + DIGITS.charAt(ones);
    }
}
