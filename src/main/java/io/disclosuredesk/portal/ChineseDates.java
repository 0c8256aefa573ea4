package io.disclosuredesk.portal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates and times as applicants read them. */
final class ChineseDates {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日（EEEE）", Locale.CHINA);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.CHINA);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm", Locale.CHINA);

    private ChineseDates() {}

    /** {@code 2026年11月22日（星期日）}. */
    static String day(LocalDate date) {
        return DAY.format(date);
    }

    /** {@code 2026年11月22日}, as it is printed on letters. */
    static String date(LocalDate date) {
        return DATE.format(date);
    }

    /** {@code 2026年11月22日 09:30} in {@code zone}. */
    static String moment(Instant instant, ZoneId zone) {
        return MOMENT.format(instant.atZone(zone));
    }
}
