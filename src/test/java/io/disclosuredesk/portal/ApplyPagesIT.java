package io.disclosuredesk.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class ApplyPagesIT extends PortalFixture {

    @Test
    void saysBothPeriodsAndCallsOnlyTwentyStatutory() throws Exception {
        var page = body(get("/"));
        assertThat(page)
                .contains("云州市自然资源和规划局", "0999-1234567", "15个工作日", "本机关承诺的答复期限", "20个工作日", "法定答复期限", "/login")
                .doesNotContain("法定15");
    }

    @Test
    void asksForNoPurpose() throws Exception {
        assertThat(body(get("/apply"))).contains("不需要说明用途").doesNotContain("name=\"purpose\"", "生产、生活、科研");
    }

    @Test
    void addsAndRemovesItemsWithoutLosingAnything() throws Exception {
        var token = newToken();
        var added = body(filled("/apply", token)
                .file(file("身份证明.pdf", PDF))
                .param("item", "第二项")
                .param("do", "add-item"));
        assertThat(added).contains("第3项", WANTED, "林示例", "13800000001", "身份证明.pdf");
        var removed = body(filled("/apply", token).param("item", "第二项").param("do", "remove-item:0"));
        assertThat(removed).contains("第二项", "林示例", "身份证明.pdf").doesNotContain(WANTED);
        var number = first("remove-file:(\\d+)", removed);
        var without = body(filled("/apply", token).param("do", "remove-file:" + number));
        assertThat(without).contains(WANTED).doesNotContain("身份证明.pdf");
    }

    @Test
    void keepsValuesAndFilesWhenSomethingMustBeMended() throws Exception {
        var call = filled("/apply/preview", newToken())
                .file(file("说明.txt", "hello".getBytes(StandardCharsets.UTF_8)))
                .file(file("身份证明.pdf", PDF))
                .param("applicant.email", "applicant01@example.com");
        var result = web.perform(call.param("applicant.name", "")).andReturn();
        assertThat(result.getResponse().getStatus()).isEqualTo(422);
        assertThat(text(result))
                .contains("href=\"#attachments-0\"", "不是PDF、JPG、PNG或DOCX文件", "id=\"attachments-0\"")
                .contains("applicant01@example.com", WANTED, "身份证明.pdf");
    }

    @Test
    void pointsAtEveryFieldThatIsMissing() throws Exception {
        var result = web.perform(
                        post("/apply/preview").param("token", newToken()).param("applicant.name", "林<示>例"))
                .andExpect(status().isUnprocessableEntity())
                .andReturn();
        assertThat(text(result))
                .contains("href=\"#applicant-type\"", "href=\"#items-0-description\"", "href=\"#carrier\"")
                .contains("aria-describedby=\"applicant-phone-hint applicant-phone-error\"", "aria-invalid=\"true\"")
                .contains("林&lt;示&gt;例");
    }

    @Test
    void previewsEverythingWithFindingsThatDoNotRefuse() throws Exception {
        var call = filled("/apply/preview", newToken()).file(file("身份证明.pdf", PDF));
        call.param("applicant.postcode", "12");
        var page = text(web.perform(call).andExpect(status().isOk()).andReturn());
        assertThat(page)
                .contains("建议更正", "邮政编码应为6位数字", "110101190003010018", WANTED, "身份证明.pdf")
                .contains("2027年1月6日（星期三）", "2027年1月13日（星期三）", "暂定");
        var token = hidden("token", page);
        web.perform(submit(token, hidden("seen", page))).andExpect(status().isOk());
    }

    @Test
    void submittedTwiceIsOneCase() throws Exception {
        var before = cases();
        var token = newToken();
        var seen = hidden("seen", body(filled("/apply/preview", token).file(file("身份证明.pdf", PDF))));
        var pool = Executors.newFixedThreadPool(2);
        Callable<String> click = () -> text(web.perform(submit(token, seen)).andReturn());
        var pages = pool.invokeAll(List.of(click, click));
        pool.shutdown();
        var again = body(submit(token, seen));
        assertThat(caseNumber(pages.get(0).get()))
                .isEqualTo(caseNumber(pages.get(1).get()))
                .isEqualTo(caseNumber(again));
        assertThat(code(again)).isEqualTo(code(pages.get(0).get()));
        assertThat(cases()).isEqualTo(before + 1);
        assertThat(jdbc.sql("select count(*) from intake_draft_file")
                        .query(Long.class)
                        .single())
                .as("files of submitted drafts are gone")
                .isZero();
    }

    @Test
    void showsTheCodeOnceAndStoresItNowhereInTheBrowser() throws Exception {
        var result = submitted();
        assertThat(result.getResponse().getHeader("Cache-Control")).isEqualTo("no-store");
        var cookie = result.getResponse().getHeader("Set-Cookie");
        assertThat(cookie).contains("HttpOnly", "SameSite=Strict", "Path=/track", "Max-Age=1800");
        var page = text(result);
        assertThat(code(page)).matches("[2-9A-HJ-NP-Z]{5}-[2-9A-HJ-NP-Z]{5}");
        assertThat(page).doesNotContain("code=" + code(page));
        assertThat(cookie).doesNotContain(code(page).replace("-", ""));
    }

    @Test
    void doesNotSubmitWhatTheApplicantHasNotSeen() throws Exception {
        var before = cases();
        var token = newToken();
        var seen = hidden("seen", body(filled("/apply/preview", token)));
        body(filled("/apply", token).param("item", "在另一个页面里加的"));
        assertThat(body(submit(token, seen))).contains("请再核对一遍", "在另一个页面里加的");
        assertThat(cases()).isEqualTo(before);
    }

    @Test
    void comesBackFromThePreviewWithEverything() throws Exception {
        var token = newToken();
        body(filled("/apply/preview", token).file(file("身份证明.pdf", PDF)));
        var page = body(post("/apply").param("token", token).param("do", "edit"));
        assertThat(page).contains(WANTED, "林示例", "110101190003010018", "身份证明.pdf");
    }

    @Test
    void forgetsDraftsAfterADay(@Autowired DraftExpiry expiry) throws Exception {
        var token = newToken();
        body(filled("/apply/preview", token).file(file("身份证明.pdf", PDF)));
        clock.advance(Duration.ofHours(23));
        expiry.deleteExpired();
        assertThat(body(post("/apply").param("token", token).param("do", "edit")))
                .contains("林示例");
        clock.advance(Duration.ofHours(2));
        expiry.deleteExpired();
        assertThat(body(post("/apply").param("token", token).param("do", "edit")))
                .contains("草稿已失效");
    }

    @Test
    void keepsNoPersonReadableInADraft() throws Exception {
        var token = newToken();
        body(filled("/apply/preview", token));
        var rows = jdbc.sql("select token_hash, form_sealed from intake_draft")
                .query()
                .listOfRows()
                .toString();
        assertThat(rows).doesNotContain("林示例", "13800000001", token);
    }

    @Test
    void keepsTenFilesAndSaysWhenThereAreMore() throws Exception {
        var call = filled("/apply", newToken());
        for (var i = 1; i <= 11; i++) {
            call.file(file("证明" + i + ".pdf", PDF));
        }
        assertThat(body(call)).contains("证明10.pdf", "附件最多10个").doesNotContain("证明11.pdf");
    }

    @Test
    void refusesAFormFromAnotherSite() throws Exception {
        web.perform(post("/apply").header("Sec-Fetch-Site", "cross-site")).andExpect(status().isForbidden());
    }

    @Test
    void answersUnknownAndForbiddenWaysInChinese() throws Exception {
        assertThat(body(get("/apply/nowhere"))).contains("没有找到这个页面");
        web.perform(get("/apply/submit")).andExpect(header().string("Location", "/apply"));
        var gone = web.perform(submit("0".repeat(32), "x")).andReturn();
        assertThat(gone.getResponse().getStatus()).isEqualTo(410);
        assertThat(text(gone)).contains("草稿已失效");
    }

    @Test
    void writesNothingAboutThePersonIntoTheLog(CapturedOutput output) throws Exception {
        var page = text(submitted());
        assertThat(output.getAll())
                .doesNotContain("林示例", "13800000001", "110101190003010018", "勘测定界图")
                .doesNotContain(code(page), code(page).replace("-", ""));
    }
}
