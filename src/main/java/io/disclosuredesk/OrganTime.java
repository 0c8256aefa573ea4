package io.disclosuredesk;

import io.disclosuredesk.calendar.PublishedCalendar;
import io.disclosuredesk.calendar.WorkingDayCalendar;
import java.time.Clock;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Time as the organ knows it: its zone and its working days. */
@Configuration(proxyBeanMethods = false)
class OrganTime {

    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of("Asia/Shanghai"));
    }

    @Bean
    WorkingDayCalendar workingDayCalendar() {
        return PublishedCalendar.load();
    }
}
