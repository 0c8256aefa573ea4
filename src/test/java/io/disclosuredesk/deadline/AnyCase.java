package io.disclosuredesk.deadline;

import io.disclosuredesk.calendar.CalendarDay;
import io.disclosuredesk.calendar.DayKind;
import io.disclosuredesk.calendar.PublishedCalendar;
import io.disclosuredesk.calendar.WorkingDayCalendar;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A clock under a calendar, and the calendar once more as rows of text for the slow reckoning.
 *
 * @param rows {@code date,holiday} and {@code date,workday}
 */
record AnyCase(DeadlineClock clock, WorkingDayCalendar calendar, Set<String> rows) {

    /** The calendar that ships with the product, read by the program, and the lines of its files, read by nobody. */
    static final WorkingDayCalendar PUBLISHED = PublishedCalendar.load();

    static final Set<String> PUBLISHED_ROWS = publishedRows();

    /** Under an invented calendar. */
    static AnyCase under(Set<String> rows, DeadlineClock clock) {
        var days = rows.stream().map(AnyCase::day).toList();
        return new AnyCase(clock, new WorkingDayCalendar(days, 2008, 2026), rows);
    }

    private static CalendarDay day(String row) {
        var kind = row.endsWith("workday") ? DayKind.MAKE_UP : DayKind.HOLIDAY;
        return new CalendarDay(LocalDate.parse(row.substring(0, 10)), kind, "某节", "某通知", false);
    }

    private static Set<String> publishedRows() {
        try (var files = Files.list(Path.of("src/main/resources/calendar"))) {
            return files.flatMap(AnyCase::lines)
                    .map(line -> line.split(","))
                    .map(cells -> cells[0] + "," + cells[1])
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    AnyCase with(DeadlineClock another) {
        return new AnyCase(another, calendar, rows);
    }

    AnyCase with(ClockEvent event) {
        return with(clock.with(event));
    }

    AnyCase under(RestDayReceipt reading) {
        var policy = clock.policy();
        return with(new DeadlineClock(
                clock.receivedOn(),
                new DeadlinePolicy(
                        policy.code(),
                        policy.name(),
                        policy.regime(),
                        policy.targetDays(),
                        policy.extensionMaxDays(),
                        policy.correctionNoticeDays(),
                        policy.correctionPeriodDays(),
                        reading,
                        policy.validFrom(),
                        policy.validTo()),
                clock.events()));
    }

    ReplyDeadlines dates() {
        return clock.deadlines(calendar);
    }

    Explanation explanation() {
        return clock.explain(calendar, Channel.ONLINE);
    }

    SlowReckoning reckonedSlowly() {
        return new SlowReckoning(clock, rows);
    }

    @Override
    public String toString() {
        return clock + (rows == PUBLISHED_ROWS ? " under the published calendar" : " under " + rows);
    }
}
