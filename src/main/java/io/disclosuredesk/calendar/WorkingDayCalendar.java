package io.disclosuredesk.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Which days are working days (工作日): Monday to Friday, less declared holidays, plus make-up working days (调休上班).
 * Immutable.
 */
public final class WorkingDayCalendar {

    private static final String WEEK_RULE = "星期制度";

    private final Map<LocalDate, CalendarDay> declared;
    private final int firstYear;
    private final int lastPublishedYear;
    private final LocalDate certainUntil;

    /**
     * @param declared the days that notices declare, holidays and make-up days; at most one entry a date
     * @param firstYear first year covered by a notice
     * @param lastPublishedYear last year covered by a published notice; later dates are provisional (暂定)
     * @throws IllegalArgumentException if a date is declared twice
     */
    public WorkingDayCalendar(Collection<CalendarDay> declared, int firstYear, int lastPublishedYear) {
        this.declared = declared.stream()
                .collect(Collectors.toUnmodifiableMap(CalendarDay::date, Function.identity(), (a, b) -> {
                    throw new IllegalArgumentException("同一日期有两条放假安排：" + a.date());
                }));
        this.firstYear = firstYear;
        this.lastPublishedYear = lastPublishedYear;
        this.certainUntil = LocalDate.of(lastPublishedYear, 12, 28);
    }

    /** What {@code date} is, and on whose word. */
    public CalendarDay day(LocalDate date) {
        var notice = declared.get(date);
        if (notice != null) {
            return notice;
        }
        var weekend = date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
        var kind = weekend ? DayKind.REST : DayKind.WORKDAY;
        return new CalendarDay(date, kind, kind.label(), weekRule(date), isProvisional(date));
    }

    /** Where no notice speaks the week does; beyond the published years that answer says what it lacks. */
    private String weekRule(LocalDate date) {
        if (date.isAfter(certainUntil)) {
            return WEEK_RULE + "（" + Math.max(date.getYear(), lastPublishedYear + 1) + "年放假通知尚未发布）";
        }
        return date.getYear() < firstYear ? WEEK_RULE + "（未收录" + date.getYear() + "年放假通知）" : WEEK_RULE;
    }

    /** Whether offices work on {@code date}. */
    public boolean isWorkingDay(LocalDate date) {
        return day(date).kind().isWorking();
    }

    /**
     * Whether a notice yet to be published can still change {@code date}: it lies in a year without a notice, or in the last
     * three days of the last year with one, which the notice for the new year may rearrange (as it did on 2018-12-29).
     */
    public boolean isProvisional(LocalDate date) {
        return date.isAfter(certainUntil) || date.getYear() < firstYear;
    }

    /**
     * Whether any day in {@code [from, to]}, both included, is provisional.
     *
     * @throws IllegalArgumentException if {@code to} lies before {@code from}
     */
    public boolean isProvisionalWithin(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("起止日期颠倒：" + from + " " + to);
        }
        return isProvisional(from) || isProvisional(to);
    }

    /** The first year covered by a notice; earlier days are provisional. */
    public int firstYear() {
        return firstYear;
    }

    /** The last year covered by a published notice; later days are provisional. */
    public int lastPublishedYear() {
        return lastPublishedYear;
    }

    /**
     * The last day of a period of working days: the day after {@code start} is the first that may count (民法典第二百零一条).
     *
     * @param start the day of the event, never counted itself
     * @param workingDays how many working days the period has, at least 1
     */
    public LocalDate lastDayOf(LocalDate start, int workingDays) {
        if (workingDays < 1) {
            throw new IllegalArgumentException("期限至少为1个工作日：" + workingDays);
        }
        var date = start;
        for (var left = workingDays; left > 0; ) {
            date = date.plusDays(1);
            if (isWorkingDay(date)) {
                left--;
            }
        }
        return date;
    }

    /** The first working day after {@code date}, {@code date} itself not considered. */
    public LocalDate nextWorkingDay(LocalDate date) {
        return lastDayOf(date, 1);
    }

    /**
     * Working days in {@code (after, upTo]}: {@code after} is not counted, {@code upTo} is. Negative when {@code upTo}
     * lies before {@code after}: then the working days in {@code (upTo, after]} with a minus sign.
     */
    public int workingDaysBetween(LocalDate after, LocalDate upTo) {
        if (upTo.isBefore(after)) {
            return -workingDaysBetween(upTo, after);
        }
        return (int) after.plusDays(1)
                .datesUntil(upTo.plusDays(1))
                .filter(this::isWorkingDay)
                .count();
    }
}
