package io.disclosuredesk;

import static io.disclosuredesk.Visitor.expect;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.disclosuredesk.metrics.YearOfCases;
import io.disclosuredesk.process.StandingCases;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;

/** A manager finds the worst problem, and the cases behind a number. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:metricsjob;DB_CLOSE_DELAY=-1",
            "camunda.bpm.job-execution.enabled=false"
        })
@ActiveProfiles("demo")
@Import({YearOfCases.class, StandingCases.class})
@DirtiesContext // ends before the next begins: Camunda keeps one engine in static fields
class MetricsJobIT {

    @Autowired
    YearOfCases year;

    @Autowired
    StandingCases cases;

    @LocalServerPort
    int port;

    @Test
    void leadsFromTheDashboardToTheCases() {
        try (var chromium = Chromium.launch();
                var visitor = new Visitor(chromium.browser(), port, "metrics")) {
            visitor.as("manager", "/desk/metrics", page -> {
                expect(page.locator("#empty")).isVisible();
                visitor.shoot(page, "empty");
            });
            year.write(5_000);
            visitor.as("manager", "/desk/metrics", page -> {
                expect(page.locator("#months-chart canvas")).isVisible();
                expect(page.locator("#problems li").first()).containsText("已超过法定期限");
                visitor.shoot(page, "dashboard");
                visitor.shootScreen(page, "first");
                page.setViewportSize(390, 844);
                visitor.shoot(page, "dashboard-phone");
                assertThat(page.evaluate("document.documentElement.scrollWidth"))
                        .isEqualTo(390);
                page.setViewportSize(1440, 1000);
                follow(visitor, page, ".figures a[href*='final-late']");
                page.goBack();
                page.locator("select[name=unit]").selectOption("第4示范科");
                page.locator(".filter button").click();
                expect(page.locator("#units tbody tr")).hasCount(1);
                visitor.shoot(page, "dashboard-unit");
                follow(visitor, page, "#units a[href*='set=answered']");
            });
            visitor.as("manager", "/desk/metrics/annual?year=" + year.lastOfThem(), page -> {
                expect(page.locator("#checks h2")).containsText("全部相符");
                visitor.shoot(page, "annual");
                var cell = page.locator("a[href*='set=received']").last();
                var number = cell.innerText().strip();
                cell.click();
                expect(page.locator(".lead")).containsText("共" + number + "件");
            });
            var waiting = cases.stand();
            visitor.as("manager", "/desk/metrics/heatmap", page -> {
                expect(page.locator("#model[data-ready]")).isVisible();
                expect(page.locator("#nodes tbody tr[data-node='UserTask_RegisterRequest'] a"))
                        .hasText("2");
                expect(page.locator(".waiting-here[href*='UserTask_ReviewRequest']"))
                        .isVisible();
                visitor.shoot(page, "heatmap");
                page.locator("#nodes a[href*='UserTask_ReviewRequest']").click();
                expect(page.locator("#cases")).containsText(waiting);
                visitor.shoot(page, "node");
            });
        }
    }

    /** The number that was clicked is the number of cases behind it. */
    private static void follow(Visitor visitor, Page page, String link) {
        var figure = page.locator(link).first();
        var number = figure.locator("b").count() > 0 ? figure.locator("b").innerText() : figure.innerText();
        figure.click();
        expect(page.locator(".lead")).containsText("共" + number.strip() + "件");
        visitor.shoot(page, "cases");
    }
}
