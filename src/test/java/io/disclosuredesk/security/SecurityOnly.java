package io.disclosuredesk.security;

import java.time.Clock;
import org.camunda.bpm.engine.TaskService;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Engine, web applications and this package, without the rest of the product. It carries no stereotype, so the product's
 * own component scan passes it by. Used with the profile {@code security-only}.
 */
@EnableAutoConfiguration
@ComponentScan(basePackageClasses = Role.class)
@Import(SecurityOnly.Pages.class)
class SecurityOnly {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    /**
     * Stands for the pages of other packages: answers 200 wherever the rules let a request through. Marked as part of tests, or
     * the product's own component scan would find it.
     */
    @RestController
    @TestComponent
    static class Pages {

        private final StaffDirectory staff;
        private final TaskService tasks;

        Pages(StaffDirectory staff, TaskService tasks) {
            this.staff = staff;
            this.tasks = tasks;
        }

        @RequestMapping({
            "/",
            "/apply/**",
            "/guide/**",
            "/catalogue/**",
            "/track/**",
            "/verify/**",
            "/deadlines/**",
            "/api/**",
            "/desk/**",
            "/elsewhere"
        })
        String page() {
            return "ok";
        }

        @RequestMapping("/desk/whoami")
        String whoAmI() {
            return staff.currentUserId() + " " + staff.displayName(staff.currentUserId()) + " " + staff.currentRoles()
                    + " " + staff.currentAgencyCodes();
        }

        @RequestMapping("/desk/visible-tasks")
        String visibleTasks() {
            return String.valueOf(tasks.createTaskQuery().count());
        }
    }
}
