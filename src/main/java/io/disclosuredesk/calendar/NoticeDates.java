package io.disclosuredesk.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the dates of one section: 1月1日（周四）至3日（周六）, with or without year; a month left out is that of the date before. A
 * weekday written in brackets must be the date's.
 */
final class NoticeDates {

    /** The longest holiday so far had 10 days; more than this is a slip of the pen. */
    private static final int LONGEST = 15;

    private static final int DECEMBER = 12;
    private static final String DATE = "(?:(\\d{4})年)?(?:(\\d{1,2})月)?(\\d{1,2})日(?:（([^）]*)）)?";
    private static final Pattern RANGE = Pattern.compile(DATE + "(?:[至到]" + DATE + ")?");
    private static final Pattern WEEKDAY = Pattern.compile("(?:星期|周|礼拜)([一二三四五六日])");

    private final int year;
    private final boolean newYear;
    private final Consumer<String> problems;
    private @Nullable LocalDate last;
    private boolean failed;

    /**
     * What a clause holds.
     *
     * @param dates every day of every range, in the order written
     * @param rest the clause without its dates
     */
    record Found(List<LocalDate> dates, String rest) {}

    /**
     * @param newYear whether the section is that of 元旦, whose December is that of the year before
     * @param problems takes a Chinese sentence for each date that cannot be
     */
    NoticeDates(int year, boolean newYear, Consumer<String> problems) {
        this.year = year;
        this.newYear = newYear;
        this.problems = problems;
    }

    /** Whether a date of this section could not be read, so that counting its days makes no sense. */
    boolean failed() {
        return failed;
    }

    Found in(String clause) {
        var days = new ArrayList<LocalDate>();
        var ranges = RANGE.matcher(clause);
        while (ranges.find()) {
            var from = date(ranges, 1);
            var to = ranges.group(7) == null ? from : date(ranges, 5);
            if (from != null && to != null) {
                addAll(days, from, to, ranges.group());
            }
        }
        return new Found(days, ranges.replaceAll(""));
    }

    private void addAll(List<LocalDate> days, LocalDate from, LocalDate to, String written) {
        if (to.isBefore(from) || ChronoUnit.DAYS.between(from, to) >= LONGEST) {
            fail("“" + written + "”的起止日期不对（" + from + "至" + to + "），一次放假不超过" + LONGEST + "天，请核对。");
            return;
        }
        from.datesUntil(to.plusDays(1)).forEach(days::add);
    }

    private @Nullable LocalDate date(Matcher parts, int group) {
        var month = parts.group(group + 1);
        var day = Integer.parseInt(parts.group(group + 2));
        try {
            var date = month == null
                    ? inTheMonthBefore(day)
                    : LocalDate.of(year(parts.group(group), month), Integer.parseInt(month), day);
            checkWeekday(date, parts.group(group + 3));
            last = date;
            return date;
        } catch (DateTimeException e) {
            fail("“" + parts.group() + "”里有不存在的日期，请核对。");
            return null;
        }
    }

    private LocalDate inTheMonthBefore(int day) {
        if (last == null) {
            throw new DateTimeException("no month yet");
        }
        return last.withDayOfMonth(day);
    }

    private int year(@Nullable String written, String month) {
        if (written != null) {
            return Integer.parseInt(written);
        }
        return newYear && Integer.parseInt(month) == DECEMBER ? year - 1 : year;
    }

    private void checkWeekday(LocalDate date, @Nullable String remark) {
        var weekday = WEEKDAY.matcher(remark == null ? "" : remark);
        while (weekday.find()) {
            var real = Weekdays.name(date);
            if (!real.endsWith(weekday.group(1))) {
                problems.accept(date.getMonthValue() + "月" + date.getDayOfMonth() + "日写的是" + weekday.group() + "，"
                        + date.getYear() + "年的这一天却是" + real + "，请核对日期和年份。");
            }
        }
    }

    private void fail(String problem) {
        failed = true;
        problems.accept(problem);
    }
}
