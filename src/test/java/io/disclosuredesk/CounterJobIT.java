package io.disclosuredesk;

import static io.disclosuredesk.Visitor.expect;
import static io.disclosuredesk.Visitor.named;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import io.disclosuredesk.deadline.Receipt;
import io.disclosuredesk.process.CaseDriver;
import io.disclosuredesk.process.RequestIntake;
import io.disclosuredesk.request.CaseStage;
import io.disclosuredesk.request.Requests;
import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.RuntimeService;
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

    @Autowired
    RequestIntake intake;

    @Autowired
    RuntimeService runtime;

    private String today = "";
    private String number = "";
    private String code = "";

    @Test
    void entersAPaperRequestAndPostsItsReply() {
        today = LocalDate.now(clock).toString();
        var example = Example.all().get(0);
        try (var chromium = Chromium.launch();
                var visitor = new Visitor(chromium.browser(), port, "counter")) {
            var late = beLate();
            visitor.atTask("handler", "全部在办", page -> explain(visitor, page));
            visitor.as("registrar", "/desk/intake", page -> enter(visitor, page, example));
            visitor.as("legal", "/desk/catalogue", page -> {
                visitor.shootAll(page, "catalogue");
                page.locator("#add").click();
                visitor.shootAll(page, "catalogue-item");
            });
            driver.runJobs();
            driver.register(number);
            extend(visitor);
            driver.answer(number, example);
            assertThat(requests.byNumber(number).stage()).isEqualTo(CaseStage.DELIVERY);

            visitor.atTask("registrar", "待送达", page -> {
                dispatch(visitor, page, "EM123456789CN");
                visitor.shootTask(page, "tasklist-dispatch");
                visitor.complete(page);
            });
            visitor.stage("登记邮寄或领取", "受理岗");
            driver.runJobs();
            assertThat(requests.byNumber(number).stage()).isEqualTo(CaseStage.ARCHIVED);
            seeThatItWasPosted(visitor);
            visitor.as("manager", "/desk", page -> watch(visitor, page, late));
            visitor.as("administrator", "/desk", page -> lookAfter(visitor, page));
        }
    }

    /** A case that the organ has left lying, and that the daily watch has found. */
    private String beLate() {
        var late = intake.submit(
                        Example.all().get(1).form(),
                        Receipt.online(LocalDate.now(clock).minusDays(90)),
                        null,
                        null)
                .caseNumber();
        runtime.startProcessInstanceByKey("deadline-watch");
        driver.runJobs();
        return late;
    }

    private static void explain(Visitor visitor, Page page) {
        page.getByLabel("检索量大").check();
        page.getByLabel("逾期原因", new Page.GetByLabelOptions().setExact(false))
                .last()
                .fill("涉及十二个年度的纸质档案，逐卷检索用时超出预计");
        page.getByLabel("补救措施").fill("三个工作日内完成检索并送法制审核，已电话向申请人说明");
        visitor.shootTask(page, "tasklist-lateness");
        visitor.complete(page);
    }

    private void enter(Visitor visitor, Page page, Example example) {
        visitor.startCounting();
        visitor.select(page.locator("[name=channel]"), "REGISTERED_POST");
        page.locator("[name=arrivedOn]").fill(today);
        page.locator("[name=evidence]").fill("EMS邮件号EM000000001CN，收发室签收");
        visitor.select(page.locator("[name=applicantType]"), "BUSINESS");
        page.locator("[name=name]").fill("云州示例置业有限公司");
        page.locator("[name=idNumber]").fill("91350100M000100Y43");
        page.locator("[name=phone]").fill("13800000002");
        page.locator("[name=address]").fill("云州市望湖区示范大道100号");
        expect(page.locator("[name=idType]")).hasValue("CREDIT_CODE");
        page.locator("[name=postcode]").fill("000000");
        page.locator("[name=item]").first().fill(example.form().items().get(0));
        visitor.select(page.locator("[name=carrier]"), "PAPER");
        visitor.select(page.locator("[name=deliveryMethod]"), "POST");
        visitor.shoot(page, "intake");
        visitor.click(page.locator("#submit"));
        expect(page.locator("#case-number")).containsText("YZZRZY-");
        visitor.stage("窗口登记", "受理岗");
        visitor.shoot(page, "intake-done");
        number = page.locator("#case-number").innerText().strip();
        code = page.locator("#query-code").innerText().strip();
    }

    /** 延期: asked for by the handler, agreed to by the approver, told by post. */
    private void extend(Visitor visitor) {
        visitor.as("handler", "/desk/cases/" + number + "/extension", page -> {
            page.getByLabel("延长几个工作日").selectOption("10");
            page.getByLabel("理由").fill("所需文件存于三个单位的档案室，须逐卷检索核对");
            visitor.shoot(page, "extension");
            page.getByRole(AriaRole.BUTTON, named("核对")).click();
            visitor.shoot(page, "extension-confirm");
            page.locator("#send").click();
            expect(page.locator(".asked")).containsText("所需文件存于三个单位的档案室");
        });
        visitor.atTask("approver", "延期审批待办", page -> {
            page.getByLabel("同意延期", new Page.GetByLabelOptions().setExact(true)).check();
            visitor.shootTask(page, "tasklist-extension");
            visitor.complete(page);
        });
        driver.runJobs();
        visitor.atTask("registrar", "待送达", page -> {
            dispatch(visitor, page, "EM987654321CN");
            visitor.shootTask(page, "tasklist-notice-dispatch");
            visitor.complete(page);
        });
        driver.runJobs();
        assertThat(requests.byNumber(number).deadlines().isExtended()).isTrue();
    }

    private void dispatch(Visitor visitor, Page page, String mail) {
        visitor.choose(page, "送达方式", "邮政特快专递");
        page.getByLabel("邮件号码").fill(mail);
        page.getByLabel("交邮或者领取日期").fill(today);
    }

    private void seeThatItWasPosted(Visitor visitor) {
        var applicant = visitor.page(1280, 900);
        applicant.navigate(visitor.url("/track"));
        applicant.getByLabel("登记编号").fill(number);
        applicant.getByLabel("查询码").fill(code);
        applicant.getByRole(AriaRole.BUTTON, named("查询")).click();
        expect(applicant.locator("main")).containsText("EM123456789CN");
        visitor.shoot(applicant, "portal-track-posted");
        applicant.context().close();
        visitor.as("handler", "/desk/cases/" + number, page -> {
            expect(page.locator("#history")).containsText("EM123456789CN");
            expect(page.locator("#integrity")).containsText("记录完整");
            visitor.shoot(page, "case-file-archived");
            page.getByRole(AriaRole.LINK, named("任务列表")).first().waitFor();
        });
    }

    private static void watch(Visitor visitor, Page page, String late) {
        expect(page.locator("#passed")).containsText("检索量大");
        visitor.shoot(page, "manager-start");
        page.locator("#passed a:text-is('" + late + "')").click();
        page.getByRole(AriaRole.LINK, named("催办、转办")).first().click();
        visitor.shoot(page, "supervision");
        page.navigate(visitor.url("/camunda/app/cockpit/default/"));
        page.getByText("流程定义").first().waitFor();
        page.waitForLoadState(LoadState.NETWORKIDLE);
        visitor.shoot(page, "cockpit");
    }

    private static void lookAfter(Visitor visitor, Page page) {
        visitor.shoot(page, "administrator-start");
        page.getByRole(AriaRole.LINK, named("放假安排")).click();
        visitor.shoot(page, "calendar");
        page.navigate(visitor.url("/camunda/app/admin/default/#/users"));
        expect(page.locator("main, body").first()).containsText("受理岗·演示");
        visitor.shoot(page, "admin-users");
    }
}
