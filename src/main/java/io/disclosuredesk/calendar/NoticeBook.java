package io.disclosuredesk.calendar;

import io.disclosuredesk.calendar.NoticeRefusedException.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The notice in force for each year, without gaps, and statutory days of years to come. Immutable.
 *
 * @param published the notice of each published year
 * @param provisional days known by law before the notice of their year is published
 */
record NoticeBook(SortedMap<Integer, HolidayNotice> published, List<CalendarDay> provisional) {

    NoticeBook {
        published = Collections.unmodifiableSortedMap(new TreeMap<>(published));
        provisional = List.copyOf(provisional);
    }

    int firstYear() {
        return published.firstKey();
    }

    int lastYear() {
        return published.lastKey();
    }

    /** This book with {@code notice} in the place of what its year had. */
    NoticeBook with(HolidayNotice notice) {
        var changed = new TreeMap<>(published);
        changed.put(notice.year(), notice);
        return new NoticeBook(changed, provisional);
    }

    /** Whether the notice of {@code year} is published. */
    boolean isPublished(int year) {
        return published.containsKey(year);
    }

    /** What is known of {@code year}: its notice, or until that is published what the law alone says, which may be nothing. */
    HolidayNotice of(int year) {
        var notice = published.get(year);
        if (notice != null) {
            return notice;
        }
        var days =
                provisional.stream().filter(day -> day.date().getYear() == year).toList();
        return new HolidayNotice(year, days.isEmpty() ? "" : days.get(0).source(), days);
    }

    /** Later notices speak last: that of a new year may declare days of the December before. */
    WorkingDayCalendar calendar() {
        Map<LocalDate, CalendarDay> declared = new LinkedHashMap<>();
        provisional.stream()
                .filter(day -> day.date().getYear() > lastYear())
                .forEach(day -> declared.put(day.date(), day));
        published.values().stream()
                .flatMap(notice -> notice.days().stream())
                .forEach(day -> declared.put(day.date(), day));
        return new WorkingDayCalendar(declared.values(), firstYear(), lastYear());
    }

    /** Why {@code notice} does not fit the notices of the other years; empty when it does. */
    List<Problem> misfits(HolidayNotice notice) {
        var problems = new ArrayList<Problem>();
        if (notice.year() < firstYear() || notice.year() > lastYear() + 1) {
            problems.add(new Problem(
                    "年份",
                    "已有" + firstYear() + "年至" + lastYear() + "年的安排，只能更新其中一年或者导入" + (lastYear() + 1) + "年的安排，" + "不能导入"
                            + notice.year() + "年的；中间缺的年份请先导入。"));
        }
        for (var neighbour : new int[] {notice.year() - 1, notice.year() + 1}) {
            var other = published.get(neighbour);
            if (other != null) {
                contradictions(notice, other, problems);
            }
        }
        return problems;
    }

    private static void contradictions(HolidayNotice notice, HolidayNotice other, List<Problem> problems) {
        Map<LocalDate, CalendarDay> theirs = new TreeMap<>();
        other.days().forEach(day -> theirs.put(day.date(), day));
        for (var day : notice.days()) {
            var their = theirs.get(day.date());
            if (their != null && their.kind() != day.kind()) {
                problems.add(new Problem(
                        day.date().toString(),
                        "这里是" + day.kind().label() + "，而" + their.source() + "（" + other.year() + "年安排）定为"
                                + their.kind().label() + "；请核对，确有变动的先导入修改后的" + other.year() + "年安排。"));
            }
        }
    }
}
