package io.disclosuredesk.security;

import jakarta.servlet.DispatcherType;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts {@link WebappLoginFilter} between Spring Security and Camunda's own filters. */
@Configuration(proxyBeanMethods = false)
class WebappConfiguration {

    @Bean
    FilterRegistrationBean<WebappLoginFilter> webappLogin() {
        var registration = new FilterRegistrationBean<>(new WebappLoginFilter());
        registration.setName("Webapp Login");
        registration.addUrlPatterns("/camunda/app/*", "/camunda/api/*");
        registration.setDispatcherTypes(DispatcherType.REQUEST);
        registration.setOrder(SecurityProperties.DEFAULT_FILTER_ORDER + 1);
        return registration;
    }
}
