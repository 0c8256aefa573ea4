package io.disclosuredesk.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import io.disclosuredesk.deadline.ClockEvent.Corrected;
import io.disclosuredesk.deadline.ClockEvent.CorrectionRequested;
import io.disclosuredesk.deadline.ClockEvent.Delayed;
import io.disclosuredesk.deadline.ClockEvent.Extended;
import io.disclosuredesk.deadline.ClockEvent.FeePaid;
import io.disclosuredesk.deadline.ClockEvent.Suspended;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** Whatever is entered is either reckoned or refused, with a field and a sentence for people. */
class NonsensePropertiesTest {

    private static final LocalDate MIDDLE = LocalDate.of(2026, 3, 2);
    private static final Pattern FIELD =
            Pattern.compile("receivedOn|events|events\\[\\d+]\\.(type|on|until|workdays|approvedOn|noticedOn)");
    private static final Pattern SENTENCE = Pattern.compile("[\\p{IsHan}\\d][^。]*\\p{IsHan}[^。]*。");

    /** Three years of events, an extension, and holidays between: nobody waits longer for an answer. */
    private static final int LONGEST_EXPLANATION = 1400;

    @Property(tries = 2000)
    void isReckonedOrRefused(@ForAll("receipts") LocalDate receivedOn, @ForAll("anything") List<ClockEvent> events) {
        var accepted = Statistics.label("accepted");
        accepted.collect(isReckoned(receivedOn, events));
        accepted.coverage(coverage -> {
            coverage.check(true).percentage(share -> share > 5);
            coverage.check(false).percentage(share -> share > 5);
        });
    }

    private static boolean isReckoned(LocalDate receivedOn, List<ClockEvent> events) {
        DeadlineClock clock;
        try {
            clock = new DeadlineClock(receivedOn, DeadlinePolicy.DEFAULT, events);
        } catch (DeadlineRefusedException refusal) {
            assertSpeaks(refusal);
            return false;
        }
        var explanation = clock.explain(AnyCase.PUBLISHED, Channel.FAX);
        assertThat(explanation.days()).hasSizeBetween(1, LONGEST_EXPLANATION);
        assertThat(explanation.rules()).isNotEmpty();
        assertThat(clock.standingOn(receivedOn, AnyCase.PUBLISHED).used()).isZero();
        try {
            clock.refuseLateEvents(AnyCase.PUBLISHED);
        } catch (DeadlineRefusedException refusal) {
            assertSpeaks(refusal);
        }
        return true;
    }

    private static void assertSpeaks(DeadlineRefusedException refusal) {
        assertThat(refusal.field()).matches(FIELD);
        assertThat(Objects.requireNonNull(refusal.getMessage())).matches(SENTENCE);
    }

    /** Mostly sane, as a wrong one would hide everything behind it. */
    @Provide
    Arbitrary<LocalDate> receipts() {
        var sane = AnyCases.days(MIDDLE.minusDays(20), MIDDLE.plusDays(20));
        var any = AnyCases.days(LocalDate.of(1800, 1, 1), LocalDate.of(2200, 1, 1));
        return Arbitraries.oneOf(sane, sane, sane, any);
    }

    @Provide
    Arbitrary<List<ClockEvent>> anything() {
        return Arbitraries.<ClockEvent>oneOf(
                        dates().map(CorrectionRequested::new),
                        dates().map(Corrected::new),
                        dates().map(FeePaid::new),
                        Combinators.combine(dates(), dates(), Arbitraries.of(SuspensionCause.class))
                                .as(Suspended::new),
                        Combinators.combine(dates(), dates()).as(Delayed::new),
                        Combinators.combine(
                                        Arbitraries.integers().between(-1, 25),
                                        dates().injectNull(0.2),
                                        dates().injectNull(0.2))
                                .as(Extended::new))
                .list()
                .ofMaxSize(4);
    }

    private static Arbitrary<LocalDate> dates() {
        var near = AnyCases.days(MIDDLE.plusDays(21), MIDDLE.plusDays(90));
        var far = AnyCases.days(MIDDLE.minusYears(4), MIDDLE.plusYears(4));
        return Arbitraries.oneOf(near, near, near, near, near, near, far, Arbitraries.of(LocalDate.MIN, LocalDate.MAX));
    }
}
