package io.disclosuredesk.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.disclosuredesk.document.DocumentKind;
import io.disclosuredesk.request.StoredFiles;
import jakarta.servlet.http.Cookie;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Notices on the applicant's pages and in the API: there once they are served, and not before. */
class NoticeDownloadsIT extends PortalFixture {

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
    void offersANoticeAsSoonAsItIsServed() throws Exception {
        issue(DocumentKind.EXTENSION_NOTICE);
        var pass = enter();
        assertThat(body(page(pass))).doesNotContain("extension-notice");
        web.perform(download(pass)).andExpect(status().isNotFound());
        web.perform(call("extension-notice")).andExpect(status().isNotFound());

        serve(DocumentKind.EXTENSION_NOTICE);
        assertThat(body(page(pass)))
                .contains("/track/" + number + "/extension-notice.pdf", "延期答复告知书")
                .doesNotContain("correction-notice");
        web.perform(download(pass)).andExpect(status().isOk());
        web.perform(call("extension-notice")).andExpect(status().isOk());
        web.perform(call("correction-notice")).andExpect(status().isNotFound());
        web.perform(call("evidence")).andExpect(status().isNotFound());
        assertThat(body(get("/api/requests/" + number).header("X-Query-Code", code)))
                .contains("\"kind\":\"extension-notice\"", "/documents/extension-notice");
    }

    @Test
    void recordsTheFirstDownloadOfEachNotice() throws Exception {
        for (var kind : new DocumentKind[] {DocumentKind.EXTENSION_NOTICE, DocumentKind.CORRECTION_NOTICE}) {
            issue(kind);
            serve(kind);
        }
        var pass = enter();
        web.perform(download(pass)).andExpect(status().isOk());
        web.perform(download(pass)).andExpect(status().isOk());
        web.perform(call("correction-notice")).andExpect(status().isOk());
        assertThat(jdbc.sql("select detail from case_event where type = 'NOTICE_DOWNLOADED'"
                                + " and request_id = (select id from request where case_number = ?) order by event_no")
                        .param(number)
                        .query(String.class)
                        .list())
                .containsExactly("申请人在查询页面下载延期答复告知书", "申请人通过接口下载补正告知书");
    }

    private MockHttpServletRequestBuilder page(Cookie pass) {
        return get("/track/" + number).cookie(pass);
    }

    private MockHttpServletRequestBuilder download(Cookie pass) {
        return get("/track/" + number + "/extension-notice.pdf").cookie(pass);
    }

    private MockHttpServletRequestBuilder call(String slug) {
        return get("/api/requests/" + number + "/documents/" + slug).header("X-Query-Code", code);
    }

    private Cookie enter() throws Exception {
        var answer = web.perform(post("/track").param("caseNumber", number).param("code", code))
                .andReturn()
                .getResponse();
        return Objects.requireNonNull(answer.getCookie(AccessPass.COOKIE));
    }

    private void issue(DocumentKind kind) {
        var file = files.store(kind.label() + ".pdf", "application/pdf", PDF);
        jdbc.sql("""
                        insert into document (request_id, kind, title, pages, file_id, issued_at)
                        select id, ?, ?, 1, ?, current_timestamp from request where case_number = ?
                        """).params(kind.name(), kind.label(), file.id(), number).update();
    }

    private void serve(DocumentKind kind) {
        jdbc.sql("""
                        insert into delivery (request_id, kind, method, served_on, recorded_at)
                        select id, ?, '网上下载', date '2026-12-16', current_timestamp from request where case_number = ?
                        """).params(kind.name(), number).update();
    }
}
