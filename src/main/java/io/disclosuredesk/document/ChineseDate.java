package io.disclosuredesk.document;

import java.time.LocalDate;

/** Dates as official documents write them: Arabic figures, full year, no leading zeros (GB/T 9704-2012). */
public final class ChineseDate {

    private ChineseDate() {}

    /** For instance 2026年5月1日. */
    public static String of(LocalDate date) {
        return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }
}
