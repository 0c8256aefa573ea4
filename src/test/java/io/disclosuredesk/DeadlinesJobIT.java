package io.disclosuredesk;

import static io.disclosuredesk.Visitor.expect;
import static io.disclosuredesk.Visitor.named;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import io.disclosuredesk.deadline.ClockEvent.Suspended;
import io.disclosuredesk.deadline.Receipt;
import io.disclosuredesk.deadline.SuspensionCause;
import io.disclosuredesk.process.CaseDriver;
import io.disclosuredesk.process.RequestIntake;
import io.disclosuredesk.request.CaseClocks;
import io.disclosuredesk.request.Requests;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.transaction.support.TransactionTemplate;

/** Dates and their reasons as people see them: calculator, applicant and staff, on a desk and on a phone, in a real browser. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:explained;DB_CLOSE_DELAY=-1",
            "camunda.bpm.job-execution.enabled=false"
        })
@ActiveProfiles("demo")
@DirtiesContext // ends before the next begins: Camunda keeps one engine in static fields
class DeadlinesJobIT {

    @LocalServerPort
    int port;

    @Autowired
    RequestIntake intake;

    @Autowired
    CaseDriver driver;

    @Autowired
    CaseClocks clocks;

    @Autowired
    Requests requests;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Clock clock;

    @Test
    void showsWhyTheDateIsWhatItIs() {
        try (var chromium = Chromium.launch();
                var visitor = new Visitor(chromium.browser(), port, "clock")) {
            calculate(visitor);
            stumble(visitor);
            var taken = intake.submit(Example.all().get(0).form(), Receipt.online(LocalDate.now(clock)), null, null);
            driver.runJobs();
            suspend(taken.caseNumber());
            track(visitor, taken);
            visitor.as("handler", "/desk/cases/" + taken.caseNumber(), page -> {
                visitor.shoot(page, "desk-case");
                page.getByRole(AriaRole.LINK, named("逐日说明")).click();
                expect(page.locator(".clock-main")).containsText("以前答复");
                expect(page.locator(".clock-month .suspended").first()).isVisible();
                visitor.shoot(page, "desk-clock");
            });
            withdraw(visitor, taken);
        }
    }

    private static void calculate(Visitor visitor) {
        var page = visitor.page(1280, 900);
        page.navigate(visitor.url("/"));
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("期限计算器").setExact(true))
                .click();
        visitor.shoot(page, "calculator");
        page.getByLabel("收到申请的日期").fill("2025-09-15");
        page.getByText("收到以后发生过这些事吗").click();
        page.locator("#consultation1Cause").selectOption("THIRD_PARTY");
        page.locator("#consultation1On").fill("2025-09-25");
        page.locator("#consultation1Until").fill("2025-10-24");
        page.getByLabel("延长几个工作日").fill("10");
        page.getByRole(AriaRole.BUTTON, named("计算答复期限")).click();
        expect(page.locator(".clock-main")).containsText("2025年11月25日（星期二）");
        assertThat(page.evaluate("document.querySelector('link[href$=\"clock.css\"]').sheet !== null"))
                .isEqualTo(true);
        // a day's reason is there for a keyboard as for a finger
        page.locator(".clock-days summary").focus();
        page.keyboard().press("Enter");
        expect(page.locator(".clock-days")).containsText("国庆节、中秋节放假，不计入");
        visitor.shoot(page, "calculated");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        page.pdf(new Page.PdfOptions().setPath(Path.of("target/pictures/clock-print.pdf")));
        page.context().close();

        var phone = visitor.page(390, 844);
        phone.navigate(visitor.url("/deadlines?receivedOn=2025-09-15"));
        Visitor.fits(phone, "calculated-phone", 390);
        visitor.shoot(phone, "calculated-phone");
        phone.navigate(visitor.url("/deadlines?servedOn=2026-03-31&remedy=RECONSIDERATION_60D"));
        expect(phone.locator(".clock-main")).containsText("2026年6月1日（星期一）");
        Visitor.fits(phone, "remedy-phone", 390);
        visitor.shoot(phone, "remedy-phone");
        phone.context().close();
    }

    private static void stumble(Visitor visitor) {
        var phone = visitor.page(390, 844);
        phone.navigate(visitor.url("/deadlines?receivedOn=2026-03-02&correctedOn=2026-03-01&extendedDays=21"));
        expect(phone.locator("#correctedOn-error")).containsText("早于收到日");
        assertThat(phone.locator("#correctedOn").inputValue()).isEqualTo("2026-03-01");
        Visitor.fits(phone, "calculator-refused-phone", 390);
        visitor.shoot(phone, "calculator-refused-phone");
        phone.context().close();
    }

    private void suspend(String number) {
        var today = LocalDate.now(clock);
        transaction.executeWithoutResult(status -> clocks.record(
                requests.byNumber(number),
                new Suspended(today, today.plusDays(14), SuspensionCause.THIRD_PARTY),
                "handler"));
    }

    /** With nothing but a keyboard. */
    private static void withdraw(Visitor visitor, RequestIntake.Acknowledgement taken) {
        var page = visitor.page(1280, 900);
        enter(visitor, page, taken);
        page.getByRole(AriaRole.LINK, named("撤回申请")).press("Enter");
        expect(page.locator("h1")).hasText("撤回申请");
        visitor.shootAll(page, "withdraw");
        page.getByLabel("为什么撤回").press("Tab");
        page.keyboard().press("Space");
        expect(page.getByLabel("我已经了解后果")).isChecked();
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        expect(page.locator("h1")).hasText("您已撤回申请，本件终止办理");
        visitor.shootAll(page, "withdrawn");
        page.context().close();
    }

    private static void enter(Visitor visitor, Page page, RequestIntake.Acknowledgement taken) {
        page.navigate(visitor.url("/track"));
        page.getByLabel("登记编号").fill(taken.caseNumber());
        page.getByLabel("查询码").fill(taken.queryCode());
        page.getByRole(AriaRole.BUTTON, named("查询")).click();
    }

    private static void track(Visitor visitor, RequestIntake.Acknowledgement taken) {
        var phone = visitor.page(390, 844);
        enter(visitor, phone, taken);
        expect(phone.locator(".dates")).containsText("原为");
        visitor.shoot(phone, "track-phone");
        phone.getByText("期限是怎么算的").click();
        expect(phone.locator(".clock-month .today").first()).containsText("今天");
        Visitor.fits(phone, "track-clock-phone", 390);
        visitor.shoot(phone, "track-clock-phone");
        phone.context().close();
    }
}
