package io.disclosuredesk.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.disclosuredesk.metrics.RemedyRecords;
import io.disclosuredesk.metrics.RemedyResult;
import io.disclosuredesk.process.CaseDriver;
import io.disclosuredesk.process.RequestIntake;
import io.disclosuredesk.request.Requests;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** 复议、诉讼 of a case, as legal staff record them in a browser. */
@DeskTest
class RemediesPageIT {

    @Autowired
    MockMvc mvc;

    @Autowired
    RequestIntake intake;

    @Autowired
    CaseDriver driver;

    @Autowired
    Requests requests;

    @Autowired
    RemedyRecords records;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private String path = "";
    private long id;
    private LocalDate today = LocalDate.EPOCH;

    @BeforeEach
    void passesTheRedLine() {
        var number = SampleCases.caseInReview(intake, driver, clock);
        id = requests.byNumber(number).id();
        path = "/desk/cases/" + number + "/remedies";
        today = LocalDate.now(clock);
        // no reply by the red line can be contested as well
        jdbc.sql("update request set final_due_on = ? where id = ?")
                .params(today.minusDays(40), id)
                .update();
    }

    @Test
    void recordsDecidesAndCorrects() throws Exception {
        assertThat(body(look("legal"))).contains("没有登记行政复议", "id=\"file\"");
        assertThat(body(mvc.perform(get(path.replace("/remedies", "")).with(user("legal")))))
                .contains("id=\"remedies\"");
        send("", filed()).andExpect(redirectedUrl(path));
        assertThat(body(look("legal"))).contains("云州市人民政府&lt;b&gt;", "登记结果、更正", "法制岗·演示");
        assertThat(body(look("handler"))).contains("云州市人民政府&lt;b&gt;").doesNotContain("登记结果、更正", "id=\"file\"");

        var record = "/" + records.of(id).get(0).id();
        assertThat(body(send(record + "/decision", Map.of("result", "PENDING", "decidedOn", ""))
                        .andExpect(status().isUnprocessableEntity())))
                .contains("请选择结果", "id=\"decide\"");
        send(record + "/decision", Map.of("result", "UPHELD", "decidedOn", today.toString()))
                .andExpect(status().isFound());
        assertThat(records.of(id).get(0).facts().result()).isEqualTo(RemedyResult.UPHELD);

        assertThat(body(mvc.perform(get(path + record).with(user("legal")))))
                .contains("id=\"correct\"")
                .doesNotContain("id=\"decide\"");
        assertThat(body(send(record + "/correction", filed()).andExpect(status().isUnprocessableEntity())))
                .contains("请写明更正理由");
        send(record + "/correction", with("voided", "true", "reason", "本件没有复议，登记到别的申请了"))
                .andExpect(status().isFound());
        assertThat(body(look("manager"))).contains("已作废");
    }

    @Test
    void keepsWhatWasTypedWhenItRefuses() throws Exception {
        assertThat(body(send("", with("filedOn", "2024-02-30", "note", "待查<i>"))
                        .andExpect(status().isUnprocessableEntity())))
                .contains("提起日期不是存在的日期", "待查&lt;i&gt;", "value=\"2024-02-30\"");
        send("", with("route", "NONSENSE", "note", "")).andExpect(status().isUnprocessableEntity());
        send("", with("result", "NONSENSE", "note", "")).andExpect(status().isUnprocessableEntity());
        assertThat(records.of(id)).isEmpty();
        mvc.perform(get(path + "/99999999").with(user("legal"))).andExpect(status().isNotFound());
    }

    @Test
    void isWrittenByLegalStaffOnly() throws Exception {
        for (var other : new String[] {"handler", "manager", "approver", "administrator"}) {
            mvc.perform(post(path).param("body", "某机关").with(user(other)).with(csrf()))
                    .andExpect(status().isForbidden());
        }
        mvc.perform(get(path).with(user("administrator"))).andExpect(status().isForbidden());
    }

    private Map<String, String> filed() {
        return Map.of(
                "route", "RECONSIDERATION",
                "filedOn", today.minusDays(20).toString(),
                "body", "云州市人民政府<b>",
                "reference", "云政复〔2026〕5号",
                "result", "PENDING");
    }

    private Map<String, String> with(String name, String value, String other, String otherValue) {
        var fields = new HashMap<>(filed());
        fields.put(name, value);
        fields.put(other, otherValue);
        return fields;
    }

    private ResultActions look(String who) throws Exception {
        return mvc.perform(get(path).with(user(who))).andExpect(status().isOk());
    }

    private ResultActions send(String deed, Map<String, String> fields) throws Exception {
        var call = post(path + deed).with(user("legal")).with(csrf());
        fields.forEach(call::param);
        return mvc.perform(call);
    }

    private static String body(ResultActions answer) throws Exception {
        return answer.andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
