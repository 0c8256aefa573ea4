package io.disclosuredesk.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.disclosuredesk.request.StoredFiles;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

class TrackPagesIT extends PortalFixture {

    static MockHttpServletRequestBuilder query(String number, String code) {
        return post("/track").param("caseNumber", number).param("code", code);
    }

    private Cookie enter(String number, String code) throws Exception {
        var cookie = web.perform(query(number, code))
                .andExpect(header().string("Location", "/track/" + number))
                .andReturn()
                .getResponse()
                .getCookie(AccessPass.COOKIE);
        assertThat(cookie).isNotNull();
        return cookie;
    }

    @Test
    void opensWithNumberAndCodeHoweverTheCodeIsTyped() throws Exception {
        var done = text(submitted());
        var number = caseNumber(done);
        var pass = enter(number, " " + code(done).toLowerCase(java.util.Locale.ROOT) + " ");
        var page = body(get("/track/" + number).cookie(pass));
        assertThat(page)
                .contains("已收到您的申请，正在登记", "收到您的申请", "还剩15个工作日", "还剩20个工作日", "暂定", "aria-current=\"step\"")
                .contains("/track/" + number + "/receipt.pdf")
                .doesNotContain("reply.pdf", "林示例", "13800000001");
    }

    @Test
    void tellsAWrongCodeFromAnUnknownNumberInNothing() throws Exception {
        var number = caseNumber(text(submitted()));
        var wrong = web.perform(query(number, "AAAAA-AAAAA"))
                .andExpect(status().isUnprocessableEntity())
                .andReturn();
        var unknown = web.perform(query("YZZRZY-2026-99999", "AAAAA-AAAAA"))
                .andExpect(status().isUnprocessableEntity())
                .andReturn();
        assertThat(text(wrong)).contains("登记编号或查询码不正确");
        assertThat(text(wrong).replace("value=\"" + number, ""))
                .isEqualTo(text(unknown).replace("value=\"YZZRZY-2026-99999", ""));
        assertThat(wrong.getResponse().getHeaderNames())
                .isEqualTo(unknown.getResponse().getHeaderNames());
        web.perform(query("\u0000'--", "x")).andExpect(status().isUnprocessableEntity());
    }

    @Test
    void closesAfterHalfAnHourAndForForgedOrForeignPasses() throws Exception {
        var one = text(submitted());
        var other = text(submitted());
        var pass = enter(caseNumber(one), code(one));
        web.perform(get("/track/" + caseNumber(other)).cookie(pass)).andExpect(status().isForbidden());
        web.perform(get("/track/" + caseNumber(one))).andExpect(status().isForbidden());
        var forged = new Cookie(
                AccessPass.COOKIE, pass.getValue().substring(0, pass.getValue().length() - 2) + "AA");
        web.perform(get("/track/" + caseNumber(one)).cookie(forged)).andExpect(status().isForbidden());
        clock.advance(Duration.ofMinutes(29));
        web.perform(get("/track/" + caseNumber(one)).cookie(pass)).andExpect(status().isOk());
        clock.advance(Duration.ofMinutes(2));
        web.perform(get("/track/" + caseNumber(one)).cookie(pass)).andExpect(status().isForbidden());
        web.perform(get("/track/" + caseNumber(one) + "/receipt.pdf").cookie(pass))
                .andExpect(status().isNotFound());
    }

    @Test
    void endsTheQuery() throws Exception {
        var result = web.perform(post("/track/leave")).andReturn();
        assertThat(result.getResponse().getHeader("Set-Cookie")).contains("Max-Age=0", "Path=/track");
    }

    @Test
    void givesTheReceiptAndRecordsTheFirstDownloadOfTheReply(@Autowired StoredFiles files) throws Exception {
        var done = text(submitted());
        var number = caseNumber(done);
        var pass = enter(number, code(done));
        var receipt = web.perform(get("/track/" + number + "/receipt.pdf").cookie(pass))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse();
        assertThat(receipt.getContentType()).isEqualTo("application/pdf");
        assertThat(receipt.getHeader("Cache-Control")).isEqualTo("no-store");
        var reply = get("/track/" + number + "/reply.pdf").cookie(pass);
        web.perform(reply).andExpect(status().isNotFound());

        issueReply(number, files);
        web.perform(reply).andExpect(status().isNotFound());
        move(number, "DELIVERY");
        web.perform(reply).andExpect(status().isOk());
        web.perform(reply).andExpect(status().isOk());
        assertThat(jdbc.sql("select count(*) from case_event where type = 'DOWNLOADED'"
                                + " and request_id = (select id from request where case_number = ?)")
                        .param(number)
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void saysPlainlyWhenPeriodsHavePassedAndWhenTheCaseIsDone() throws Exception {
        var done = text(submitted());
        var number = caseNumber(done);
        clock.advance(Duration.ofDays(24)); // Friday 8 January 2027, two working days after the promise
        var late = body(get("/track/" + number).cookie(enter(number, code(done))));
        assertThat(late).contains("已超过2个工作日", "已超过本机关承诺的日期").doesNotContain("已超过法定期限");
        clock.advance(Duration.ofDays(20));
        assertThat(body(get("/track/" + number).cookie(enter(number, code(done)))))
                .contains("已超过法定期限", "申请行政复议");
        jdbc.sql("update request set served_on = date '2026-12-18' where case_number = ?")
                .param(number)
                .update();
        move(number, "ARCHIVED");
        assertThat(body(get("/track/" + number).cookie(enter(number, code(done)))))
                .contains("答复书已送达，本件办结", "2026年12月18日", ">3</b>")
                .doesNotContain("已超过");
    }

    @Test
    void countsWrongCodesOfANumberOnly() throws Exception {
        var done = text(submitted());
        var number = caseNumber(done);
        for (var i = 0; i < 12; i++) {
            enter(number, code(done));
        }
        for (var i = 0; i < 5; i++) {
            web.perform(query(number, "WRONG")).andExpect(status().isUnprocessableEntity());
        }
        var refused = web.perform(query(number.toLowerCase(java.util.Locale.ROOT), code(done)))
                .andExpect(status().isTooManyRequests())
                .andReturn();
        assertThat(Integer.parseInt(refused.getResponse().getHeader("Retry-After")))
                .isBetween(1, 60);
        assertThat(text(refused)).contains("操作过于频繁");
    }

    private void issueReply(String number, StoredFiles files) {
        var file = files.store("答复书.pdf", "application/pdf", PDF);
        jdbc.sql("""
                        insert into document (request_id, kind, document_number, title, pages, file_id, issued_at)
                        select id, 'REPLY', '云自然资公开〔2026〕1号', '答复书', 1, ?, current_timestamp from request where case_number = ?
                        """).params(file.id(), number).update();
    }

    private void move(String number, String stage) {
        jdbc.sql("update request set stage = ? where case_number = ?")
                .params(stage, number)
                .update();
    }
}
