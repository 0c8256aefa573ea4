package io.disclosuredesk.calendar;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The tables of imported notices and what reads and writes them; the clock stands. No stereotype, so that no scan finds it. */
@Import({Calendars.class, NoticeTable.class})
class CalendarTables {

    static final Instant NOW = Instant.parse("2026-11-09T04:00:00.123456Z");

    @Bean
    Clock clock() {
        return Clock.fixed(NOW, ZoneId.of("Asia/Shanghai"));
    }
}
