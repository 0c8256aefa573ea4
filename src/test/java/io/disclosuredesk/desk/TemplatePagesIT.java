package io.disclosuredesk.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.disclosuredesk.PdfText;
import io.disclosuredesk.agency.Agencies;
import io.disclosuredesk.document.kind.LetterKind;
import io.disclosuredesk.document.template.Shipped;
import io.disclosuredesk.document.template.Wording;
import io.disclosuredesk.document.template.Wordings;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** 文书模板, as browsers of legal staff and of others send them. */
@DeskTest
class TemplatePagesIT {

    private static final String PAGE = "/desk/settings/templates";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Wordings wordings;

    @Autowired
    private Agencies agencies;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void listsEveryLetterForAllStaff() throws Exception {
        var page = as("handler", get(PAGE))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("系统自带第1版")))
                .andReturn()
                .getResponse()
                .getContentAsString();
        for (var kind : LetterKind.values()) {
            assertThat(page).contains(kind.label(), PAGE + "/" + kind.code() + "\"");
        }
    }

    @Test
    void letsOnlyLegalStaffChange() throws Exception {
        as("handler", get(PAGE + "/D06"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("readonly")))
                .andExpect(content().string(not(containsString("id=\"save\""))));
        as("legal", get(PAGE + "/D06")).andExpect(content().string(containsString("id=\"save\"")));
        as("administrator", save("D06", "甲", newest(LetterKind.EXTENSION_NOTICE).id()))
                .andExpect(status().isForbidden());
        as("handler", post(PAGE + "/D06/preview").param("text", "甲")).andExpect(status().isForbidden());
        as("legal", get(PAGE + "/D99"))
                .andExpect(status().isNotFound())
                .andExpect(content().string(containsString("没有这种文书：D99")));
    }

    @Test
    void previewsWhatIsTyped() throws Exception {
        var text = Shipped.text(LetterKind.EXTENSION_NOTICE) + "\r\n<b>{{申请人}}</b>请知悉。";
        var pdf = as("legal", post(PAGE + "/D06/preview").param("text", text))
                .andExpect(status().isOk())
                .andExpect(content().contentType(MediaType.APPLICATION_PDF))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        assertThat(PdfText.of(pdf)).contains("<b>", "</b>请知悉。");
    }

    @Test
    void tellsAllProblemsOfATextWithTheirLines() throws Exception {
        var text = Shipped.text(LetterKind.EXTENSION_NOTICE) + "\r\n{{甲}}\r\n{{?乙}}";
        as("legal", post(PAGE + "/D06/preview").param("text", text).accept("application/problem+json"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.problems", hasSize(3)))
                .andExpect(jsonPath("$.problems[0].line").isNumber())
                .andExpect(jsonPath("$.detail", containsString("没有名为“甲”的要素")));
        as("legal", post(PAGE + "/D06/preview").param("text", text).accept(MediaType.TEXT_HTML))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("没有名为“甲”的要素")));
        as("legal", post(PAGE + "/D06/preview").param("text", "甲".repeat(40_001)))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.detail", startsWith("模板超过40000字")));
    }

    @Test
    void refusesWhatNoLetterCanPrint() throws Exception {
        var text = Shipped.text(LetterKind.EXTENSION_NOTICE) + "\n\ue000";
        as("legal", save("D06", text, newest(LetterKind.EXTENSION_NOTICE).id()))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("id=\"problems\"")));
    }

    @Test
    void savesANewVersionAndShowsWhatChanged() throws Exception {
        var kind = LetterKind.DELAY_NOTICE;
        var before = newest(kind);
        as("legal", save(kind.code(), before.text() + "\n联系电话：{{电话}}。", before.id()))
                .andExpect(redirectedUrl(PAGE + "/D14?saved=yes"));
        var saved = newest(kind);
        assertThat(saved.createdBy()).isEqualTo("legal");
        as("handler", get(PAGE + "/D14/versions/" + saved.id()))
                .andExpect(content().string(containsString("联系电话：{{电话}}。")))
                .andExpect(content().string(containsString("补充电话")))
                .andExpect(content().string(not(containsString("id=\"restore\""))));
        as("handler", get(PAGE + "/D14/versions/" + saved.id() + "/sample.pdf"))
                .andExpect(content().contentType(MediaType.APPLICATION_PDF));
        as("handler", get(PAGE + "/D06/versions/" + saved.id())).andExpect(status().isNotFound());
        as("legal", get(PAGE + "/D14/versions/" + before.id()))
                .andExpect(content().string(containsString("id=\"restore\"")));
        as("legal", get(PAGE + "/D14?from=" + before.id()))
                .andExpect(content().string(containsString("恢复" + before.name() + "的文本")));
    }

    /** Saved when the release asked for less; the list says so before a letter fails. */
    @Test
    void marksAWordingThatNoLongerFits() throws Exception {
        as("legal", get(PAGE)).andExpect(content().string(not(containsString("已不合用"))));
        jdbc.sql("""
                        insert into letter_template (agency_id, owner, kind, version, text, sha256, valid_from, created_by,
                          created_at, note)
                        select agency.id, agency.code, kind, 1, '{{旧要素}}', sha256, valid_from, 'legal', created_at, '旧版'
                        from letter_template, agency where kind = 'THIRD_PARTY_INQUIRY' and agency_id is null
                        """).update();
        try {
            as("legal", get(PAGE)).andExpect(content().string(containsString("已不合用，不能制发：请修改")));
        } finally {
            jdbc.sql("delete from letter_template where note = '旧版'").update();
        }
    }

    @Test
    void keepsTheTextOfWhoComesSecondAndSaysWhoWasFirst() throws Exception {
        var kind = LetterKind.FEE_NOTICE;
        var base = newest(kind);
        as("legal", save(kind.code(), base.text() + "\n先写的。", base.id())).andExpect(status().isFound());
        var first = newest(kind);
        as("legal", save(kind.code(), base.text() + "\n后写的。", base.id()))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("您编辑期间，法制岗")))
                .andExpect(content().string(containsString("本机关第1版（补充电话）")))
                .andExpect(content().string(containsString("后写的。")))
                .andExpect(content().string(containsString("name=\"basedOn\" value=\"" + first.id() + "\"")));
        assertThat(newest(kind)).isEqualTo(first);
    }

    @Test
    void refusesWhatIsNotInOrderAndKeepsTheText() throws Exception {
        var base = newest(LetterKind.REASONS_DEMAND);
        var text = base.text() + "\n另写的。";
        refused(form("D05", text, base.id(), "", "2020-01-02", "yes"), "不能早于今天");
        refused(form("D05", text, base.id(), "说明", "2026-13-02", "yes"), "2026-03-09 的样式");
        refused(form("D05", text, base.id(), " ", today(), "yes"), "请填写修改说明");
        refused(form("D05", text, base.id(), "说明", today(), ""), "请先预览，再勾选确认");
        refused(form("D05", base.text(), base.id(), "说明", today(), "yes"), "没有可以保存的修改");
    }

    @Test
    void makesDraftsOfAnyLetterFromGivenData() throws Exception {
        var json = Shipped.sampleJson(LetterKind.THIRD_PARTY_INQUIRY);
        var pdf = as("handler", draft("D07", json))
                .andExpect(status().isOk())
                .andExpect(content().contentType(MediaType.APPLICATION_PDF))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        assertThat(PdfText.of(pdf)).contains("征求").contains("草稿");
        as("handler", draft("D07", "{\"unknown\":1}"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.detail", containsString("“unknown”不是“征求第三方意见书”的要素")));
        as("handler", draft("D07", "{}"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.problems[0].sentence", startsWith("缺少必备要素：")));
        as("handler", draft("D07", "{")).andExpect(status().isBadRequest());
        as("handler", draft("R1", "{}")).andExpect(status().isNotFound());
        as("manager", draft("D07", json)).andExpect(status().isForbidden());
        as("handler", get("/desk/api/letters"))
                .andExpect(jsonPath("$[0].code").value("D02"))
                .andExpect(jsonPath("$[0].elements[0].name").isNotEmpty())
                .andExpect(jsonPath("$[0].sample").isMap());
    }

    private void refused(MockHttpServletRequestBuilder sent, String sentence) throws Exception {
        as("legal", sent)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString(sentence)))
                .andExpect(content().string(containsString("{{申请人}}")));
    }

    private static MockHttpServletRequestBuilder draft(String code, String json) {
        return post("/desk/api/letters/" + code)
                .contentType(MediaType.APPLICATION_JSON)
                .content(json);
    }

    private MockHttpServletRequestBuilder save(String code, String text, long basedOn) {
        return form(code, text, basedOn, "补充电话", today(), "yes");
    }

    private static MockHttpServletRequestBuilder form(
            String code, String text, long basedOn, String note, String validFrom, String confirmed) {
        return post(PAGE + "/" + code)
                .param("text", text)
                .param("basedOn", String.valueOf(basedOn))
                .param("note", note)
                .param("validFrom", validFrom)
                .param("confirmed", confirmed);
    }

    private String today() {
        return LocalDate.now(clock).toString();
    }

    private Wording newest(LetterKind kind) {
        return wordings.newest(agencies.ofPortal().id(), kind);
    }

    private ResultActions as(String login, MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(user(login)).with(csrf()));
    }
}
