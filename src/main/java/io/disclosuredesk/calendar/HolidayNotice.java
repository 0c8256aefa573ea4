package io.disclosuredesk.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * One yearly notice of the State Council on holidays (国务院办公厅关于某年部分节假日安排的通知), as the days it declares.
 *
 * @param year the year it arranges; a few of its days may lie in the last days of December before
 * @param number its number (国办发明电〔2025〕7号) or, where that is not known, its name
 * @param days its holidays and make-up days, sorted by date
 */
public record HolidayNotice(int year, String number, List<CalendarDay> days) {

    /** Statutory holidays a year (全国年节及纪念日放假办法): 11 days from 2008 on, 13 under the revision of 2024. */
    private static final int STATUTORY_DAYS = 11;

    private static final int STATUTORY_DAYS_SINCE_2025 = 13;
    private static final int REVISED = 2025;

    /** Sorts the days by date. */
    public HolidayNotice {
        days = days.stream().sorted(Comparator.comparing(CalendarDay::date)).toList();
    }

    /** How many days it declares holidays, weekends inside included. */
    public int holidays() {
        return count(DayKind.HOLIDAY);
    }

    /** How many Saturdays and Sundays it declares working days. */
    public int makeUpDays() {
        return count(DayKind.MAKE_UP);
    }

    /**
     * What looks unusual without being wrong, in Chinese sentences for the one who imports it; empty as a rule. Every holiday
     * on a weekday beyond the statutory ones is worked off on a weekend: where the two do not balance, a make-up day may have
     * been lost in copying.
     */
    public List<String> hints() {
        var hints = new ArrayList<String>();
        var weekdays = (int) days.stream()
                .filter(day -> day.kind() == DayKind.HOLIDAY && !isWeekend(day.date()))
                .count();
        var statutory = year < REVISED ? STATUTORY_DAYS : STATUTORY_DAYS_SINCE_2025;
        if (weekdays - makeUpDays() != statutory) {
            hints.add("周一至周五放假" + weekdays + "天，调休上班" + makeUpDays() + "天，相差" + (weekdays - makeUpDays()) + "天；通常相差"
                    + statutory + "天（法定节假日天数），请对照通知核对有无遗漏。");
        }
        days.stream()
                .map(CalendarDay::occasion)
                .distinct()
                .filter(occasion -> !Occasions.areKnown(occasion))
                .forEach(occasion -> hints.add("“" + occasion + "”不是全国年节，请确认通知确有此项。"));
        return List.copyOf(hints);
    }

    static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek().getValue() > 5;
    }

    private int count(DayKind kind) {
        return (int) days.stream().filter(day -> day.kind() == kind).count();
    }
}
