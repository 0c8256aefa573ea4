package io.disclosuredesk.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.disclosuredesk.request.StoredFiles;
import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** OFD files beside the letters on the applicant's pages and in the API. */
class OfdDownloadsIT extends PortalFixture {

    @Autowired
    StoredFiles files;

    private String number = "";
    private String code = "";

    @BeforeEach
    void submits() throws Exception {
        var done = text(submitted());
        number = caseNumber(done);
        code = code(done);
    }

    @Test
    void offersTheReceiptAsOfdAndKeepsItBesideThePdf() throws Exception {
        var pass = enter();
        assertThat(body(get("/track/" + number).cookie(pass)))
                .contains("/track/" + number + "/receipt.ofd", "OFD 版式文件");
        var first = answer(page("receipt", pass));
        assertThat(first.getContentType()).isEqualTo("application/ofd");
        assertThat(first.getHeader("Content-Disposition")).contains("attachment", ".ofd");
        assertThat(first.getContentAsByteArray()).startsWith('P', 'K');
        assertThat(answer(call("receipt")).getContentAsByteArray()).isEqualTo(first.getContentAsByteArray());
        assertThat(jdbc.sql("""
                                select f.file_name from document d join stored_file f on f.id = d.ofd_file_id
                                join request r on r.id = d.request_id where r.case_number = ?
                                """).param(number).query(String.class).list()).containsExactly("登记回执-" + number + ".ofd");
    }

    @Test
    void takingANoticeAsOfdIsTakingIt() throws Exception {
        issueAndServe(files.store("登记回执.pdf", "application/pdf", receipt()).id());
        answer(page("extension-notice", enter()));
        assertThat(events()).filteredOn(event -> event.contains("告知书")).containsExactly("申请人在查询页面下载延期答复告知书");
    }

    @Test
    void saysWhatToDoWhenTheOfdFileCannotBeMadeAndTriesAgainLater() throws Exception {
        issueAndServe(files.store("延期答复告知书.pdf", "application/pdf", PDF).id());
        var pass = enter();
        var refused = web.perform(page("extension-notice", pass))
                .andExpect(status().isServiceUnavailable())
                .andReturn()
                .getResponse();
        assertThat(refused.getContentAsString()).contains("请下载PDF文件，两者内容一致");
        var problem = web.perform(call("extension-notice"))
                .andExpect(status().isServiceUnavailable())
                .andReturn()
                .getResponse();
        assertThat(problem.getContentAsString()).contains("no-ofd", "《延期答复告知书》的OFD版式文件没有生成成功");
        assertThat(failure()).isNotBlank();
        assertThat(events()).isEmpty();
        web.perform(get("/track/" + number + "/extension-notice.pdf").cookie(pass))
                .andExpect(status().isOk());

        jdbc.sql("update document set file_id = ? where kind = 'EXTENSION_NOTICE' and request_id = (" + ID + ")")
                .params(files.store("延期答复告知书.pdf", "application/pdf", receipt()).id(), number)
                .update();
        answer(page("extension-notice", pass));
        assertThat(failure()).isEmpty();
    }

    @Test
    void givesNothingWithoutTheCodeOrBeforeItsTime() throws Exception {
        web.perform(get("/track/" + number + "/receipt.ofd")).andExpect(status().isNotFound());
        web.perform(page("reply", enter())).andExpect(status().isNotFound());
        web.perform(page("evidence", enter())).andExpect(status().isNotFound());
        web.perform(get("/api/requests/" + number + "/documents/receipt.ofd").header("X-Query-Code", "AAAAA22222"))
                .andExpect(status().isNotFound());
    }

    private static final String ID = "select id from request where case_number = ?";

    private String failure() {
        return jdbc.sql("select coalesce(ofd_failure, '') from document where kind = 'EXTENSION_NOTICE'"
                        + " and request_id = (" + ID + ")")
                .param(number)
                .query(String.class)
                .single();
    }

    private List<String> events() {
        return jdbc.sql("select detail from case_event where type = 'NOTICE_DOWNLOADED' and request_id = (" + ID + ")")
                .param(number)
                .query(String.class)
                .list();
    }

    private byte[] receipt() throws Exception {
        return answer(get("/track/" + number + "/receipt.pdf").cookie(enter())).getContentAsByteArray();
    }

    private void issueAndServe(long fileId) {
        jdbc.sql("""
                        insert into document (request_id, kind, title, pages, file_id, issued_at)
                        select id, 'EXTENSION_NOTICE', '延期答复告知书', 1, ?, current_timestamp from request where case_number = ?
                        """).params(fileId, number).update();
        jdbc.sql("""
                        insert into delivery (request_id, kind, method, served_on, recorded_at)
                        select id, 'EXTENSION_NOTICE', '网上下载', date '2026-12-16', current_timestamp
                        from request where case_number = ?
                        """).param(number).update();
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request).andExpect(status().isOk()).andReturn().getResponse();
    }

    private MockHttpServletRequestBuilder page(String slug, Cookie pass) {
        return get("/track/" + number + "/" + slug + ".ofd").cookie(pass);
    }

    private MockHttpServletRequestBuilder call(String slug) {
        return get("/api/requests/" + number + "/documents/" + slug + ".ofd").header("X-Query-Code", code);
    }

    private Cookie enter() throws Exception {
        var answer = web.perform(post("/track").param("caseNumber", number).param("code", code))
                .andReturn()
                .getResponse();
        return Objects.requireNonNull(answer.getCookie(AccessPass.COOKIE));
    }
}
