package io.disclosuredesk.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.disclosuredesk.deadline.ClockEvent.Delayed;
import io.disclosuredesk.deadline.ClockEvent.Extended;
import io.disclosuredesk.deadline.ClockEvent.Suspended;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;

/** What holds for the dates of any case (条例第三十至三十三条、第三十五条). */
@Domain(AnyCases.class)
@Domain(DomainContext.Global.class)
class ReckoningPropertiesTest {

    /** A case with one more suspension that its clock does not know. */
    record Suspendable(AnyCase of, Suspended suspension) {}

    @Property(tries = 2000)
    void agreesWithTheSlowReckoning(@ForAll AnyCase any) {
        assertThat(any.dates())
                .isEqualTo(any.reckonedSlowly()
                        .deadlines(any.calendar().firstYear(), any.calendar().lastPublishedYear()));
    }

    @Property(tries = 1000)
    void refusesLateEventsExactlyWhenTheSlowReckoningDoes(@ForAll AnyCase any) {
        var refusal = catchThrowableOfType(
                DeadlineRefusedException.class, () -> any.clock().refuseLateEvents(any.calendar()));
        Statistics.collect(refusal != null);
        assertThat(refusal != null).isEqualTo(any.reckonedSlowly().isLate());
    }

    @Property(tries = 500)
    void doesNotCareForTheOrderOfEvents(@ForAll("shuffled") List<AnyCase> two) {
        var explanation = two.get(0).explanation();
        var another = two.get(1).explanation();
        assertThat(another.deadlines()).isEqualTo(explanation.deadlines());
        assertThat(another.days()).containsExactlyElementsOf(explanation.days());
        assertThat(another.rules()).containsExactlyElementsOf(explanation.rules());
        assertThat(another.warnings()).containsExactlyElementsOf(explanation.warnings());
    }

    @Provide
    Arbitrary<List<AnyCase>> shuffled() {
        return new AnyCases()
                .cases()
                .flatMap(any -> Arbitraries.shuffle(any.clock().events())
                        .map(events -> List.of(
                                any,
                                any.with(new DeadlineClock(
                                        any.clock().receivedOn(), any.clock().policy(), events)))));
    }

    @Property
    void endsOnWorkingDaysInOrder(@ForAll AnyCase any) {
        var dates = any.dates();
        var slowly = any.reckonedSlowly();
        for (var day :
                List.of(dates.dayOne(), dates.correctionNoticeDueOn(), dates.targetDueOn(), dates.statutoryDueOn())) {
            assertThat(slowly.isOpen(day)).as(day.toString()).isTrue();
        }
        var fixed = any.clock().events().stream()
                .anyMatch(e -> e instanceof Delayed d && d.until().equals(dates.finalDueOn()));
        assertThat(fixed || slowly.isOpen(dates.finalDueOn())).isTrue();
        assertThat(dates.dayOne()).isAfter(dates.countedFrom()).isAfter(dates.receivedOn());
        assertThat(dates.targetDueOn()).isBetween(dates.dayOne(), dates.statutoryDueOn());
        assertThat(dates.finalDueOn()).isAfterOrEqualTo(dates.statutoryDueOn());
    }

    @Property
    void noSuspensionBringsADateForward(@ForAll("suspendable") Suspendable any) {
        var after = any.of().with(any.suspension()).dates();
        assertNoneEarlier(after, any.of().dates());
    }

    @Property
    void noExtensionBringsADateForward(@ForAll AnyCase any, @ForAll @IntRange(min = 1, max = 15) int workdays) {
        Assume.that(any.clock().events().stream().noneMatch(Extended.class::isInstance));
        Assume.that(workdays <= any.clock().policy().extensionMaxDays());
        var before = any.dates();
        var after = any.with(new Extended(workdays, null, null)).dates();
        assertNoneEarlier(after, before);
        assertThat(after.statutoryDueOn()).isEqualTo(before.statutoryDueOn());
        assertThat(after.finalDueOn()).isAfter(before.statutoryDueOn());
    }

    @Property
    void overlappingSuspensionsCountOnce(@ForAll("suspendable") Suspendable any, @ForAll @IntRange(max = 60) int at) {
        var suspension = any.suspension();
        var once = any.of().with(suspension);
        var inside = suspension.on().plusDays(at);
        Assume.that(!inside.isAfter(suspension.until()));
        var first = new Suspended(suspension.on(), inside, SuspensionCause.OTHER_AGENCY);
        var second = new Suspended(inside, suspension.until(), SuspensionCause.JOINT_AGENCY);
        assertThat(once.with(suspension).dates()).as("the same again").isEqualTo(once.dates());
        assertThat(once.with(first).dates()).as("a part of it").isEqualTo(once.dates());
        assertThat(any.of().with(first).with(second).dates())
                .as("two that touch")
                .isEqualTo(once.dates());
    }

    @Provide
    Arbitrary<Suspendable> suspendable() {
        return new AnyCases()
                .cases()
                .flatMap(any -> Combinators.combine(
                                Arbitraries.just(any),
                                AnyCases.suspensions(any.clock().receivedOn()))
                        .as(Suspendable::new));
    }

    /** Later by one counted day at most; a suspension may part the two days by weeks. */
    @Property
    void readingsOfARestDayDifferByOneDay(@ForAll AnyCase any) {
        var asIs = any.under(RestDayReceipt.AS_IS);
        var next = any.under(RestDayReceipt.NEXT_WORKDAY);
        var early = asIs.dates();
        var late = next.dates();
        assertNoneEarlier(late, early);
        var slowly = asIs.reckonedSlowly();
        assertThat(countedDays(slowly, early.targetDueOn(), late.targetDueOn())).isBetween(0L, 1L);
        assertThat(countedDays(slowly, early.statutoryDueOn(), late.statutoryDueOn()))
                .isBetween(0L, 1L);
        assertThat(countedDays(slowly, early.finalDueOn(), late.finalDueOn())).isBetween(0L, 1L);
        if (slowly.isOpen(any.clock().receivedOn())) {
            assertThat(late.correctionNoticeDueOn()).isEqualTo(early.correctionNoticeDueOn());
        }
    }

    private static long countedDays(SlowReckoning slowly, LocalDate after, LocalDate upTo) {
        return after.datesUntil(upTo)
                .map(day -> day.plusDays(1))
                .filter(slowly::counts)
                .count();
    }

    private static void assertNoneEarlier(ReplyDeadlines after, ReplyDeadlines before) {
        assertThat(after.dayOne()).isAfterOrEqualTo(before.dayOne());
        assertThat(after.correctionNoticeDueOn()).isAfterOrEqualTo(before.correctionNoticeDueOn());
        assertThat(after.targetDueOn()).isAfterOrEqualTo(before.targetDueOn());
        assertThat(after.statutoryDueOn()).isAfterOrEqualTo(before.statutoryDueOn());
        assertThat(after.finalDueOn()).isAfterOrEqualTo(before.finalDueOn());
    }
}
