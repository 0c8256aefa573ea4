package io.disclosuredesk.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import io.disclosuredesk.deadline.ClockEvent.Corrected;
import io.disclosuredesk.deadline.ClockEvent.CorrectionRequested;
import io.disclosuredesk.deadline.ClockEvent.FeeNoticed;
import io.disclosuredesk.deadline.ClockEvent.FeePaid;
import io.disclosuredesk.deadline.ClockEvent.Suspended;
import java.time.LocalDate;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** How many days are left, day after day. */
@Domain(AnyCases.class)
@Domain(DomainContext.Global.class)
class StandingPropertiesTest {

    @Property
    void everyCountedDayUsesOneUp(@ForAll AnyCase any, @ForAll @IntRange(max = 150) int later) {
        var dates = any.dates();
        var today = dates.countedFrom().plusDays(later);
        Assume.that(!dates.isAwaiting() && today.isBefore(dates.finalDueOn()));
        var yesterdays = any.clock().standingOn(today, any.calendar());
        var todays = any.clock().standingOn(today.plusDays(1), any.calendar());
        var step = any.reckonedSlowly().counts(today.plusDays(1)) ? 1 : 0;
        assertThat(todays.used() - yesterdays.used()).isEqualTo(step);
        assertThat(yesterdays.leftToStatutory() - todays.leftToStatutory()).isEqualTo(step);
        if (today.isBefore(dates.targetDueOn())) {
            assertThat(yesterdays.leftToTarget() - todays.leftToTarget()).isEqualTo(step);
        }
        assertThat(todays.suspended()).isEqualTo(step == 0 && todays.suspended());
    }

    @Property
    void startsFullAndEndsAtNothing(@ForAll AnyCase any) {
        var dates = any.dates();
        Assume.that(!dates.isAwaiting());
        var policy = any.clock().policy();
        var first = any.clock().standingOn(dates.countedFrom(), any.calendar());
        assertThat(first.used()).isZero();
        assertThat(first.leftToTarget()).isEqualTo(policy.targetDays());
        assertThat(first.leftToStatutory()).isGreaterThanOrEqualTo(policy.statutoryDays());
        assertThat(any.clock().standingOn(dates.targetDueOn(), any.calendar()).leftToTarget())
                .isZero();
        var last = any.clock().standingOn(dates.finalDueOn(), any.calendar());
        assertThat(last.leftToStatutory()).isZero();
        assertThat(last.risk()).isEqualTo(Risk.DUE_SOON);
        var nextOpen = any.calendar().nextWorkingDay(dates.finalDueOn());
        assertThat(any.clock().standingOn(nextOpen, any.calendar()).leftToStatutory())
                .isEqualTo(-1);
    }

    @Property
    void nothingRunsWhileACorrectionIsAwaited(
            @ForAll AnyCase any, @ForAll @IntRange(max = 30) int sooner, @ForAll @IntRange(max = 200) int later) {
        var asked = any.clock().receivedOn().plusDays(sooner);
        any = any.with(awaiting(any.clock(), asked));
        var then = any.clock().standingOn(asked, any.calendar());
        var now = any.clock().standingOn(asked.plusDays(later), any.calendar());
        assertThat(now.risk()).isEqualTo(Risk.AWAITING_CORRECTION);
        assertThat(now.used()).isEqualTo(then.used());
        assertThat(now.leftToTarget()).isEqualTo(then.leftToTarget());
        assertThat(now.leftToStatutory()).isEqualTo(then.leftToStatutory());
    }

    @Property
    void nothingRunsWhileAPaymentIsAwaitedAndAllStartsAnewOnTheDayAfterIt(
            @ForAll AnyCase any,
            @ForAll @IntRange(max = 30) int sooner,
            @ForAll @IntRange(min = 60, max = 200) int later) {
        var told = any.clock().receivedOn().plusDays(sooner);
        var others = any.clock().events().stream()
                .filter(event -> event instanceof Suspended)
                .toList();
        any = any.with(
                new DeadlineClock(any.clock().receivedOn(), any.clock().policy(), others).with(new FeeNoticed(told)));
        var then = any.clock().standingOn(told, any.calendar());
        var now = any.clock().standingOn(told.plusDays(later), any.calendar());
        assertThat(now.risk()).isEqualTo(Risk.AWAITING_PAYMENT);
        assertThat(now.used()).isEqualTo(then.used());
        assertThat(now.leftToStatutory()).isEqualTo(then.leftToStatutory());

        var paidOn = told.plusDays(later);
        var paid = any.with(any.clock().with(new FeePaid(paidOn)));
        assertThat(paid.dates().countedFrom()).isEqualTo(paidOn);
        assertThat(paid.dates().isAwaiting()).isFalse();
        assertThat(paid.clock().standingOn(paidOn, paid.calendar()).used()).isZero();
    }

    private static DeadlineClock awaiting(DeadlineClock clock, LocalDate asked) {
        var others = clock.events().stream()
                .filter(event -> !(event instanceof Corrected) && !(event instanceof CorrectionRequested))
                .filter(event -> !(event instanceof FeeNoticed))
                .toList();
        return new DeadlineClock(clock.receivedOn(), clock.policy(), others).with(new CorrectionRequested(asked));
    }
}
