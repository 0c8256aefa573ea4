package io.disclosuredesk.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import io.disclosuredesk.calendar.PublishedCalendar;
import io.disclosuredesk.calendar.WorkingDayCalendar;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The worked examples of the law sheet: received → due, each with its reasoning. */
class ReplyDeadlinesTest {

    private static final WorkingDayCalendar CALENDAR = PublishedCalendar.load();

    /** Row of deadline-examples.csv; its columns in order. */
    private record Example(List<String> cells) {

        LocalDate date(int column) {
            return LocalDate.parse(cells.get(column));
        }

        /** A corrected request runs anew from the day its correction was received (条例第三十条). */
        LocalDate start() {
            return cells.get(5).isEmpty() ? date(3) : date(5);
        }

        @Override
        public String toString() {
            return cells.get(0) + " " + cells.get(2) + "（" + cells.get(17) + "）";
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examplesOfTheRegimeOf2019")
    void followsFromTheDayOfReceipt(Example example) {
        var dates = ReplyDeadlines.of(example.start(), DeadlinePolicy.DEFAULT, CALENDAR);
        assertThat(dates.receivedOn()).isEqualTo(example.start());
        assertThat(dates.dayOne()).as("第1日").isEqualTo(example.date(6));
        assertThat(dates.targetDueOn()).as("承诺期限").isEqualTo(example.date(10));
        assertThat(dates.statutoryDueOn()).as("法定期限").isEqualTo(example.date(12));
        assertThat(dates.provisional())
                .as("暂定")
                .isEqualTo(example.cells().get(16).startsWith("PROVISIONAL"));
        // the notice to correct counts from the first receipt, also where the clock started anew later
        var first = ReplyDeadlines.of(example.date(3), DeadlinePolicy.DEFAULT, CALENDAR);
        assertThat(first.correctionNoticeDueOn()).as("一次性告知补正").isEqualTo(example.date(9));
    }

    /** Basic, corrected, extended (before the extension) and fee cases; suspensions shift dates, so those rows stay out. */
    static Stream<Example> examplesOfTheRegimeOf2019() {
        return examples()
                .filter(example ->
                        List.of("基本", "补正", "延期", "收费").contains(example.cells().get(1)))
                .filter(example -> example.cells().get(11).equals("20"));
    }

    @Test
    void readsEnoughExamples() {
        assertThat(examplesOfTheRegimeOf2019()).hasSize(15);
        assertThat(examplesOfTheRegimeOf2019().filter(e -> e.cells().get(1).equals("基本")))
                .hasSize(10);
    }

    @Test
    void doesNotWaitForAWorkingDayToStart() {
        // received on the Wednesday of the National Day holiday: the day of receipt stays, the first counted day is
        // later
        var dates = ReplyDeadlines.of(LocalDate.of(2025, 10, 1), DeadlinePolicy.DEFAULT, CALENDAR);
        assertThat(dates.receivedOn()).isEqualTo("2025-10-01");
        assertThat(dates.dayOne()).isEqualTo("2025-10-09");
    }

    @ParameterizedTest(name = "{0}：已计{1}日，距承诺{2}日，距法定{3}日，{4}")
    @CsvSource({
        "2026-03-09, 0, 15, 20, ON_TRACK",
        "2026-03-10, 1, 14, 19, ON_TRACK",
        "2026-03-14, 4, 11, 16, ON_TRACK", // Saturday
        "2026-03-30, 15, 0, 5, DUE_SOON",
        "2026-03-31, 16, -1, 4, DUE_SOON",
        "2026-04-07, 20, -5, 0, DUE_SOON", // the last day
        "2026-04-08, 21, -6, -1, STATUTORY_PASSED",
        "2026-03-08, 0, 16, 21, ON_TRACK", // the day before it came: nothing used
    })
    void standsOnTheDay(LocalDate today, int used, int toTarget, int toStatutory, Risk risk) {
        var standing = new DeadlineClock(LocalDate.of(2026, 3, 9), DeadlinePolicy.DEFAULT, List.of())
                .standingOn(today, CALENDAR);
        assertThat(standing).isEqualTo(new Standing(used, toTarget, toStatutory, false, false));
        assertThat(standing.risk()).isEqualTo(risk);
    }

    private static Stream<Example> examples() {
        try (var file = ReplyDeadlinesTest.class.getResourceAsStream("/data/deadline-examples.csv")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(ReplyDeadlinesTest::cells)
                    .map(Example::new);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Commas inside quotation marks do not part cells. */
    private static List<String> cells(String row) {
        return Stream.of(row.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1)).toList();
    }
}
