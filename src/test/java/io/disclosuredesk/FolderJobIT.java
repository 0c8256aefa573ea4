package io.disclosuredesk;

import static io.disclosuredesk.Visitor.expect;
import static io.disclosuredesk.Visitor.named;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import io.disclosuredesk.deadline.Receipt;
import io.disclosuredesk.process.CaseDriver;
import io.disclosuredesk.process.RequestIntake;
import io.disclosuredesk.request.FoundRecord;
import io.disclosuredesk.request.RecordFile;
import io.disclosuredesk.request.RecordFiles;
import io.disclosuredesk.request.Release;
import io.disclosuredesk.request.Requests;
import io.disclosuredesk.request.Review;
import io.disclosuredesk.request.SampleFiles;
import io.disclosuredesk.request.SearchRecord;
import java.io.IOException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;

/** A handler puts what was found into the case file by mouse and by keyboard, looks at it, and talks with a colleague about it. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:folderjob;DB_CLOSE_DELAY=-1",
            "camunda.bpm.job-execution.enabled=false"
        })
@ActiveProfiles("demo")
@DirtiesContext // ends before the next begins: Camunda keeps one engine in static fields
class FolderJobIT {

    /** Drops a file on a box as the desktop does. */
    private static final String DROP = """
            ([selector, name, content]) => {
              const bytes = Uint8Array.from(atob(content), (c) => c.charCodeAt(0));
              const data = new DataTransfer();
              data.items.add(new File([bytes], name));
              const box = document.querySelector(selector);
              box.dispatchEvent(new DragEvent('dragover', { dataTransfer: data, bubbles: true, cancelable: true }));
              box.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
            }
            """;

    @LocalServerPort
    int port;

    @Autowired
    RequestIntake intake;

    @Autowired
    CaseDriver driver;

    @Autowired
    Requests requests;

    @Autowired
    Review review;

    @Autowired
    RecordFiles files;

    @Autowired
    Clock clock;

    @Test
    void fillsTheCaseFile() throws IOException {
        var number = caseInReview();
        var record = requests.byNumber(number).items().get(0).records().get(0).id();
        var letter = Files.readAllBytes(Path.of("docs/letters/sealed.pdf"));
        try (var chromium = Chromium.launch();
                var visitor = new Visitor(chromium.browser(), port, "folder")) {
            visitor.atTask("handler", "审查待办", page -> {
                page.locator(".form-pane, .task-details")
                        .getByText("卷宗")
                        .first()
                        .click();
                expect(page.getByText("卷内材料")).isVisible();
                visitor.shootTask(page, "tasklist-folder");
            });
            visitor.as("handler", "/desk/cases/" + number, page -> {
                var box = page.locator("#record-" + record + " .drop");
                visitor.shootAll(page, "empty");
                page.evaluate(
                        DROP,
                        List.of(
                                "#record-" + record + " .drop",
                                "批复.pdf",
                                Base64.getEncoder().encodeToString(letter)));
                expect(page.locator("#record-" + record)).containsText("批复.pdf");
                expect(page.locator("#record-" + record)).containsText("PDF，2页");
                box.locator("[name=files]").setInputFiles(new FilePayload[] {
                    new FilePayload("附图.png", "image/png", SampleFiles.picture("png")),
                    new FilePayload(
                            "台账.xlsx",
                            "",
                            SampleFiles.office("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")),
                });
                box.locator("button").click();
                expect(page.locator("#record-" + record + " .leaves > li")).hasCount(3);
                order(page, record, number);
                visitor.shootAll(page, "files");
                visitor.shootPart(page, "#record-" + record, "records");
                look(visitor, page);
            });
            talk(visitor, number);
            interrupt(number, record);
            visitor.as("legal", "/desk", page -> {
                expect(page.locator("#mentions")).containsText("1条未读");
                visitor.shootAll(page, "mentioned");
                page.locator("#mentions a").first().click();
                expect(page.locator("#comments")).containsText("这件能不能给");
                visitor.shootAll(page, "case-file");
                page.navigate(visitor.url("/desk/mentions"));
                expect(page.locator("main")).not().containsText("未读");
            });
        }
    }

    /** By keyboard and by mouse; both are kept. */
    private void order(Page page, long record, String number) {
        var rows = page.locator("#record-" + record + " .leaves > li");
        page.getByLabel("上移：台账.xlsx").focus();
        page.keyboard().press("Enter");
        expect(page.locator("#record-" + record + " .progress")).containsText("顺序已保存");
        expect(rows.nth(1)).containsText("台账.xlsx");
        rows.nth(2).dragTo(rows.first(), new Locator.DragToOptions().setTargetPosition(40, 4));
        expect(rows.first()).containsText("附图.png");
        expect(page.locator("#record-" + record + " .progress")).containsText("顺序已保存");
        page.reload();
        expect(rows.first()).containsText("附图.png");
        assertThat(files.of(requests.byNumber(number).id()))
                .extracting(one -> one.file().fileName())
                .containsExactly("附图.png", "批复.pdf", "台账.xlsx");
    }

    private void look(Visitor visitor, Page page) {
        page.getByRole(AriaRole.LINK, named("批复.pdf")).click();
        // the browser's own viewer has taken the file, sandbox and all
        page.waitForCondition(
                () -> page.frames().stream().anyMatch(frame -> frame.url().startsWith("chrome-extension:")));
        page.locator("#attribute").selectOption("NOT_DISCLOSED");
        page.getByLabel("理由（不予公开的必填）").fill("属于内部事务信息");
        page.getByLabel("备注").fill("与附图一并核对");
        page.locator("#change-file button").click();
        expect(page.locator("#notice")).containsText("改动已保存");
        visitor.shootAll(page, "viewer-pdf");
        page.getByRole(AriaRole.LINK, named("上一个")).click();
        expect(page.locator(".sheet img")).isVisible();
        assertThat((int) page.evaluate("document.querySelector('.sheet img').naturalWidth"))
                .isEqualTo(40);
        visitor.shootAll(page, "viewer-picture");
    }

    private void talk(Visitor visitor, String number) {
        visitor.as("handler", "/desk/cases/" + number, page -> {
            page.locator("#contact-way").selectOption("PHONE");
            page.getByLabel("说了什么").fill("回拨13800000001，无人接听");
            page.locator("#record-contact button").click();
            expect(page.locator("#refused")).containsText("电话号码");
            expect(page.getByLabel("说了什么")).hasValue("回拨13800000001，无人接听");
            page.getByLabel("说了什么").fill("申请人表示只要批复，附图可以不给");
            page.locator("#record-contact button").click();
            expect(page.locator("#contacts")).containsText("附图可以不给");
            page.getByLabel("对同事说").fill("@法制岗·演示 这件能不能给？");
            page.getByText("提到同事").click();
            page.getByLabel("负责人·演示").check();
            page.locator("#add-comment button").click();
            expect(page.locator("#comments")).containsText("提到负责人·演示、法制岗·演示");
        });
    }

    /** A connection that breaks off in the middle of a file leaves nothing behind. */
    private void interrupt(String number, long record) throws IOException {
        var before = files.of(requests.byNumber(number).id()).stream()
                .map(RecordFile::id)
                .toList();
        try (var socket = new Socket("localhost", port)) {
            socket.getOutputStream()
                    .write(("POST /desk/api/cases/" + number + "/records/" + record
                                    + "/files HTTP/1.1\r\nHost: localhost\r\n"
                                    + "Content-Type: multipart/form-data; boundary=x\r\nContent-Length: 100000\r\n\r\n"
                                    + "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n\r\n%PDF-1.4")
                            .getBytes(UTF_8));
        }
        assertThat(files.of(requests.byNumber(number).id()))
                .extracting(RecordFile::id)
                .isEqualTo(before);
    }

    private String caseInReview() {
        var number = intake.submit(Example.all().get(0).form(), Receipt.online(LocalDate.now(clock)), null, null)
                .caseNumber();
        driver.runJobs();
        driver.register(number);
        var search = new SearchRecord("机关档案室", "征地批复", "李示例", LocalDate.now(clock), "检索到2件", null);
        review.save(
                number,
                List.of(new Review.ItemReview(
                        1,
                        search,
                        List.of(
                                new FoundRecord(
                                        1,
                                        "关于云州市2018年度第三批次城市建设用地的批复",
                                        "云政土〔2018〕56号",
                                        null,
                                        null,
                                        Release.FULL,
                                        null,
                                        null),
                                new FoundRecord(2, "勘测定界图", null, null, null, Release.PART, null, null)))));
        return number;
    }
}
