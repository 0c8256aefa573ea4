package io.disclosuredesk;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetupTest;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;

/**
 * The product's main job as people do it, in a real browser: an applicant submits, each role completes its task in Tasklist,
 * the applicant downloads the formal reply. Leaves a picture of every page in {@code target/pictures}.
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
class MainJobIT {

    private static final String WISH = "请公开云州市望湖区示范大道西侧地块2025年建设用地规划许可证及附图。";

    @RegisterExtension
    static final GreenMailExtension MAIL = new GreenMailExtension(ServerSetupTest.SMTP)
            .withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());

    @LocalServerPort
    int port;

    private int picture = 1;

    @Test
    void runsFromTheApplicationToTheDownloadedReply() throws IOException {
        try (var chromium = Chromium.launch()) {
            var browser = chromium.browser();
            var receipt = submit(browser);
            atDesk(browser, "registrar", "登记待办", this::register);
            atDesk(browser, "handler", "审查待办", this::review);
            atDesk(browser, "confidentiality", "保密审查待办", this::check);
            atDesk(browser, "handler", "拟稿待办", this::draft);
            atDesk(browser, "legal", "法制审核待办", page -> decide(page, "法制审核"));
            atDesk(browser, "approver", "签发待办", page -> decide(page, "签发"));
            track(browser, receipt);
        }
    }

    private record Submitted(String caseNumber, String queryCode) {}

    private Submitted submit(Browser browser) {
        var phone = context(browser, 390, 844).newPage();
        phone.navigate(url("/apply"));
        shoot(phone, "portal-form-phone");
        phone.context().close();

        var page = context(browser, 1280, 900).newPage();
        page.navigate(url("/"));
        shoot(page, "portal-home");
        page.navigate(url("/apply"));
        page.getByLabel("自然人").check();
        page.getByLabel("姓名或单位名称").fill("林示例");
        page.getByLabel("证件类型").selectOption("RESIDENT_ID");
        page.getByLabel("证件号码").fill("110101190003010018");
        page.getByLabel("联系电话").fill("13800000001");
        page.getByLabel("第1项").fill(WISH);
        page.getByLabel("电子文件").check();
        page.getByLabel("网上下载").check();
        shoot(page, "portal-form");
        page.getByRole(AriaRole.BUTTON, named("预览")).click();
        expect(page.locator("main")).containsText(WISH);
        shoot(page, "portal-preview");
        page.getByRole(AriaRole.BUTTON, named("确认提交")).click();
        var main = page.locator("main");
        expect(main).containsText("YZZRZY-");
        shoot(page, "portal-done");
        var text = main.innerText();
        var number = find(text, "YZZRZY-\\d{4}-\\d{5}");
        var code = page.locator("dl.keys .code").innerText();
        page.context().close();
        return new Submitted(number, code);
    }

    private void atDesk(Browser browser, String user, String filter, Consumer<Page> work) {
        try (var context = context(browser, 1440, 1000)) {
            var page = context.newPage();
            var problems = new ArrayList<String>();
            page.onPageError(problems::add);
            var notes = new ArrayList<String>();
            page.onConsoleMessage(message -> notes.add(message.type() + ": " + message.text()));
            page.onResponse(response -> {
                if (response.status() >= 400) {
                    notes.add(response.status() + " " + response.url());
                }
            });
            try {
                workAs(page, user, filter, work);
            } catch (RuntimeException | AssertionError e) {
                shoot(page, "failed-" + user);
                throw new AssertionError("as " + user + ", page said " + problems + notes, e);
            }
            assertThat(problems).as("script errors as " + user).isEmpty();
        }
    }

    private void workAs(Page page, String user, String filter, Consumer<Page> work) {
        page.navigate(url("/camunda/app/tasklist/default/"));
        page.getByLabel("用户名").fill(user);
        page.getByLabel("密码").fill("Demo-Yunzhou-2026");
        page.getByRole(AriaRole.BUTTON, named("登录")).click();
        page.locator(".task-filter").getByText(filter).click();
        var card = page.locator(".tasks-list > li").first();
        // the task may still be on its way through the job executor
        var deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (!card.isVisible() && System.nanoTime() < deadline) {
            page.locator(".task-filter").getByText(filter).click();
            page.waitForLoadState(LoadState.NETWORKIDLE);
        }
        card.click();
        page.locator("[ng-click='claim()']").first().click();
        expect(page.locator("[ng-click='unclaim()']")).isVisible();
        work.accept(page);
    }

    private void register(Page page) {
        page.getByText("齐全", exactly()).click();
        page.getByText("明确", exactly()).click();
        page.locator("label:has-text('申请人类型')").first().waitFor();
        choose(page, "申请人类型", "自然人");
        page.getByLabel("承办处室").fill("建设用地规划科");
        shoot(page, "tasklist-register");
        complete(page);
    }

    private void review(Page page) {
        page.locator("[name=searchPlaces]").fill("局档案室；规划许可系统");
        page.locator("[name=searchKeywords]").fill("示范大道西侧；建设用地规划许可证");
        page.locator("[name=searchPersons]").fill("建设用地规划科经办人");
        page.locator("[name=searchedOn]").fill(today());
        page.locator("[name=searchResult]").fill("检索到许可证1件，含附图，无不予公开内容");
        page.locator("[name=addRecord]").click();
        page.locator("[name=recordTitle]").fill("建设用地规划许可证及附图");
        page.locator("[name=recordNumber]").fill("地字第330000202500001号");
        page.locator("[name=recordPages]").fill("4");
        page.locator("[name=recordRelease]").selectOption("FULL");
        shoot(page, "tasklist-review");
        complete(page);
    }

    private void check(Page page) {
        shoot(page, "tasklist-check-open");
        page.locator("[name=conclusion]").first().selectOption("MAY_BE_DISCLOSED");
        page.locator("[name=answerPassed]").selectOption("YES");
        shoot(page, "tasklist-check");
        complete(page);
    }

    private void draft(Page page) {
        page.locator("[name=outcome]").selectOption("GRANTED");
        shoot(page, "tasklist-draft");
        complete(page);
    }

    private void decide(Page page, String what) {
        page.locator("input[type=radio]").first().check();
        shoot(page, "tasklist-" + (what.equals("签发") ? "approve" : "legal"));
        if (what.equals("签发")) {
            var caseFile = page.context()
                    .waitForPage(
                            () -> page.locator(".fjs-container a:text-is('卷宗')").click());
            caseFile.waitForLoadState();
            shoot(caseFile, "case-file");
            caseFile.close();
        }
        complete(page);
    }

    private void track(Browser browser, Submitted submitted) throws IOException {
        var page = context(browser, 1280, 900).newPage();
        page.navigate(url("/track"));
        page.getByLabel("登记编号").fill(submitted.caseNumber());
        page.getByLabel("查询码").fill(submitted.queryCode());
        page.getByRole(AriaRole.BUTTON, named("查询")).click();
        var deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (!page.locator("main").innerText().contains("办结") && System.nanoTime() < deadline) {
            page.reload();
        }
        shoot(page, "portal-track");
        var reply = page.waitForDownload(
                () -> page.locator("a[href$='reply.pdf']").first().click());
        var file = Path.of("target/pictures/reply.pdf");
        reply.saveAs(file);
        var text = PdfText.of(Files.readAllBytes(file));
        assertThat(text)
                .contains("云州市自然资源和规划局")
                .contains("云自然资规公开答〔")
                .contains(WISH.replaceAll("\\s", ""))
                .contains("第三十六条第（二）项")
                .contains("《建设用地规划许可证及附图》")
                .contains("60日内")
                .contains("6个月内")
                .contains("云州市人民政府")
                .contains("云州市望湖区人民法院");
        page.context().close();
    }

    private void complete(Page page) {
        page.locator("button[ng-click='complete()']").click();
        // a refusal keeps the form with its button; a success closes it
        expect(page.locator("button[ng-click='complete()']")).hasCount(0);
    }

    /** A select of form-js: a box that opens a list. */
    private static void choose(Page page, String label, String option) {
        page.locator(".fjs-form-field-select:has(label:has-text('" + label + "')) .fjs-input-group")
                .click();
        page.locator(".fjs-dropdownlist-item:has-text('" + option + "')")
                .first()
                .click();
    }

    private BrowserContext context(Browser browser, int width, int height) {
        PlaywrightAssertions.setDefaultAssertionTimeout(60_000);
        var context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setLocale("zh-CN")
                .setTimezoneId("Asia/Shanghai")
                .setAcceptDownloads(true));
        context.setDefaultTimeout(60_000);
        return context;
    }

    private void shoot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target/pictures/%02d-%s.png".formatted(picture++, name)))
                .setFullPage(true));
    }

    private String url(String path) {
        return "http://localhost:" + port + path;
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Page.GetByTextOptions exactly() {
        return new Page.GetByTextOptions().setExact(true);
    }

    private static String today() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai")).toString();
    }

    private static String find(String text, String pattern) {
        var match = Pattern.compile(pattern).matcher(text);
        assertThat(match.find()).as(pattern + " in " + text).isTrue();
        return match.group();
    }

    private static LocatorAssertions expect(Locator locator) {
        return PlaywrightAssertions.assertThat(locator);
    }
}
