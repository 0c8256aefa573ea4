package io.disclosuredesk.calendar;

import java.time.LocalDate;

/** Days of the week as notices write them: 星期一 to 星期日. */
final class Weekdays {

    /** The last characters of Monday to Sunday. */
    static final String LAST = "一二三四五六日";

    private Weekdays() {}

    /** 星期一 to 星期日. */
    static String name(LocalDate date) {
        return "星期" + LAST.charAt(date.getDayOfWeek().getValue() - 1);
    }
}
