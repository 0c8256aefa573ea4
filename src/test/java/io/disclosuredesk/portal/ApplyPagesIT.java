package io.disclosuredesk.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.disclosuredesk.request.Sha256;
import jakarta.servlet.http.Cookie;
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
import org.springframework.test.web.servlet.RequestBuilder;

/** 我要申请, step by step and without a script. */
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
    void leadsThroughFourStepsAndNeverAsksForAPurpose() throws Exception {
        var blank = body(get("/apply"));
        assertThat(blank).contains("不需要说明用途", "1. 申请人", "4. 核对提交").doesNotContain("purpose", "生产、生活、科研");
        var draft = begun(applicant(multipart("/apply")).param("do", "next"));
        go(draft.send("wish").param("item", WANTED, ""), draft, "delivery");
        go(draft.send("delivery").param("carrier", "PAPER").param("deliveryMethod", "PICKUP"), draft, "check");
        var check = body(draft.open("check"));
        assertThat(check)
                .contains("林示例", WANTED, "纸质文件", "到场领取", "/apply/" + draft.id() + "/wish")
                .contains("2027年1月6日（星期三）", "2027年1月13日（星期三）", "暂定");
        assertThat(body(draft.open("applicant"))).contains("value=\"林示例\"", "保存，回到核对");
        go(applicant(draft.send("applicant")).param("do", "check"), draft, "check");
        go(draft.send("delivery").param("do", "back"), draft, "wish");
    }

    @Test
    void keepsWhatWasSentAndSaysWhatIsMissingInEachStep() throws Exception {
        var first = web.perform(
                        multipart("/apply").param("applicant.name", "林<示>例").param("do", "next"))
                .andExpect(status().isUnprocessableEntity())
                .andReturn();
        assertThat(text(first))
                .contains("href=\"#applicant-type\"", "林&lt;示&gt;例")
                .contains("aria-describedby=\"applicant-phone-hint applicant-phone-error\"", "aria-invalid=\"true\"")
                .contains("<title>请更正：申请人 · 我要申请第1步，共4步", "role=\"group\" aria-labelledby=\"summary-title\"")
                .contains("aria-required=\"true\"", "aria-describedby=\"applicant-type-error\"")
                .doesNotContain("role=\"alert\" id=\"summary\"", "role=\"status\"")
                .doesNotContain("href=\"#carrier\"");
        var draft = kept(first);
        assertThat(refused(draft.send("wish").param("item", " "))).contains("href=\"#items-0-description\"");
        assertThat(refused(draft.send("delivery").param("carrier", "PAPER").param("deliveryMethod", "POST")))
                .contains("href=\"#applicant-address\"", "您选择邮寄答复");
        web.perform(draft.open("check")).andExpect(redirectedUrl("/apply/" + draft.id() + "/applicant?mend=missing"));
        assertThat(body(draft.open("applicant").param("mend", "missing"))).contains("请选择申请人类型");
    }

    @Test
    void addsAndRemovesItemsAndFilesWithoutLosingAnything() throws Exception {
        var draft = filled();
        var wish = draft.send("wish").file(file("证明.pdf", PDF)).param("item", WANTED, "第二项");
        web.perform(wish.param("do", "add-item"))
                .andExpect(redirectedUrl("/apply/" + draft.id() + "/wish#items-2-description"));
        assertThat(body(draft.open("wish"))).contains("第3项", WANTED, "证明.pdf");
        web.perform(draft.send("wish").param("item", WANTED, "第二项").param("do", "remove-item:0"));
        var removed = body(draft.open("wish"));
        assertThat(removed).contains("第二项", "证明.pdf").doesNotContain(WANTED);
        web.perform(draft.send("wish")
                .param("item", "第二项")
                .param("do", "remove-file:" + first("remove-file:(\\d+)", removed)));
        assertThat(body(draft.open("wish"))).contains("第二项").doesNotContain("证明.pdf");
        assertThat(body(draft.open("applicant"))).as("other steps").contains("13800000001");
    }

    @Test
    void refusesFilesThatCannotBeTakenAndKeepsTheOthers() throws Exception {
        var draft = filled();
        var call = draft.send("wish")
                .file(file("说明.txt", "hello".getBytes(StandardCharsets.UTF_8)))
                .file(file("证明.pdf", PDF));
        assertThat(refused(call.param("item", WANTED).param("do", "next")))
                .contains("href=\"#attachments-0\"", "不是PDF、JPG、PNG或DOCX文件", "id=\"attachments-0\"", "证明.pdf");
        var many = draft.send("wish");
        for (var i = 1; i <= 11; i++) {
            many.file(file("材料" + i + ".pdf", PDF));
        }
        assertThat(refused(many.param("item", WANTED).param("do", "next")))
                .contains("材料8.pdf", "附件最多10个")
                .doesNotContain("材料9.pdf");
    }

    @Test
    void pointsOutWithoutRefusing() throws Exception {
        var draft = filled();
        go(applicant(draft.send("applicant")).param("applicant.postcode", "12"), draft, "wish");
        go(draft.send("wish").param("item", "我家的房子为什么还没有赔偿"), draft, "delivery");
        assertThat(body(draft.open("wish"))).contains("像是咨询或者提问");
        var page = body(draft.open("check"));
        assertThat(page).contains("建议更正", "邮政编码应为6位数字", "像是咨询或者提问");
        web.perform(draft.submit(hidden("seen", page))).andExpect(status().isOk());
    }

    @Test
    void advisesWhileSomebodyTypesInTheSameWords() throws Exception {
        var hints = body(post("/apply/hints").param("text", "我家的房子为什么还没有赔偿").param("number", "2"));
        assertThat(hints).contains("第2项像是咨询或者提问", "\"published\":[]");
        var known = body(post("/apply/hints").param("text", "请公开云州市征收农用地区片综合地价标准"));
        assertThat(known).contains("云州市征收农用地区片综合地价标准", "/catalogue?q=", "\"advice\":[]");
        var draft = filled();
        go(draft.send("wish").param("item", "云州市征收农用地区片综合地价标准（2023年）"), draft, "delivery");
        assertThat(body(draft.open("wish"))).contains("也许就是您要找的");
        assertThat(body(draft.open("check"))).contains("id=\"published\"");
    }

    @Test
    void submittedTwiceIsOneCase() throws Exception {
        var before = cases();
        var draft = filled();
        web.perform(draft.send("wish").file(file("证明.pdf", PDF)).param("item", WANTED));
        var seen = hidden("seen", body(draft.open("check")));
        var pool = Executors.newFixedThreadPool(2);
        Callable<String> click = () -> text(web.perform(draft.submit(seen)).andReturn());
        var pages = pool.invokeAll(List.of(click, click));
        pool.shutdown();
        var again = body(draft.submit(seen));
        assertThat(caseNumber(pages.get(0).get()))
                .isEqualTo(caseNumber(pages.get(1).get()))
                .isEqualTo(caseNumber(again));
        assertThat(code(again)).isEqualTo(code(pages.get(0).get()));
        assertThat(cases()).isEqualTo(before + 1);
        assertThat(body(draft.open("wish"))).as("the draft is gone").contains("草稿已失效");
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
        var draft = filled();
        var seen = hidden("seen", body(draft.open("check")));
        web.perform(draft.send("wish").param("item", "在另一个页面里加的"));
        assertThat(body(draft.submit(seen))).contains("请再核对一遍", "在另一个页面里加的");
        assertThat(cases()).isEqualTo(before);
    }

    @Test
    void opensADraftToTheBrowserThatKeepsItAndToNobodyElse() throws Exception {
        var result = web.perform(applicant(multipart("/apply"))).andReturn();
        assertThat(result.getResponse().getHeader("Set-Cookie"))
                .contains("HttpOnly", "SameSite=Strict")
                .doesNotContain("Max-Age", "Expires");
        var draft = kept(result);
        var stranger = new Kept(draft.id(), new Cookie("apply_draft", draft.id() + "0".repeat(24)));
        for (var call :
                List.of(stranger.open("applicant"), get("/apply/" + draft.id() + "/applicant"), stranger.submit("x"))) {
            var gone = web.perform(call).andReturn();
            assertThat(gone.getResponse().getStatus()).isEqualTo(410);
            assertThat(text(gone)).contains("草稿已失效").doesNotContain("林示例");
        }
        web.perform(post("/apply/" + draft.id() + "/discard").cookie(draft.cookie()))
                .andExpect(redirectedUrl("/apply?cleared"));
        assertThat(body(draft.open("applicant"))).contains("草稿已失效");
        assertThat(jdbc.sql("select count(*) from intake_draft where token_hash = ?")
                        .param(Sha256.of(draft.cookie().getValue()))
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void keepsTheStepThatOutlivedItsDraft() throws Exception {
        var draft = filled();
        web.perform(post("/apply/" + draft.id() + "/discard").cookie(draft.cookie()));
        var result = web.perform(draft.send("wish").param("item", WANTED)).andReturn();
        var next = kept(result);
        assertThat(result.getResponse().getRedirectedUrl())
                .isEqualTo("/apply/" + next.id() + "/applicant?mend=expired");
        assertThat(body(next.open("applicant").param("mend", "expired"))).contains("那一步已经保留");
        assertThat(body(next.open("wish"))).contains(WANTED);
    }

    @Test
    void forgetsDraftsAfterADay(@Autowired DraftExpiry expiry) throws Exception {
        var draft = filled();
        clock.advance(Duration.ofHours(23));
        expiry.deleteExpired();
        assertThat(body(draft.open("applicant"))).contains("林示例");
        clock.advance(Duration.ofHours(2));
        expiry.deleteExpired();
        assertThat(body(draft.open("applicant"))).contains("草稿已失效");
    }

    @Test
    void keepsNoPersonReadableInADraft() throws Exception {
        var draft = filled();
        var rows = jdbc.sql("select token_hash, form_sealed from intake_draft")
                .query()
                .listOfRows()
                .toString();
        assertThat(rows).doesNotContain("林示例", "13800000001", draft.cookie().getValue());
    }

    @Test
    void refusesAFormFromAnotherSite() throws Exception {
        web.perform(post("/apply").header("Sec-Fetch-Site", "cross-site")).andExpect(status().isForbidden());
    }

    @Test
    void answersUnknownAndForbiddenWaysInChinese() throws Exception {
        assertThat(body(get("/apply/nowhere"))).contains("没有找到这个页面");
        web.perform(get("/apply/submit")).andExpect(header().string("Location", "/apply"));
    }

    @Test
    void writesNothingAboutThePersonIntoTheLog(CapturedOutput output) throws Exception {
        var page = text(submitted());
        assertThat(output.getAll())
                .doesNotContain("林示例", "13800000001", "110101190003010018", "勘测定界图")
                .doesNotContain(code(page), code(page).replace("-", ""));
    }

    private void go(RequestBuilder call, Kept draft, String step) throws Exception {
        web.perform(call).andExpect(redirectedUrl("/apply/" + draft.id() + "/" + step));
    }

    private String refused(RequestBuilder call) throws Exception {
        return text(
                web.perform(call).andExpect(status().isUnprocessableEntity()).andReturn());
    }
}
