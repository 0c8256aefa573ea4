package io.disclosuredesk.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.disclosuredesk.calendar.Calendars;
import io.disclosuredesk.calendar.PublishedCalendar;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.actuate.health.Status;
import org.springframework.dao.DataAccessResourceFailureException;

/** The shipped calendar ends with 2026. */
class CalendarHealthIndicatorTest {

    private final Calendars calendars = mock();
    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();

    @ParameterizedTest
    @CsvSource({
        "2026-03-09, UP, 放假安排已导入至2026年, 294",
        "2026-10-31, UP, 放假安排已导入至2026年, 58",
        "2026-11-01, WARNING, 下年度放假安排尚未导入, 57",
        "2026-12-31, WARNING, 下年度放假安排尚未导入, -3",
        "2027-01-01, WARNING, 本年度放假安排尚未导入, -4",
        "2029-06-01, WARNING, 均为暂定, -886"
    })
    void warnsAndStaysInService(LocalDate today, String status, String sentence, double certainDays) {
        when(calendars.current()).thenReturn(PublishedCalendar.load());
        var calendar = on(today);

        assertThat(calendar.health().getStatus()).isEqualTo(new Status(status));
        assertThat(calendar.health().getDetails().toString()).contains(sentence);
        assertThat(days()).isEqualTo(certainDays);
    }

    @Test
    void isDownWhenNoDateCanBeComputedAndComesBack() {
        when(calendars.current()).thenThrow(new DataAccessResourceFailureException("away"));
        var calendar = on(LocalDate.of(2026, 3, 9));
        assertThat(calendar.health().getStatus()).isEqualTo(Status.DOWN);
        assertThat(calendar.health().getDetails().toString()).contains("期限无法计算").doesNotContain("away");
        assertThat(days()).isNaN();

        doReturn(PublishedCalendar.load()).when(calendars).current();
        calendar.refresh();
        assertThat(calendar.health().getStatus()).isEqualTo(Status.UP);

        when(calendars.current()).thenThrow(new IllegalStateException("a row nobody can read"));
        calendar.refresh();
        assertThat(calendar.health().getStatus()).isEqualTo(Status.DOWN);
    }

    private double days() {
        return registry.get("disclosure.calendar.certain.days").gauge().value();
    }

    private CalendarHealthIndicator on(LocalDate today) {
        var zone = ZoneId.of("Asia/Shanghai");
        var clock = Clock.fixed(today.atTime(8, 0).atZone(zone).toInstant(), zone);
        return new CalendarHealthIndicator(calendars, clock, registry);
    }
}
