package io.disclosuredesk;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Time as the organ knows it: in its zone. Its working days stand in {@code calendar}. */
@Configuration(proxyBeanMethods = false)
class OrganTime {

    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of("Asia/Shanghai"));
    }
}
