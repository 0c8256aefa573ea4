package io.disclosuredesk;

import static io.disclosuredesk.Visitor.expect;
import static io.disclosuredesk.Visitor.named;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetupTest;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;

/**
 * The product's main job as people do it, in a real browser: an applicant submits, each role completes its task in Tasklist,
 * the applicant downloads the formal reply.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:mainjob;DB_CLOSE_DELAY=-1",
            "spring.mail.host=localhost",
            "spring.mail.port=3025",
            "camunda.bpm.job-execution.max-wait=500"
        })
@ActiveProfiles("demo")
@DirtiesContext // ends before the next begins: Camunda keeps one engine in static fields
class MainJobIT {

    private static final String WISH = "请公开云州市望湖区示范大道西侧地块2025年建设用地规划许可证及附图。";

    @RegisterExtension
    static final GreenMailExtension MAIL = new GreenMailExtension(ServerSetupTest.SMTP)
            .withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());

    @LocalServerPort
    int port;

    @Test
    void runsFromTheApplicationToTheDownloadedReply() throws IOException {
        try (var chromium = Chromium.launch();
                var visitor = new Visitor(chromium.browser(), port, "main")) {
            var asking = new AskingJob(visitor, WISH);
            asking.lookAround();
            var submitted = asking.submit();
            visitor.atTask("registrar", "登记待办", page -> register(visitor, page));
            visitor.stage("登记申请", "受理岗");
            visitor.atTask("handler", "审查待办", page -> review(visitor, page));
            visitor.stage("审查申请", "承办岗");
            visitor.atTask("confidentiality", "保密审查待办", page -> check(visitor, page));
            visitor.stage("保密审查", "保密审查岗");
            visitor.atTask("handler", "拟稿待办", page -> draft(visitor, page));
            visitor.stage("拟制答复", "承办岗");
            visitor.atTask("legal", "法制审核待办", page -> pass(visitor, page, "通过，送负责人签发", "legal"));
            visitor.stage("法制审核", "法制岗");
            visitor.atTask("approver", "签发待办", page -> pass(visitor, page, "同意签发", "approve"));
            visitor.stage("签发答复", "负责人");
            track(visitor, submitted);
            asking.agentWithoutScripts();
        }
    }

    private static void register(Visitor visitor, Page page) {
        visitor.shoot(page, "tasklist");
        // what the applicant said of themselves is there, for the registrar to correct
        expect(page.locator(".fjs-form-field-select:has(label:has-text('申请人类型'))"))
                .containsText("自然人");
        visitor.click(page.getByText("齐全", new Page.GetByTextOptions().setExact(true)));
        visitor.click(page.getByText("明确", new Page.GetByTextOptions().setExact(true)));
        page.getByLabel("承办处室").fill("建设用地规划科");
        visitor.shootTask(page, "tasklist-register");
        visitor.shootEnlarged(page, "tasklist-enlarged");
        visitor.complete(page);
    }

    private static void review(Visitor visitor, Page page) {
        page.locator("[name=searchPlaces]").fill("局档案室；规划许可系统");
        page.locator("[name=searchKeywords]").fill("示范大道西侧；建设用地规划许可证");
        page.locator("[name=searchPersons]").fill("建设用地规划科经办人");
        page.locator("[name=searchedOn]")
                .fill(LocalDate.now(ZoneId.of("Asia/Shanghai")).toString());
        page.locator("[name=searchResult]").fill("检索到许可证1件，含附图，无不予公开内容");
        visitor.click(page.locator("[name=addRecord]"));
        page.locator("[name=recordTitle]").fill("建设用地规划许可证及附图");
        page.locator("[name=recordNumber]").fill("地字第330000202500001号");
        page.locator("[name=recordPages]").fill("4");
        expect(page.locator("[name=recordRelease]")).hasValue("FULL");
        visitor.shootTask(page, "tasklist-review");
        visitor.complete(page);
    }

    private static void check(Visitor visitor, Page page) {
        visitor.select(page.locator("[name=conclusion]").first(), "MAY_BE_DISCLOSED");
        visitor.select(page.locator("[name=answerPassed]"), "YES");
        visitor.shootTask(page, "tasklist-check");
        visitor.complete(page);
    }

    private static void draft(Visitor visitor, Page page) {
        visitor.select(page.locator("[name=outcome]"), "GRANTED");
        visitor.shootTask(page, "tasklist-draft");
        visitor.complete(page);
    }

    private static void pass(Visitor visitor, Page page, String choice, String name) {
        // exactly: the question above the choices holds the same words
        visitor.click(page.locator("label:text-is('" + choice + "')"));
        expect(page.locator("input[type=radio]:checked")).hasCount(1);
        var caseFile = page.context().waitForPage(() -> visitor.click(page.locator(".fjs-container a:text-is('卷宗')")));
        caseFile.waitForLoadState();
        visitor.shoot(caseFile, "case-file-" + name);
        caseFile.close();
        visitor.shootTask(page, "tasklist-" + name);
        visitor.complete(page);
    }

    private static void track(Visitor visitor, AskingJob.Submitted submitted) throws IOException {
        var page = visitor.page(1280, 900);
        page.navigate(visitor.url("/track"));
        visitor.shoot(page, "portal-track-form");
        visitor.startCounting();
        page.getByLabel("登记编号").fill(submitted.caseNumber());
        page.getByLabel("查询码").fill(submitted.queryCode());
        visitor.click(page.getByRole(AriaRole.BUTTON, named("查询")));
        // number, letter, delivery and filing are jobs
        var deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (!page.locator("main").innerText().contains("办结归档") && System.nanoTime() < deadline) {
            page.reload();
        }
        expect(page.locator("main")).containsText("办结归档");
        visitor.shoot(page, "portal-track");
        visitor.shootScreen(page, "track");
        var reply = page.waitForDownload(
                () -> visitor.click(page.locator("a[href$='reply.pdf']").first()));
        visitor.stage("查询并下载答复书", "申请人");
        var file = Path.of("target/pictures/main-reply.pdf");
        reply.saveAs(file);
        assertThat(PdfText.of(Files.readAllBytes(file)))
                .contains("云州市自然资源和规划局")
                .contains("云自然资规公开答〔")
                .contains(WISH)
                .contains("第三十六条第（二）项")
                .contains("《建设用地规划许可证及附图》")
                .contains("60日内")
                .contains("6个月内")
                .contains("云州市人民政府")
                .contains("云州市望湖区人民法院");
        rate(visitor, page);
        page.context().close();
    }

    private static void rate(Visitor visitor, Page page) {
        page.setViewportSize(390, 844);
        page.getByText("很满意", new Page.GetByTextOptions().setExact(true)).click();
        page.getByLabel("为什么").fill("答复清楚，附图只有黑白的。");
        page.getByRole(AriaRole.BUTTON, named("提交评价")).click();
        expect(page.locator("#rating")).containsText("您的评价：很满意");
        visitor.shoot(page, "portal-rated-phone");
    }
}
