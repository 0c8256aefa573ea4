package io.disclosuredesk;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the system: portal, staff pages, Tasklist and the engine in one process. */
@SpringBootApplication
public class DisclosureDesk {

    public static void main(String[] args) {
        SpringApplication.run(DisclosureDesk.class, args);
    }
}
