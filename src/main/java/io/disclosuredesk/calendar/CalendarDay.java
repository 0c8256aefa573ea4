package io.disclosuredesk.calendar;

import java.time.LocalDate;

/**
 * One date with what it is and on whose word.
 *
 * @param occasion the holiday it belongs to (国庆节), or the kind's own word for an ordinary day
 * @param source number of the notice that says so (国办发明电〔2025〕7号), or 星期制度 for an ordinary day, with a remark in
 *     brackets where no notice covers its year
 * @param provisional true when the notice for that year is not published (or not recorded), so the answer may
 *     change
 */
public record CalendarDay(LocalDate date, DayKind kind, String occasion, String source, boolean provisional) {}
