package io.disclosuredesk.calendar;

import java.util.OptionalInt;
import java.util.regex.Pattern;

/** The number of a notice (发文字号): 国办发明电〔2025〕7号, with the year of issue in hexagonal brackets (GB/T 9704). */
final class NoticeNumber {

    /** Characters a number or a notice's name may have. */
    static final int LONGEST = 60;

    private static final String ISSUER = "国办发明电";
    private static final Pattern BRACKETED =
            Pattern.compile("(国(?:办)?发明电)\\s*[〔\\[\\(（【［]\\s*(\\d{4})\\s*[〕\\]\\)）】］]\\s*(?:第)?\\s*0*([1-9]\\d*)\\s*号");
    private static final Pattern FORM = Pattern.compile("国(?:办)?发明电〔(\\d{4})〕[1-9]\\d*号");

    private NoticeNumber() {}

    /** {@code written} without outer spaces; a telegram number gets the brackets of the standard. */
    static String canonical(String written) {
        var bare = written.strip();
        var parts = BRACKETED.matcher(bare);
        return parts.matches() ? number(parts.group(1), parts.group(2), parts.group(3)) : bare;
    }

    /** Year of issue, if {@code canonical} is a telegram number. */
    static OptionalInt issued(String canonical) {
        var parts = FORM.matcher(canonical);
        return parts.matches() ? OptionalInt.of(Integer.parseInt(parts.group(1))) : OptionalInt.empty();
    }

    /** The first telegram number of the State Council's general office that {@code text} names, or an empty string. */
    static String namedIn(String text) {
        var parts = BRACKETED.matcher(text);
        while (parts.find()) {
            if (parts.group(1).equals(ISSUER)) {
                return number(parts.group(1), parts.group(2), parts.group(3));
            }
        }
        return "";
    }

    private static String number(String issuer, String year, String serial) {
        return issuer + "〔" + year + "〕" + serial + "号";
    }
}
