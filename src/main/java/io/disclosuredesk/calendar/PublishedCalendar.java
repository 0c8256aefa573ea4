package io.disclosuredesk.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Reads the yearly files under {@code calendar/}: one a notice of the State Council, reviewed like law. A file holds the
 * days its notice declares; every other day follows the week.
 */
public final class PublishedCalendar {

    private static final int FIRST_YEAR = 2008;
    private static final int LAST_PUBLISHED_YEAR = 2026;
    private static final List<Integer> PROVISIONAL_YEARS = List.of(2027);

    private PublishedCalendar() {}

    /**
     * The calendar that ships with the product: notices of 2008 (when the first 政府信息公开条例 came into force) to 2026, and the
     * statutory holidays of 2027 as provisional days.
     *
     * @throws IllegalStateException if a file is missing or a row is malformed; names file and line
     */
    public static WorkingDayCalendar load() {
        return shipped().calendar();
    }

    /** The same as the notices it is made of. */
    static NoticeBook shipped() {
        var published = new TreeMap<Integer, HolidayNotice>();
        IntStream.rangeClosed(FIRST_YEAR, LAST_PUBLISHED_YEAR)
                .forEach(year -> published.put(year, notice(year, "calendar/" + year + ".csv")));
        var provisional = PROVISIONAL_YEARS.stream()
                .flatMap(year -> notice(year, "calendar/" + year + "-provisional.csv").days().stream())
                .map(day -> new CalendarDay(day.date(), day.kind(), day.occasion(), day.source(), true))
                .toList();
        return new NoticeBook(published, provisional);
    }

    private static HolidayNotice notice(int year, String file) {
        var draft = new NoticeDraft(year, "");
        new NoticeFile(draft).read(read(file));
        try {
            var notice = draft.accepted();
            return new HolidayNotice(year, sources(notice), notice.days());
        } catch (NoticeRefusedException e) {
            throw new IllegalStateException(file + " " + e.getMessage(), e);
        }
    }

    /** The year's notice and those that changed it, in the order they were issued. */
    private static String sources(HolidayNotice notice) {
        return notice.days().stream().map(CalendarDay::source).distinct().collect(Collectors.joining("、"));
    }

    private static String read(String file) {
        try (InputStream in = PublishedCalendar.class.getClassLoader().getResourceAsStream(file)) {
            return new String(Objects.requireNonNull(in, "缺少放假安排文件：" + file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
