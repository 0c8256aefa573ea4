package io.disclosuredesk.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.disclosuredesk.process.CaseDriver;
import io.disclosuredesk.process.InformationRequest;
import io.disclosuredesk.request.Abandonment;
import io.disclosuredesk.request.Attachments;
import io.disclosuredesk.request.Requests;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;

/** The applicant reads what is asked, answers once, and sees that it arrived; by page and by API. */
class CorrectionPagesIT extends PortalFixture {

    private static final String WHAT = "请写明所需征地批准文件的年份和批次。\n请提供身份证明复印件。";
    private static final String SAID = "是2018年度<第三批次>。";

    @Autowired
    CaseDriver driver;

    @Autowired
    Requests requests;

    @Autowired
    Attachments attachments;

    private String number = "";
    private String code = "";

    @BeforeEach
    void submitAndBeAsked() throws Exception {
        var done = text(submitted());
        number = caseNumber(done);
        code = code(done);
        driver.runJobs();
        driver.complete(
                number,
                InformationRequest.Task.REGISTER,
                "registrar",
                Map.of(
                        "answerIdentity", "COMPLETE",
                        "answerContent", "NEEDS_CORRECTION",
                        "answerApplicantType", "NATURAL_PERSON",
                        "answerCorrectionWhat", WHAT));
    }

    @Test
    void asksOnThePageOnlyWhenTheNoticeIsServed() throws Exception {
        assertThat(page()).doesNotContain("id=\"correction\"");
        web.perform(correctionApi()).andExpect(status().isNotFound());
        driver.runJobs();
        assertThat(page())
                .contains("正在等您补正", "以前（含当日）补正下列事项", "2027年1月6日", "请写明所需征地批准文件的年份和批次。\n请提供身份证明复印件。")
                .contains("/correction\"", "name=\"text\"", "correction-notice.pdf")
                .doesNotContain("已于");
        web.perform(get("/track/{n}/correction-notice.pdf", number).cookie(enter()))
                .andExpect(status().isOk());
        web.perform(correctionApi())
                .andExpect(jsonPath("$.dueOn").value("2027-01-06"))
                .andExpect(jsonPath("$.awaited").value(true));
    }

    @Test
    void takesTheCorrectionAndShowsThatItArrived() throws Exception {
        driver.runJobs();
        var pass = enter();
        web.perform(form(SAID).file(file("身份证明.pdf", PDF)).cookie(pass))
                .andExpect(status().isFound())
                .andExpect(header().string("Location", "/track/" + number));
        assertThat(page()).contains("收到您的补正，不需要再次提交", "还剩15个工作日").doesNotContain("name=\"text\"", SAID);
        assertThat(attachments.of(requests.byNumber(number).id())).hasSize(1);
        web.perform(form(SAID).cookie(pass)).andExpect(header().string("Location", "/track/" + number));
        assertThat(driver.task(number).getTaskDefinitionKey()).isEqualTo(InformationRequest.Task.REGISTER.id());
    }

    @Test
    void keepsWhatWasTypedWhenSomethingIsWrong() throws Exception {
        driver.runJobs();
        var refused = web.perform(
                        form(SAID).file(file("程序.exe", new byte[] {77, 90, 0})).cookie(enter()))
                .andExpect(status().isUnprocessableEntity())
                .andReturn();
        assertThat(text(refused)).contains("补正还没有提交", "不是PDF、JPG、PNG或DOCX", "是2018年度&lt;第三批次&gt;。");
        var empty = web.perform(form("  ").cookie(enter()))
                .andExpect(status().isUnprocessableEntity())
                .andReturn();
        assertThat(text(empty)).contains("请写明补正的内容");
        assertThat(page()).contains("name=\"text\"");
    }

    @Test
    void takesNothingFromStrangersAndOtherSites() throws Exception {
        driver.runJobs();
        web.perform(form(SAID)).andExpect(status().isForbidden());
        web.perform(form(SAID).cookie(enter()).header("Sec-Fetch-Site", "cross-site"))
                .andExpect(status().isForbidden());
        var pass = enter();
        clock.advance(Duration.ofMinutes(31));
        var late = web.perform(form(SAID).cookie(pass))
                .andExpect(status().isForbidden())
                .andReturn();
        assertThat(text(late)).contains("补正还没有提交", "后退");
        assertThat(page()).contains("name=\"text\"");
    }

    @Test
    void takesItAfterThePeriodUntilSilenceIsConfirmed(@Autowired Abandonment abandonment) throws Exception {
        driver.runJobs();
        clock.advance(Duration.ofDays(30));
        assertThat(page()).contains("现在提交仍然接收", "name=\"text\"");
        abandonment.abandon(number, "registrar", "两次拨打电话，无人接听，没有留言。");
        assertThat(page()).contains("处理结果将书面告知您").doesNotContain("name=\"text\"");
        web.perform(form(SAID).cookie(enter())).andExpect(header().string("Location", "/track/" + number));
        web.perform(call("{\"text\":\"补正\"}")).andExpect(status().isConflict());
    }

    @Test
    void takesItThroughTheApiOnce() throws Exception {
        driver.runJobs();
        web.perform(call("{\"text\":\" \"}"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.errors[0].field").value("text"));
        web.perform(call("{\"text\":")).andExpect(status().isBadRequest());
        web.perform(call("{\"text\":\"补正\"}", "AAAAAAAAAA")).andExpect(status().isNotFound());
        web.perform(call("{\"text\":\"是2018年度第三批次\",\"attachments\":null}"))
                .andExpect(status().isCreated())
                .andExpect(header().string("Cache-Control", "no-store"))
                .andExpect(jsonPath("$.receivedOn").value("2026-12-15"))
                .andExpect(jsonPath("$.awaited").value(false));
        web.perform(call("{\"text\":\"是2018年度第三批次\"}"))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:disclosure-desk:problem:not-awaited"))
                .andExpect(jsonPath("$.detail").value("本件的补正已于2026-12-15收到，不需要再次提交。"));
    }

    private String page() throws Exception {
        return body(get("/track/" + number).cookie(enter()));
    }

    private Cookie enter() throws Exception {
        var cookie = web.perform(post("/track").param("caseNumber", number).param("code", code))
                .andReturn()
                .getResponse()
                .getCookie(AccessPass.COOKIE);
        return Objects.requireNonNull(cookie);
    }

    private MockMultipartHttpServletRequestBuilder form(String text) {
        var form = multipart("/track/{n}/correction", number);
        form.param("text", text);
        return form;
    }

    private MockHttpServletRequestBuilder correctionApi() {
        return get("/api/requests/{n}/corrections", number).header("X-Query-Code", code);
    }

    private MockHttpServletRequestBuilder call(String body) {
        return call(body, code);
    }

    private MockHttpServletRequestBuilder call(String body, String queryCode) {
        return post("/api/requests/{n}/corrections", number)
                .header("X-Query-Code", queryCode)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body);
    }
}
