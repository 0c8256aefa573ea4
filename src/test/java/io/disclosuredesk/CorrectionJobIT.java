package io.disclosuredesk;

import static io.disclosuredesk.Visitor.expect;
import static io.disclosuredesk.Visitor.named;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.disclosuredesk.deadline.Receipt;
import io.disclosuredesk.process.CaseDriver;
import io.disclosuredesk.process.InformationRequest;
import io.disclosuredesk.process.RequestIntake;
import io.disclosuredesk.request.Corrections;
import io.disclosuredesk.request.Requests;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;

/** A request is unclear: the registrar asks, the applicant corrects on the phone; another one stays silent. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:correctionjob;DB_CLOSE_DELAY=-1",
            "camunda.bpm.job-execution.enabled=false"
        })
@ActiveProfiles("demo")
@DirtiesContext // ends before the next begins: Camunda keeps one engine in static fields
class CorrectionJobIT {

    private static final String WHAT = "一、请写明所需征地批准文件的年份和批次；\n二、请提供身份证明复印件。";
    private static final String SAID = "补正如下：所需文件是样板村2018年度第三批次的征地批准文件；身份证明见附件。";

    @LocalServerPort
    int port;

    @Autowired
    RequestIntake intake;

    @Autowired
    CaseDriver driver;

    @Autowired
    Requests requests;

    @Autowired
    Corrections corrections;

    @Autowired
    ManagementService management;

    @Autowired
    Clock clock;

    @Test
    void asksForACorrectionAndTakesIt() {
        var submitted = submit();
        var number = submitted.caseNumber();
        try (var chromium = Chromium.launch();
                var visitor = new Visitor(chromium.browser(), port, "correction")) {
            visitor.atTask("registrar", "登记待办", page -> require(visitor, page));
            driver.runJobs();
            var asked = corrections.of(requests.byNumber(number).id()).orElseThrow();
            assertThat(asked.what()).isEqualTo(WHAT);
            assertThat(asked.workdays()).isEqualTo(10);

            visitor.atTask("registrar", "待收补正", page -> {
                expect(page.locator("main, body").first()).containsText("收到渠道");
                expect(page.getByLabel("与申请人确认的日期")).hasCount(0);
                visitor.choose(page, "收到渠道", "平常信函");
                expect(page.getByLabel("与申请人确认的日期")).isVisible();
                expect(page.locator(".dd-facts div:has(dt:text-is('法定期限')) dd").first())
                        .hasText("等待补正，收到补正后重新计算");
                visitor.shootTask(page, "tasklist-receive");
            });
            correct(visitor, submitted);
            visitor.as("registrar", "/desk/cases/" + number, page -> {
                expect(page.locator("#correction")).containsText("2018年度第三批次");
                visitor.shoot(page, "case-file");
            });
        }
        assertThat(driver.task(number).getTaskDefinitionKey()).isEqualTo(InformationRequest.Task.REGISTER.id());
    }

    @Test
    void confirmsSilence() {
        var number = submit().caseNumber();
        driver.complete(
                number,
                InformationRequest.Task.REGISTER,
                "registrar",
                Map.of(
                        "answerIdentity", "NEEDS_CORRECTION",
                        "answerContent", "COMPLETE",
                        "answerApplicantType", "NATURAL_PERSON",
                        "answerCorrectionWhat", WHAT));
        driver.runJobs();
        management.executeJob(management
                .createJobQuery()
                .processInstanceId(requests.byNumber(number).processInstanceId())
                .timers()
                .singleResult()
                .getId());
        try (var chromium = Chromium.launch();
                var visitor = new Visitor(chromium.browser(), port, "silence")) {
            visitor.atTask("registrar", "逾期未补正待确认", page -> {
                page.getByLabel("无正当理由，视为放弃申请").check();
                expect(page.getByLabel("补正期限延长至")).hasCount(0);
                page.getByLabel("有正当理由，延长补正期限").check();
                expect(page.getByLabel("补正期限延长至")).isVisible();
                page.getByLabel("核实的情况或者理由").fill("申请人来电说明正在外地住院，请求延期。");
                visitor.shootTask(page, "tasklist-confirm");
            });
        }
    }

    /** The handler proposes a fee, the head agrees, the applicant reads what to pay, the registrar enters the payment. */
    @Test
    void chargesAFee() {
        var submitted = submit();
        var number = submitted.caseNumber();
        driver.register(number);
        try (var chromium = Chromium.launch();
                var visitor = new Visitor(chromium.browser(), port, "fee")) {
            visitor.as("handler", "/desk/cases/" + number + "/fee", page -> {
                page.getByLabel("按量：", new Page.GetByLabelOptions().setExact(false))
                        .check();
                page.getByLabel("本次计费的件数或者页数").fill("68");
                page.getByLabel("收费事实").fill("本月共提出申请38件，本件拟提供的材料共68页，均未主动公开。");
                page.getByLabel("缴纳方式").fill("请持所附缴款码到任一代收银行缴纳，款项直接缴入国库。");
                visitor.shoot(page, "propose");
                page.getByRole(AriaRole.BUTTON, named("核对数额")).click();
                expect(page.locator("#amount")).hasText("380");
                visitor.shoot(page, "look");
                page.getByRole(AriaRole.BUTTON, named("提出收费")).click();
                expect(page.locator(".fee-status")).hasText("拟收费，待审批");
                visitor.shoot(page, "proposed");
            });
            driver.review(number, Example.all().get(0).handling());
            visitor.atTask("approver", "收费审批待办", page -> {
                page.getByLabel("同意收费", new Page.GetByLabelOptions().setExact(true))
                        .check();
                visitor.shoot(page, "tasklist-approve");
                visitor.complete(page);
            });
            driver.runJobs();
            for (var width : new int[] {360, 1280}) {
                var page = visitor.page(width, 800);
                page.navigate(visitor.url("/track"));
                page.getByLabel("登记编号").fill(number);
                page.getByLabel("查询码").fill(submitted.queryCode());
                page.getByRole(AriaRole.BUTTON, named("查询")).last().click();
                expect(page.locator(".duties")).containsText("缴清信息处理费380元");
                assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                        .as("fits a screen of %s pixels", width)
                        .isEqualTo(true);
                visitor.shoot(page, "portal-to-pay-" + width);
                page.context().close();
            }
            visitor.atTask("registrar", "待登记缴费", page -> {
                page.getByLabel("缴费完成的日期").fill(LocalDate.now(clock).toString());
                page.getByLabel("实缴金额（元）").fill("379");
                page.getByLabel("财政票据号码").fill("云财票0000012");
                visitor.isRefused(page, "应缴380元");
                page.getByLabel("实缴金额（元）").fill("380");
                visitor.shoot(page, "tasklist-payment");
                visitor.complete(page);
            });
            visitor.as("handler", "/desk/cases/" + number + "/fee", page -> {
                expect(page.locator(".fee-status")).hasText("已缴费");
                visitor.shoot(page, "paid");
            });
        }
        assertThat(requests.byNumber(number).deadlines().isAwaiting()).isFalse();
    }

    private RequestIntake.Acknowledgement submit() {
        var submitted = intake.submit(Example.all().get(0).form(), Receipt.online(LocalDate.now(clock)), null, null);
        driver.runJobs();
        return submitted;
    }

    private static void require(Visitor visitor, Page page) {
        expect(page.getByLabel("需要补正的事项")).hasCount(0);
        page.getByLabel("齐全", new Page.GetByLabelOptions().setExact(true)).check();
        page.getByLabel("明确", new Page.GetByLabelOptions().setExact(true)).check();
        expect(page.getByLabel("承办处室")).isVisible();
        page.getByLabel("不明确，需要补正").check();
        expect(page.getByLabel("承办处室")).hasCount(0);
        page.getByLabel("需要补正的事项").fill(WHAT);
        page.getByLabel("补正期限（工作日）").fill("10");
        visitor.choose(page, "申请人类型", "自然人");
        visitor.shootTask(page, "tasklist-register");
        visitor.complete(page);
    }

    private static void correct(Visitor visitor, RequestIntake.Acknowledgement submitted) {
        for (var width : new int[] {1280, 390}) {
            var page = visitor.page(width, 844);
            page.navigate(visitor.url("/track"));
            page.getByLabel("登记编号").fill(submitted.caseNumber());
            page.getByLabel("查询码").fill(submitted.queryCode());
            page.getByRole(AriaRole.BUTTON, named("查询")).click();
            page.getByRole(AriaRole.BUTTON, named("提交补正")).waitFor();
            assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                    .as("fits a screen of %s pixels", width)
                    .isEqualTo(true);
            visitor.shoot(page, "portal-asked-" + width);
            if (width == 390) {
                visitor.shootScreen(page, "asked-phone");
                page.getByRole(AriaRole.BUTTON, named("提交补正")).click();
                expect(page.locator("#correction")).containsText("请写明补正的内容");
                visitor.shoot(page, "portal-refused-390");
                page.getByLabel("补正的内容").fill(SAID);
                page.getByRole(AriaRole.BUTTON, named("提交补正")).click();
                expect(page.locator("#correction")).containsText("收到您的补正，不需要再次提交");
                visitor.shoot(page, "portal-received-390");
            }
            page.context().close();
        }
    }
}
