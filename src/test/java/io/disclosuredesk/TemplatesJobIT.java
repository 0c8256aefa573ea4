package io.disclosuredesk;

import static io.disclosuredesk.Visitor.expect;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;

/** Legal staff change the wording of a letter: the preview follows what is typed, mistakes stand beside the text. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:wording;DB_CLOSE_DELAY=-1",
            "camunda.bpm.job-execution.enabled=false"
        })
@ActiveProfiles("demo")
@DirtiesContext // ends before the next begins: Camunda keeps one engine in static fields
class TemplatesJobIT {

    private static final String PAGE = "/desk/settings/templates/D06";

    @LocalServerPort
    int port;

    @Test
    void previewsWhileTypingAndSaves() {
        try (var chromium = Chromium.launch();
                var visitor = new Visitor(chromium.browser(), port, "templates")) {
            visitor.as("legal", PAGE, page -> {
                var text = page.locator("#text");
                previews(page, () -> text.fill(text.inputValue() + "\n请知悉。"));
                expect(page.locator("#preview-state")).containsText("尚未保存");
                expect(page.locator("#problems")).isHidden();
                visitor.shoot(page, "template");
                visitor.shootPart(page, "section.write", "text");
                page.getByLabel("修改说明").fill("补充一句");
                page.locator("#confirmed").check();
                page.locator("#save").click();
                expect(page.locator("#done")).containsText("已保存为新版");
                expect(page.locator("#versions")).containsText("本机关第1版");
            });
        }
    }

    @Test
    void showsMistakesBesideTheTextAndLeadsToThem() {
        try (var chromium = Chromium.launch()) {
            var page = new Visitor(chromium.browser(), port, "mistakes").page(390, 844);
            page.navigate("http://localhost:" + port + PAGE);
            page.getByLabel("用户名").fill("legal");
            page.getByLabel("密码").fill("Demo-Yunzhou-2026");
            page.locator("button[type=submit]").first().click();
            var text = page.locator("#text");
            var good = text.inputValue();
            text.fill("{{无此名}}\n" + good);
            var mistake = page.locator("#problem-list button").first();
            expect(mistake).containsText("第1行");
            mistake.click();
            assertThat(page.evaluate("document.getElementById('text').selectionEnd"))
                    .isEqualTo("{{无此名}}".length());
            previews(page, () -> text.fill(good));
            expect(page.locator("#problems")).isHidden();
            Visitor.fits(page, "template", 390);
        }
    }

    private static void previews(Page page, Runnable typing) {
        var shown = page.waitForResponse(
                response -> response.url().contains("/preview")
                        && response.request().isNavigationRequest(),
                typing);
        assertThat(shown.headers()).containsEntry("content-type", "application/pdf");
    }
}
