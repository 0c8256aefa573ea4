package io.disclosuredesk.deadline;

import io.disclosuredesk.deadline.ClockEvent.Corrected;
import io.disclosuredesk.deadline.ClockEvent.CorrectionRequested;
import io.disclosuredesk.deadline.ClockEvent.Delayed;
import io.disclosuredesk.deadline.ClockEvent.Extended;
import io.disclosuredesk.deadline.ClockEvent.FeeNoticed;
import io.disclosuredesk.deadline.ClockEvent.FeePaid;
import io.disclosuredesk.deadline.ClockEvent.Suspended;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/** Any case that can have happened: days of receipt from 2008 to 2027, policies, calendars and events. */
class AnyCases extends DomainContextBase {

    private static final int FARTHEST = 110;

    @Provide
    Arbitrary<AnyCase> cases() {
        return receipts()
                .flatMap(day -> policies(day)
                        .flatMap(policy -> Combinators.combine(events(day, policy), calendars(day))
                                .as((events, rows) -> {
                                    var clock = new DeadlineClock(day, policy, events);
                                    return rows.isEmpty()
                                            ? new AnyCase(clock, AnyCase.PUBLISHED, AnyCase.PUBLISHED_ROWS)
                                            : AnyCase.under(rows, clock);
                                })));
    }

    @Provide
    Arbitrary<LocalDate> receipts() {
        return days(LocalDate.of(2008, 5, 1), LocalDate.of(2027, 12, 31));
    }

    @Provide
    Arbitrary<RemedyPeriod> remedies() {
        return Arbitraries.of(RemedyPeriod.class);
    }

    static Arbitrary<LocalDate> days(LocalDate from, LocalDate to) {
        return Arbitraries.longs().between(from.toEpochDay(), to.toEpochDay()).map(LocalDate::ofEpochDay);
    }

    /** Mostly of the regime that governs the day; now and then of the other one, as somebody may ask for a comparison. */
    static Arbitrary<DeadlinePolicy> policies(LocalDate day) {
        var other = Regime.on(day) == Regime.REGULATION_2008 ? Regime.REGULATION_2019 : Regime.REGULATION_2008;
        return Arbitraries.frequency(Tuple.of(9, Regime.on(day)), Tuple.of(1, other))
                .flatMap(regime -> Combinators.combine(
                                Arbitraries.integers().between(1, regime.statutoryDays()),
                                Arbitraries.integers().between(1, regime.extensionMaxDays()),
                                Arbitraries.integers().between(1, regime.correctionNoticeDays()),
                                Arbitraries.of(RestDayReceipt.class))
                        .as((target, extension, notice, reading) -> new DeadlinePolicy(
                                "ANY",
                                "任意策略",
                                regime,
                                target,
                                extension,
                                notice,
                                15,
                                reading,
                                regime.validFrom(),
                                regime.validTo())));
    }

    /** In any order; each kind as often as the law allows it, suspensions up to three. */
    private static Arbitrary<List<ClockEvent>> events(LocalDate day, DeadlinePolicy policy) {
        return Combinators.combine(
                        suspensions(day).list().ofMaxSize(3),
                        rarely(corrections(day)),
                        rarely(fees(day)),
                        rarely(extensions(day, policy)),
                        rarely(delays(day)))
                .as((suspensions, correction, fee, extension, delay) -> Stream.of(
                                suspensions, correction, fee, extension, delay)
                        .<ClockEvent>flatMap(List::stream)
                        .toList())
                .flatMap(Arbitraries::shuffle);
    }

    private static Arbitrary<List<ClockEvent>> rarely(Arbitrary<List<ClockEvent>> events) {
        return Arbitraries.frequencyOf(Tuple.of(2, Arbitraries.just(List.of())), Tuple.of(1, events));
    }

    static Arbitrary<Suspended> suspensions(LocalDate day) {
        return Combinators.combine(
                        after(day, 0, FARTHEST),
                        Arbitraries.integers().between(0, 60),
                        Arbitraries.of(SuspensionCause.class))
                .as((on, length, cause) -> new Suspended(on, on.plusDays(length), cause));
    }

    private static Arbitrary<List<ClockEvent>> corrections(LocalDate day) {
        return Combinators.combine(
                        after(day, 0, 20),
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.integers().between(0, 2))
                .as((on, wait, how) -> {
                    var asked = new CorrectionRequested(on);
                    var answered = new Corrected(on.plusDays(wait));
                    return how == 0 ? List.of(asked) : how == 1 ? List.of(answered) : List.of(asked, answered);
                });
    }

    private static Arbitrary<List<ClockEvent>> fees(LocalDate day) {
        return Combinators.combine(
                        after(day, 0, 60),
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.integers().between(0, 2))
                .as((on, wait, how) -> {
                    var noticed = new FeeNoticed(on);
                    var paid = new FeePaid(on.plusDays(wait));
                    return how == 0 ? List.of(noticed) : how == 1 ? List.of(paid) : List.of(noticed, paid);
                });
    }

    private static Arbitrary<List<ClockEvent>> extensions(LocalDate day, DeadlinePolicy policy) {
        var workdays = Arbitraries.integers().between(1, policy.extensionMaxDays());
        var told = Combinators.combine(
                        workdays,
                        after(day, 0, FARTHEST),
                        Arbitraries.integers().between(0, 5))
                .as((days, on, later) -> new Extended(days, on, on.plusDays(later)));
        return Arbitraries.oneOf(told, workdays.map(days -> new Extended(days, null, null)))
                .map(List::of);
    }

    private static Arbitrary<List<ClockEvent>> delays(LocalDate day) {
        return Combinators.combine(
                        after(day, 0, FARTHEST), Arbitraries.integers().between(0, 150))
                .as((on, length) -> List.of(new Delayed(on, on.plusDays(length))));
    }

    private static Arbitrary<LocalDate> after(LocalDate day, int from, int to) {
        return Arbitraries.integers().between(from, to).map(day::plusDays);
    }

    /** Half of them the published one, said by no rows; else any days near the case, holidays wherever, make-up days on weekends. */
    private static Arbitrary<Set<String>> calendars(LocalDate day) {
        var invented = after(day, -5, 200)
                .set()
                .ofMinSize(1)
                .ofMaxSize(60)
                .map(days -> days.stream().map(AnyCases::row).collect(Collectors.toUnmodifiableSet()));
        return Arbitraries.oneOf(Arbitraries.just(Set.of()), invented);
    }

    /** Two in three declared weekend days are worked on, the third is a holiday on a weekend. */
    private static String row(LocalDate day) {
        var weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return day + (weekend && day.toEpochDay() % 3 != 0 ? ",workday" : ",holiday");
    }
}
