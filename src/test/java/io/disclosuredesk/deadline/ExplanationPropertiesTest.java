package io.disclosuredesk.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import io.disclosuredesk.deadline.ClockEvent.Suspended;
import io.disclosuredesk.deadline.Explanation.Day;
import io.disclosuredesk.deadline.Explanation.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** The explanation says of every day what the dates are made of. */
@Domain(AnyCases.class)
class ExplanationPropertiesTest {

    @Property
    void namesEveryDayOnce(@ForAll AnyCase any) {
        var dates = any.dates();
        var last = Stream.of(dates.finalDueOn(), dates.targetDueOn(), dates.correctionNoticeDueOn())
                .max(LocalDate::compareTo)
                .orElseThrow();
        assertThat(any.explanation().days())
                .extracting(Day::date)
                .containsExactlyElementsOf(
                        dates.receivedOn().datesUntil(last.plusDays(1)).toList());
        assertThat(any.explanation().deadlines()).isEqualTo(dates);
    }

    @Property
    void numbersTheDaysUpToEachDate(@ForAll AnyCase any) {
        var dates = any.dates();
        if (dates.isAwaiting()) {
            return; // the count stands still while the dates are only what they were
        }
        var days = any.explanation().days().stream().collect(Collectors.toMap(Day::date, day -> day));
        var policy = any.clock().policy();
        assertCounted(days, dates.dayOne(), 1);
        assertCounted(days, dates.targetDueOn(), policy.targetDays());
        assertCounted(days, dates.statutoryDueOn(), policy.statutoryDays());
        var counts = any.explanation().days().stream().map(Day::count).toList();
        assertThat(counts).isSorted();
        var counted = any.explanation().days().stream()
                .filter(ExplanationPropertiesTest::isCounted)
                .map(Day::count)
                .toList();
        assertThat(counted)
                .as("1, 2, 3 …")
                .isEqualTo(Stream.iterate(1, n -> n + 1).limit(counted.size()).toList());
    }

    private static void assertCounted(Map<LocalDate, Day> days, LocalDate date, int number) {
        var day = Objects.requireNonNull(days.get(date));
        assertThat(day.kind()).as(day.toString()).isIn(Kind.COUNTED, Kind.MAKE_UP);
        assertThat(day.count()).as(day.toString()).isEqualTo(number);
        assertThat(day.because()).contains("第" + number + "个工作日");
    }

    @Property
    void tellsTheKindsApart(@ForAll AnyCase any) {
        var slowly = any.reckonedSlowly();
        for (var day : any.explanation().days()) {
            switch (day.kind()) {
                case COUNTED, MAKE_UP ->
                    assertThat(slowly.counts(day.date())).as(day.toString()).isTrue();
                case REST, HOLIDAY ->
                    assertThat(slowly.isOpen(day.date())).as(day.toString()).isFalse();
                case SUSPENDED ->
                    assertThat(slowly.isCrossed(day.date()) && isSuspended(any, day.date()))
                            .as(day.toString())
                            .isTrue();
                case NOT_COUNTED ->
                    assertThat(any.dates().isAwaiting() || !slowly.counts(day.date()))
                            .as(day.toString())
                            .isTrue();
            }
            assertThat(day.kind() == Kind.MAKE_UP || day.kind() == Kind.HOLIDAY)
                    .as(day.toString())
                    .isEqualTo(day.kind() != Kind.SUSPENDED
                            && day.kind() != Kind.NOT_COUNTED
                            && isDeclared(any, day.date()));
            assertThat(day.because()).as(day.toString()).isNotBlank();
        }
    }

    private static boolean isSuspended(AnyCase any, LocalDate day) {
        return any.clock().events().stream()
                .anyMatch(event -> event instanceof Suspended s && day.isAfter(s.on()) && !day.isAfter(s.until()));
    }

    private static boolean isDeclared(AnyCase any, LocalDate day) {
        return any.rows().contains(day + ",holiday") || any.rows().contains(day + ",workday");
    }

    @Property
    void laysEveryDayOutOnce(@ForAll AnyCase any) {
        var days = any.explanation().days();
        var months = CalendarMonths.of(days).months();
        var cells = months.stream()
                .flatMap(month -> month.weeks().stream())
                .flatMap(List::stream)
                .toList();
        assertThat(cells.stream().map(CalendarMonths.Cell::day).filter(day -> day != null))
                .isEqualTo(days);
        for (var month : months) {
            assertThat(month.weeks()).allSatisfy(week -> assertThat(week).hasSize(7));
            var dates = month.weeks().stream()
                    .flatMap(List::stream)
                    .map(CalendarMonths.Cell::date)
                    .filter(date -> date != null)
                    .toList();
            assertThat(dates).hasSize(month.month().lengthOfMonth());
            assertThat(month.weeks()
                            .get(0)
                            .get(month.month().atDay(1).getDayOfWeek().getValue() - 1)
                            .date())
                    .isEqualTo(month.month().atDay(1));
        }
    }

    private static boolean isCounted(Day day) {
        return day.kind() == Kind.COUNTED || day.kind() == Kind.MAKE_UP;
    }
}
