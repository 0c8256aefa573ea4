package io.disclosuredesk.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** Calendar periods end on a working day, the first that is not before their last day (民法典第二百零三条). */
@Domain(AnyCases.class)
class RemedyPropertiesTest {

    @Property
    void rollsForwardToAWorkingDay(@ForAll LocalDate servedOn, @ForAll RemedyPeriod remedy) {
        var deadline = remedy.after(servedOn, AnyCase.PUBLISHED);
        var slowly = new SlowReckoning(
                new DeadlineClock(servedOn, DeadlinePolicy.DEFAULT, List.of()), AnyCase.PUBLISHED_ROWS);
        assertThat(slowly.isOpen(deadline.rolledTo())).isTrue();
        assertThat(deadline.lastDay().datesUntil(deadline.rolledTo())).noneMatch(slowly::isOpen);
        // the last three days of a year may belong to the holidays that the next notice gives
        assertThat(deadline.provisional()).isEqualTo(deadline.rolledTo().isAfter(LocalDate.of(2026, 12, 28)));
    }

    @Property
    void endsWhereTheCalendarSays(@ForAll LocalDate servedOn, @ForAll RemedyPeriod remedy) {
        var last = remedy.after(servedOn, AnyCase.PUBLISHED).lastDay();
        if (remedy == RemedyPeriod.SUIT_6M) {
            var months = (last.getYear() - servedOn.getYear()) * 12 + last.getMonthValue() - servedOn.getMonthValue();
            assertThat(months).isEqualTo(6);
            assertThat(last.getDayOfMonth()).isEqualTo(Math.min(servedOn.getDayOfMonth(), last.lengthOfMonth()));
        } else {
            assertThat(last.toEpochDay() - servedOn.toEpochDay()).isEqualTo(remedy == RemedyPeriod.SUIT_15D ? 15 : 60);
        }
    }
}
