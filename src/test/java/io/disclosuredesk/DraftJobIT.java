package io.disclosuredesk;

import static io.disclosuredesk.Visitor.expect;
import static io.disclosuredesk.Visitor.named;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.disclosuredesk.deadline.Receipt;
import io.disclosuredesk.process.CaseDriver;
import io.disclosuredesk.process.InformationRequest.Task;
import io.disclosuredesk.process.RequestIntake;
import io.disclosuredesk.request.ApplicantType;
import io.disclosuredesk.request.Carrier;
import io.disclosuredesk.request.DeliveryMethod;
import io.disclosuredesk.request.IdType;
import io.disclosuredesk.request.IntakeForm;
import io.disclosuredesk.request.Requests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;

/**
 * Three items, one disclosed in part and one refused: the elements of the letter are typed into the draft, held against the
 * law, passed for a reason, signed off and sealed by hand; then the letter is downloaded and verified.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:draftjob;DB_CLOSE_DELAY=-1",
            "camunda.bpm.job-execution.max-wait=500"
        })
@ActiveProfiles("demo")
@DirtiesContext // ends before the next begins: Camunda keeps one engine in static fields
class DraftJobIT {

    private static final Example TENDER = Example.all().get(23);
    private static final Example COMPENSATION = Example.all().get(1);
    private static final List<Example.Handling> HANDLING = List.of(
            TENDER.handling().get(0),
            COMPENSATION.handling().get(0),
            TENDER.handling().get(1));
    private static final String CALL = "遮去的内容由项目指挥部（电话13900000002）逐页核对。";
    private static final String WHY = "该号码是项目指挥部公布的值班电话，可以写明";
    private static final Path LETTER = Path.of("target/pictures/draft-reply.pdf");

    @LocalServerPort
    int port;

    @Autowired
    RequestIntake intake;

    @Autowired
    CaseDriver driver;

    @Autowired
    Requests requests;

    @Autowired
    Clock clock;

    private String number = "";

    @Test
    void runsFromTheElementsOfTheDraftToTheSealedReply() throws IOException {
        try (var chromium = Chromium.launch();
                var visitor = new Visitor(chromium.browser(), port, "draft")) {
            visitor.as("sealkeeper", "/desk/seal", page -> withdrawAuthorisation(visitor, page));
            var submitted = submit();
            reachTheDraft();
            visitor.atTask("handler", "拟稿待办", page -> draft(visitor, page));
            visitor.as("legal", checkPage(), page -> seeCheck(visitor, page));
            visitor.atTask("legal", "法制审核待办", page -> pass(visitor, page));
            visitor.atTask("approver", "签发待办", page -> {
                expect(page.locator(".dd-check")).containsText("提示1处。法制审核以后新出现的，签发须说明理由；其余的处理理由见");
                page.locator("label:text-is('同意签发')").click();
                visitor.shootTask(page, "tasklist-approve");
                visitor.complete(page);
            });
            visitor.atTask("sealkeeper", "用印待办", page -> seal(visitor, page));
            track(visitor, submitted);
            visitor.as("sealkeeper", "/desk/seal", page -> seeRegister(visitor, page));
            visitor.as("legal", "/desk/cases/" + number, page -> seeCaseFile(visitor, page));
            visitor.as("legal", checkPage(), page -> {
                expect(page.locator(".kept")).hasCount(3);
                expect(page.locator(".kept .reason")).hasText(WHY);
                visitor.shootAll(page, "check-kept");
            });
            visitor.as("legal", "/desk/settings/templates", page -> {
                expect(page.locator("#APPLICANT")).containsText("D22");
                visitor.shootAll(page, "templates");
            });
        }
    }

    private void withdrawAuthorisation(Visitor visitor, Page page) {
        expect(page.locator("#no-uses")).isVisible();
        page.locator("#decide-REPLY").click();
        expect(page.locator("#done")).containsText("用印授权已经改变");
        expect(page.locator("#rights tr:has(#decide-REPLY)")).containsText("逐件用印");
        visitor.shoot(page, "seal-rights");
    }

    private RequestIntake.Acknowledgement submit() {
        var asked = List.of(
                TENDER.form().items().get(0),
                COMPENSATION.form().items().get(0),
                TENDER.form().items().get(1));
        var form = new IntakeForm(
                ApplicantType.NATURAL_PERSON,
                "欧阳示例",
                IdType.RESIDENT_ID,
                "110101190003010018",
                null,
                null,
                "13800000001",
                null,
                null,
                null,
                asked,
                Carrier.ELECTRONIC,
                DeliveryMethod.DOWNLOAD,
                List.of());
        var submitted = intake.submit(form, Receipt.online(LocalDate.now(clock)), null, null);
        number = submitted.caseNumber();
        return submitted;
    }

    private void reachTheDraft() {
        awaitTask(Task.REGISTER);
        driver.register(number);
        awaitTask(Task.REVIEW);
        driver.review(number, HANDLING);
        awaitTask(Task.CONFIDENTIALITY_CHECK);
        driver.passConfidentialityCheck(number);
        awaitTask(Task.DRAFT);
    }

    private void awaitTask(Task task) {
        await().atMost(Duration.ofSeconds(60))
                .ignoreExceptions()
                .until(() -> driver.task(number).getTaskDefinitionKey().equals(task.id()));
    }

    private void draft(Visitor visitor, Page page) {
        var published = item(page, 1);
        published.locator("[name=outcome]").selectOption("ALREADY_PUBLIC");
        published.locator("[name=PUBLISHED_IN]").fill("云州市公共资源交易平台“交易公告—结果公告”栏目");
        published.locator("[name=PUBLISHED_ON]").fill("2025-11-18");
        published.locator("[name=access]").fill("打开上述栏目，查找标题为《云州市国土空间规划实景三维建模项目中标结果公告》的公告。");

        var partial = item(page, 2);
        partial.locator("[name=outcome]").selectOption("PARTIALLY_GRANTED");
        expect(partial.locator("[name=INTERNAL_KIND]").first()).isHidden();
        partial.getByLabel("会损害第三方合法权益").check();
        partial.getByLabel("内部事务信息").check();
        expect(partial.locator("[name=INTERNAL_KIND]").first()).isVisible();
        expect(partial.locator("[name=OBJECTION]")).isHidden();
        partial.getByLabel("个人隐私").check();
        partial.locator("[name=CONSULTATION]").selectOption("第三方不同意公开");
        partial.locator("[name=OBJECTION]").fill("37户村民答复称姓名、证件号码和账号公开后可能被冒用，不同意公开；上述信息能够识别到个人，理由合理");
        partial.getByLabel("不公开对公共利益没有重大影响").check();
        partial.getByLabel("内部工作流程").check();
        partial.getByLabel("没有应当公开的另行规定").check();
        partial.locator("[name=withheld]").fill("申请人一户以外37户村民的姓名、身份证件号码、银行账号和签名指印，以及凭证上的内部流转签批意见");
        partial.locator("[name=reason]").fill("分户明细表和拨付凭证中除申请人一户以外，另有37户村民的身份和账户信息，公开会损害其个人隐私；补偿标准、数量和金额予以公开。" + CALL);

        var refused = item(page, 3);
        refused.locator("[name=outcome]").selectOption("DENIED_LAW_PROHIBITED");
        refused.locator("[name=PROHIBITING_LAW]").fill("中华人民共和国招标投标法");
        refused.locator("[name=PROHIBITING_CLAUSE]").fill("第44条");
        refused.getByLabel("没有可以区分公开的内容").check();
        refused.locator("[name=reason]").fill("评标委员会成员对投标文件的评审和比较意见、打分表正属于该条规定不得透露的情况，评标报告共36页，全部由这些内容组成。");

        visitor.isRefused(page, "第2项：“征求意见书送达日期”请填写");
        expect(page.locator("[data-dd=status]")).containsText("第2项：“征求意见书送达日期”请填写");
        expect(partial.locator("[name=CONSULTED_ON]")).isFocused();
        visitor.shootScreen(page, "missing");
        partial.locator("[name=CONSULTED_ON]").fill(LocalDate.now(clock).toString());
        visitor.isRefused(page, "第3项：“禁止公开的条款”请用汉字书写条、款、项");
        expect(refused.locator("[name=PROHIBITING_CLAUSE][aria-invalid]")).isFocused();
        visitor.shootTask(page, "tasklist-wrong");
        // what was typed is kept in the case, whatever becomes of the page
        page.reload();
        expect(item(page, 3).locator("[name=PROHIBITING_CLAUSE]")).hasValue("第44条");
        expect(item(page, 2).locator("[name=OBJECTION]")).hasValue(Pattern.compile("^37户村民答复称"));
        expect(item(page, 2).getByLabel("内部事务信息")).isChecked();
        item(page, 3).locator("[name=PROHIBITING_CLAUSE]").fill("第四十四条第三款");
        visitor.shootTask(page, "tasklist-draft");
        visitor.complete(page);
    }

    private static Locator item(Page page, int number) {
        return page.locator("[data-dd=items] > section").nth(number - 1);
    }

    private void seeCheck(Visitor visitor, Page page) {
        expect(page.locator("#counts")).containsText("严重 0");
        expect(page.locator("#counts")).containsText("提示 1");
        expect(page.locator("#findings")).containsText("电话号码139******02");
        expect(page.locator("[data-rule=THIRD_PARTY]")).containsText("通过");
        visitor.shootAll(page, "check");
        visitor.shootScreen(page, "check-found");
    }

    private void pass(Visitor visitor, Page page) {
        expect(page.locator(".dd-check")).containsText("严重0处，提示1处。通过须说明理由。");
        page.locator("label:text-is('通过，送负责人签发')").click();
        visitor.isRefused(page, "法律校验有1处提示，通过须说明理由");
        visitor.shootTask(page, "tasklist-legal-refused");
        page.getByLabel("提示的处理理由").fill(WHY);
        visitor.shootTask(page, "tasklist-legal");
        visitor.complete(page);
    }

    private void seal(Visitor visitor, Page page) {
        page.locator("label:text-is('用印')").click();
        // the number is the keeper's to compare
        var draft = page.request().get(visitor.url("/desk/cases/" + number + "/draft.pdf"));
        assertThat(PdfText.of(draft.body())).contains("云自然资规公开答〔");
        visitor.shootTask(page, "tasklist-seal");
        visitor.complete(page);
    }

    private void track(Visitor visitor, RequestIntake.Acknowledgement submitted) throws IOException {
        var page = visitor.page(1280, 900);
        page.navigate(visitor.url("/track"));
        page.getByLabel("登记编号").fill(number);
        page.getByLabel("查询码").fill(submitted.queryCode());
        page.getByRole(AriaRole.BUTTON, named("查询")).click();
        var deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (!page.locator("main").innerText().contains("办结归档") && System.nanoTime() < deadline) {
            page.reload();
        }
        visitor.shootAll(page, "portal-track");
        page.waitForDownload(() -> page.locator("a[href$='reply.pdf']").first().click())
                .saveAs(LETTER);
        assertThat(PdfText.of(Files.readAllBytes(LETTER)))
                .contains("云州市公共资源交易平台")
                .contains("37户村民")
                .contains("《中华人民共和国招标投标法》第四十四条第三款")
                .contains("第十五条")
                .contains("第十六条")
                .contains("第十四条")
                .doesNotContain("110101190003010018");
        page.navigate(visitor.url("/verify"));
        page.setInputFiles("input[type=file]", LETTER);
        page.locator("form[enctype] button").click();
        expect(page.locator("#result h1")).hasText("真实");
        expect(page.locator("main")).containsText("证书主体：云州市自然资源和规划局（演示样章）");
        visitor.shootAll(page, "verify-genuine");
        page.navigate(visitor.url("/verify"));
        visitor.shootAll(page, "verify");
        page.context().close();
    }

    private void seeRegister(Visitor visitor, Page page) {
        expect(page.locator("#uses tbody tr")).hasCount(2);
        var first = page.locator("#uses tbody tr").first();
        expect(first).containsText(number);
        expect(first).containsText("答复书");
        expect(first).containsText("逐件用印");
        expect(first).containsText("用印人：印章管理岗·演示");
        expect(first).containsText("签发人：负责人·演示");
        first.locator("summary").click();
        visitor.shootAll(page, "seal");
    }

    private void seeCaseFile(Visitor visitor, Page page) {
        expect(page.locator(".overruled")).containsText(WHY);
        expect(page.locator("#documents")).containsText("答复书");
        expect(page.locator("#history")).containsText("逐件用印");
        visitor.shootAll(page, "case-file");
    }

    private String checkPage() {
        return "/desk/cases/" + number + "/check";
    }
}
