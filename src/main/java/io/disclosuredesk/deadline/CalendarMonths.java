package io.disclosuredesk.deadline;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The days of an explanation as calendar pages, the way a person reads them: one a month, weeks from Monday.
 *
 * @param months in order; every month the days touch
 */
public record CalendarMonths(List<Month> months) {

    /**
     * One page.
     *
     * @param weeks rows of seven cells
     */
    public record Month(YearMonth month, List<List<Cell>> weeks) {}

    /**
     * One cell.
     *
     * @param day the explained day; null where the month has the date but the explanation does not, or the cell is empty
     * @param date null for a cell outside the month
     */
    public record Cell(@Nullable LocalDate date, Explanation.@Nullable Day day) {}

    /** Lays the days out. */
    public static CalendarMonths of(List<Explanation.Day> days) {
        var byDate = days.stream().collect(Collectors.toMap(Explanation.Day::date, day -> day));
        return new CalendarMonths(days.stream()
                .map(day -> YearMonth.from(day.date()))
                .distinct()
                .map(month -> new Month(month, weeks(month, byDate)))
                .toList());
    }

    private static List<List<Cell>> weeks(YearMonth month, Map<LocalDate, Explanation.Day> byDate) {
        var weeks = new ArrayList<List<Cell>>();
        var monday = month.atDay(1).minusDays(month.atDay(1).getDayOfWeek().getValue() - 1L);
        for (var start = monday; !start.isAfter(month.atEndOfMonth()); start = start.plusWeeks(1)) {
            weeks.add(start.datesUntil(start.plusWeeks(1))
                    .map(date -> YearMonth.from(date).equals(month)
                            ? new Cell(date, byDate.get(date))
                            : new Cell(null, null))
                    .toList());
        }
        return List.copyOf(weeks);
    }
}
