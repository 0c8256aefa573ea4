package io.disclosuredesk.calendar;

import io.disclosuredesk.calendar.NoticeRefusedException.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What a reader found in a notice so far: days, each with its place in the text, and what it could not accept. */
final class NoticeDraft {

    /** A day with the place it was read from. */
    record Entry(CalendarDay day, String where) {}

    private final int year;
    private final String number;
    private final List<Entry> entries = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    NoticeDraft(int year, String number) {
        this.year = year;
        this.number = number;
    }

    int year() {
        return year;
    }

    String number() {
        return number;
    }

    List<Entry> entries() {
        return entries;
    }

    List<Problem> problems() {
        return problems;
    }

    void add(LocalDate date, DayKind kind, String occasion, String source, String where) {
        entries.add(new Entry(new CalendarDay(date, kind, occasion, source, false), where));
    }

    void refuse(String where, String message) {
        problems.add(new Problem(where, message));
    }

    /** The notice as read; days that contradict each other are all in it. */
    HolidayNotice notice() {
        return new HolidayNotice(year, number, entries.stream().map(Entry::day).toList());
    }

    /**
     * The notice, if nothing speaks against it.
     *
     * @throws NoticeRefusedException with every problem otherwise
     */
    HolidayNotice accepted() {
        if (!problems.isEmpty()) {
            throw new NoticeRefusedException(problems);
        }
        return notice();
    }
}
