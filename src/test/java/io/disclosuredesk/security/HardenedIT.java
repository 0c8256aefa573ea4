package io.disclosuredesk.security;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Order;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

/**
 * A test that tries doors in the profile of a real installation, over real connections. All tests with this mark share one
 * application; {@link HardenedApplication} says who works there. They run one after the other and before all other tests: the
 * engine and its web applications keep the last one started in static fields, so another application would take its place.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = {SecurityOnly.class, HardenedApplication.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "disclosure-desk.field-key=AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=",
            "disclosure-desk.public-url=https://gk.agency.example",
            "disclosure-desk.admin.id=chief",
            "disclosure-desk.admin.password=" + HardenedApplication.PASSWORD
        })
@ActiveProfiles("security-only")
@Order(1)
@interface HardenedIT {}
