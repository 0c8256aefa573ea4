package io.disclosuredesk;

import static io.disclosuredesk.Visitor.expect;
import static io.disclosuredesk.Visitor.named;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import io.disclosuredesk.process.CaseDriver;
import io.disclosuredesk.request.CaseStage;
import io.disclosuredesk.request.Requests;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;

/** A letter arrives on paper and is answered on paper: entered at the counter, posted with its number, filed. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:counterjob;DB_CLOSE_DELAY=-1",
            "camunda.bpm.job-execution.enabled=false"
        })
@ActiveProfiles("demo")
@DirtiesContext // ends before the next begins: Camunda keeps one engine in static fields
class CounterJobIT {

    @LocalServerPort
    int port;

    @Autowired
    CaseDriver driver;

    @Autowired
    Requests requests;

    @Autowired
    Clock clock;

    @Test
    void entersAPaperRequestAndPostsItsReply() {
        var today = LocalDate.now(clock).toString();
        var example = Example.all().get(0);
        var number = new AtomicReference<String>("");
        var code = new AtomicReference<String>("");
        try (var chromium = Chromium.launch()) {
            var visitor = new Visitor(chromium.browser(), port, "counter");
            visitor.as("registrar", "/desk/intake", page -> {
                page.locator("[name=channel]").selectOption("REGISTERED_POST");
                page.locator("[name=arrivedOn]").fill(today);
                page.locator("[name=evidence]").fill("EMS邮件号EM000000001CN，收发室签收");
                page.locator("[name=applicantType]").selectOption("BUSINESS");
                page.locator("[name=name]").fill("云州示例置业有限公司");
                page.locator("[name=idType]").selectOption("CREDIT_CODE");
                page.locator("[name=idNumber]").fill("91350100M000100Y43");
                page.locator("[name=phone]").fill("13800000002");
                page.locator("[name=address]").fill("云州市望湖区示范大道100号");
                page.locator("[name=postcode]").fill("000000");
                page.locator("[name=item]").first().fill(example.form().items().get(0));
                page.locator("[name=carrier]").selectOption("PAPER");
                page.locator("[name=deliveryMethod]").selectOption("POST");
                visitor.shoot(page, "intake");
                page.locator("#submit").click();
                expect(page.locator("#case-number")).containsText("YZZRZY-");
                visitor.shoot(page, "intake-done");
                number.set(page.locator("#case-number").innerText().strip());
                code.set(page.locator("#query-code").innerText().strip());
            });
            visitor.as("legal", "/desk/catalogue", page -> {
                visitor.shootAll(page, "catalogue");
                page.locator("#add").click();
                visitor.shootAll(page, "catalogue-item");
            });
            driver.handle(number.get(), example, false);
            assertThat(requests.byNumber(number.get()).stage()).isEqualTo(CaseStage.DELIVERY);

            visitor.atTask("registrar", "待送达", page -> {
                visitor.choose(page, "送达方式", "邮政特快专递");
                page.getByLabel("邮件号码").fill("EM123456789CN");
                page.getByLabel("交邮或者领取日期").fill(today);
                visitor.shoot(page, "tasklist-dispatch");
                visitor.complete(page);
            });
            driver.runJobs();
            assertThat(requests.byNumber(number.get()).stage()).isEqualTo(CaseStage.ARCHIVED);
            var applicant = visitor.page(1280, 900);
            applicant.navigate(visitor.url("/track"));
            applicant.getByLabel("登记编号").fill(number.get());
            applicant.getByLabel("查询码").fill(code.get());
            applicant.getByRole(AriaRole.BUTTON, named("查询")).click();
            expect(applicant.locator("main")).containsText("EM123456789CN");
            visitor.shoot(applicant, "portal-track-posted");
            applicant.context().close();
            visitor.as("handler", "/desk/cases/" + number.get(), page -> {
                expect(page.locator("#history")).containsText("EM123456789CN");
                expect(page.locator("#integrity")).containsText("记录完整");
                visitor.shoot(page, "case-file-archived");
                page.getByRole(AriaRole.LINK, named("任务列表")).first().waitFor();
            });
            visitor.as("manager", "/camunda/app/cockpit/default/", page -> {
                page.getByText("流程定义").first().waitFor();
                visitor.shoot(page, "cockpit");
            });
        }
    }
}
