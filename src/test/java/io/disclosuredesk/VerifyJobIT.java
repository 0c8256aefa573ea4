package io.disclosuredesk;

import static io.disclosuredesk.Visitor.expect;
import static io.disclosuredesk.Visitor.named;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import io.disclosuredesk.document.DocumentKind;
import io.disclosuredesk.document.Documents;
import io.disclosuredesk.document.LetterMark;
import io.disclosuredesk.document.ReceiptLetters;
import io.disclosuredesk.request.Requests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;

/**
 * 文书验真 in a real browser: an applicant takes a letter, a stranger opens what its code leads to on a phone and compares the
 * file, legal staff withdraw it, and everybody sees that.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:verifyjob;DB_CLOSE_DELAY=-1",
            "camunda.bpm.job-execution.enabled=false"
        })
@ActiveProfiles("demo")
@DirtiesContext // ends before the next begins: Camunda keeps one engine in static fields
class VerifyJobIT {

    private static final Path LETTER = Path.of("target/pictures/verify-receipt.pdf");

    @LocalServerPort
    int port;

    @Autowired
    ReceiptLetters receipts;

    @Autowired
    Documents documents;

    @Autowired
    Requests requests;

    @Test
    void runsFromTheDownloadedLetterToItsWithdrawal() throws IOException {
        try (var chromium = Chromium.launch();
                var visitor = new Visitor(chromium.browser(), port, "verify")) {
            var applicant = visitor.page(1280, 900);
            var mark = takeALetter(visitor, applicant);
            var stranger = visitor.page(390, 844);
            check(visitor, stranger, mark);
            visitor.as("legal", "/desk/cases/" + number(applicant), page -> withdraw(visitor, page));
            stranger.navigate(visitor.url("/verify/" + mark.code()));
            expect(stranger.locator("#state h1")).containsText("已撤销");
            visitor.shoot(stranger, "withdrawn-phone");
            compare(stranger, LETTER, "已被撤销");
            applicant.reload();
            expect(applicant.locator(".letters")).containsText("已于");
            visitor.shoot(applicant, "status");
        }
    }

    private LetterMark takeALetter(Visitor visitor, Page page) {
        page.navigate(visitor.url("/apply"));
        visitor.startCounting();
        visitor.click(page.getByLabel("自然人"));
        page.getByLabel("姓名或单位名称").fill("林示例");
        visitor.select(page.getByLabel("证件类型"), "RESIDENT_ID");
        page.getByLabel("证件号码").fill("110101190003010018");
        page.getByLabel("联系电话").fill("13800000001");
        next(visitor, page, "申请：申请人", "第1项");
        page.getByLabel("第1项").fill("样板村2018年度第三批次城市建设用地的征地批准文件");
        next(visitor, page, "申请：想要什么", "电子文件");
        visitor.click(page.getByLabel("电子文件"));
        visitor.click(page.getByLabel("网上下载"));
        next(visitor, page, "申请：怎么获取", null);
        visitor.click(page.getByRole(AriaRole.BUTTON, named("确认提交")));
        expect(page.locator("main")).containsText("YZZRZY-");
        visitor.stage("申请：核对提交", "申请人");
        var number = number(page);
        var code = page.locator("dl.keys .code").innerText();
        receipts.issue(number);
        page.navigate(visitor.url("/track"));
        page.getByLabel("登记编号").fill(number);
        page.getByLabel("查询码").fill(code);
        page.getByRole(AriaRole.BUTTON, named("查询")).click();
        page.waitForDownload(() -> page.locator("a[href$='receipt.pdf']").click())
                .saveAs(LETTER);
        return Objects.requireNonNull(documents
                .find(requests.byNumber(number).id(), DocumentKind.RECEIPT)
                .orElseThrow()
                .mark());
    }

    /** Goes on to the next page of the form, which asks for {@code then}. */
    private static void next(Visitor visitor, Page page, String stage, @Nullable String then) {
        visitor.click(page.locator("#apply-form .buttons .primary"));
        expect(then == null ? page.getByRole(AriaRole.BUTTON, named("确认提交")) : page.getByLabel(then))
                .isVisible();
        visitor.stage(stage, "申请人");
        visitor.startCounting();
    }

    private static void check(Visitor visitor, Page phone, LetterMark mark) throws IOException {
        phone.navigate(visitor.url("/verify"));
        visitor.shoot(phone, "form-phone");
        phone.getByLabel("核验码").fill("22222222222222222222");
        phone.getByRole(AriaRole.BUTTON, named("查验").setExact(true)).click();
        expect(phone.locator("#unknown")).isVisible();
        visitor.shoot(phone, "unknown-phone");
        phone.getByLabel("核验码").fill(mark.printed().toLowerCase(Locale.ROOT));
        phone.getByRole(AriaRole.BUTTON, named("查验").setExact(true)).click();
        expect(phone.locator("#state h1")).containsText("有效");
        // what the code on paper leads to
        phone.navigate(visitor.url("/verify/" + mark.code()));
        expect(phone.locator("main")).containsText("登记回执");
        assertThat(phone.locator("main").innerText()).doesNotContain("林示例", "样板村");
        Visitor.fits(phone, "letter-phone", 390);
        visitor.shoot(phone, "letter-phone");
        phone.setViewportSize(1280, 900);
        visitor.shoot(phone, "letter");
        phone.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        visitor.shoot(phone, "letter-print");
        phone.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        phone.setViewportSize(390, 844);
        compare(phone, LETTER, "真实");
        visitor.shoot(phone, "genuine-phone");
        var other = Path.of("target/pictures/verify-altered.pdf");
        var bytes = Files.readAllBytes(LETTER);
        bytes[bytes.length / 2] ^= 1;
        Files.write(other, bytes);
        phone.navigate(visitor.url("/verify/" + mark.code()));
        compare(phone, other, "不符");
        visitor.shoot(phone, "mismatch-phone");
        phone.navigate(visitor.url("/verify"));
        compare(phone, other, "没有查到");
        phone.navigate(visitor.url("/verify"));
        compare(phone, LETTER, "真实");
    }

    private static void compare(Page page, Path file, String result) {
        page.setInputFiles("input[type=file]", file);
        page.locator("form[enctype] button").click();
        expect(page.locator("#result h1")).hasText(result);
    }

    private static void withdraw(Visitor visitor, Page page) {
        visitor.shoot(page, "case-file");
        page.locator("#documents a[href$='/withdrawal']").click();
        page.getByLabel("理由").fill("登记的收到日期有误，另行出具");
        visitor.shoot(page, "withdrawal-form");
        page.getByRole(AriaRole.BUTTON, named("核对")).click();
        visitor.shoot(page, "withdrawal-confirm");
        page.locator("#send").click();
        expect(page.locator("#documents")).containsText("已撤销");
        visitor.shoot(page, "case-file-withdrawn");
    }

    private static String number(Page page) {
        var found = Pattern.compile("YZZRZY-\\d{4}-\\d{5}")
                .matcher(page.locator("main").innerText());
        assertThat(found.find()).isTrue();
        return found.group();
    }
}
