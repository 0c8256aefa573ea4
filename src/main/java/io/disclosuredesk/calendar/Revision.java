package io.disclosuredesk.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;

/**
 * What importing a notice would change.
 *
 * @param version version of the calendar it was compared with; {@link Calendars#adopt} wants it back
 * @param notice the notice as read
 * @param changes every day whose kind or provisional mark changes, by date
 * @param workingDaysBefore working days of the notice's year as the calendar stands
 * @param workingDaysAfter working days of that year under the notice
 * @param hints what looks unusual, in Chinese sentences; no obstacle
 */
public record Revision(
        int version,
        HolidayNotice notice,
        List<Change> changes,
        int workingDaysBefore,
        int workingDaysAfter,
        List<String> hints) {

    /** One day that the notice changes. */
    public record Change(LocalDate date, CalendarDay before, CalendarDay after) {

        /** Whether the day becomes another kind of day, and not merely certain. */
        public boolean isOfKind() {
            return before.kind() != after.kind();
        }

        /** Whether the day becomes working or stops being so: only such days move a date. */
        public boolean isOfWorking() {
            return before.kind().isWorking() != after.kind().isWorking();
        }
    }

    /** Keeps its own copies. */
    public Revision {
        changes = List.copyOf(changes);
        hints = List.copyOf(hints);
    }

    /** Compares {@code book} with the same book holding {@code notice}. */
    static Revision of(int version, NoticeBook book, HolidayNotice notice) {
        var before = book.calendar();
        var after = book.with(notice).calendar();
        var year = notice.year();
        return new Revision(
                version,
                notice,
                dates(book, notice).stream()
                        .map(date -> new Change(date, before.day(date), after.day(date)))
                        .filter(change -> change.isOfKind()
                                || change.before().provisional()
                                        != change.after().provisional())
                        .toList(),
                workingDays(before, year),
                workingDays(after, year),
                notice.hints());
    }

    /** The days of the year, the days before it that a notice can touch, and those that either notice declares. */
    private static TreeSet<LocalDate> dates(NoticeBook book, HolidayNotice notice) {
        var dates = new TreeSet<LocalDate>();
        LocalDate.of(notice.year() - 1, 12, 29)
                .datesUntil(LocalDate.of(notice.year() + 1, 1, 1))
                .forEach(dates::add);
        notice.days().forEach(day -> dates.add(day.date()));
        book.of(notice.year()).days().forEach(day -> dates.add(day.date()));
        return dates;
    }

    private static int workingDays(WorkingDayCalendar calendar, int year) {
        return calendar.workingDaysBetween(LocalDate.of(year - 1, 12, 31), LocalDate.of(year, 12, 31));
    }
}
