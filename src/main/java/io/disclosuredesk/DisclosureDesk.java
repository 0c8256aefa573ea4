package io.disclosuredesk;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the system: portal, staff pages, Tasklist and the engine in one process. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class DisclosureDesk {

    public static void main(String[] args) {
        SpringApplication.run(DisclosureDesk.class, args);
    }
}
