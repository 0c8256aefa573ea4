package io.disclosuredesk.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Reads the yearly files under {@code calendar/}: one a notice of the State Council, reviewed like law. A file holds the
 * days its notice declares; every other day follows the week.
 */
public final class PublishedCalendar {

    private static final int FIRST_YEAR = 2019;
    private static final int LAST_PUBLISHED_YEAR = 2026;
    private static final List<Integer> PROVISIONAL_YEARS = List.of(2027);

    private PublishedCalendar() {}

    /**
     * The calendar that ships with the product: notices of 2019 to 2026, and the statutory holidays of 2027 as provisional
     * days.
     *
     * @throws IllegalStateException if a file is missing or a row is malformed; names file and line
     */
    public static WorkingDayCalendar load() {
        var published = IntStream.rangeClosed(FIRST_YEAR, LAST_PUBLISHED_YEAR)
                .boxed()
                .flatMap(year -> days("calendar/" + year + ".csv", false));
        var provisional =
                PROVISIONAL_YEARS.stream().flatMap(year -> days("calendar/" + year + "-provisional.csv", true));
        return new WorkingDayCalendar(Stream.concat(published, provisional).toList(), FIRST_YEAR, LAST_PUBLISHED_YEAR);
    }

    private static Stream<CalendarDay> days(String file, boolean provisional) {
        var lines = read(file).lines().toList();
        return IntStream.range(1, lines.size()).mapToObj(i -> day(file, i + 1, lines.get(i), provisional));
    }

    private static CalendarDay day(String file, int line, String row, boolean provisional) {
        var cells = row.split(",", -1);
        if (cells.length != 4) {
            throw new IllegalStateException(file + " 第" + line + "行应有4列：" + row);
        }
        var kind = switch (cells[1]) {
            case "holiday" -> DayKind.HOLIDAY;
            case "workday" -> DayKind.MAKE_UP;
            default -> throw new IllegalStateException(file + " 第" + line + "行的类型应为 holiday 或 workday：" + row);
        };
        return new CalendarDay(LocalDate.parse(cells[0]), kind, cells[2], cells[3], provisional);
    }

    private static String read(String file) {
        try (InputStream in = PublishedCalendar.class.getClassLoader().getResourceAsStream(file)) {
            return new String(Objects.requireNonNull(in, "缺少放假安排文件：" + file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
