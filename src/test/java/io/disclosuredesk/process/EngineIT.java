package io.disclosuredesk.process;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

/**
 * A test with the whole application on an in-memory database of its own, demonstration logins, and jobs that run when the test
 * says so. All tests with this mark share one application.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:engine;DB_CLOSE_DELAY=-1",
            "camunda.bpm.job-execution.enabled=false",
            "spring.mail.host=localhost",
            "spring.mail.port=3025",
            "disclosure-desk.mail-from=gkb@example.com"
        })
@ActiveProfiles("demo")
@interface EngineIT {}
