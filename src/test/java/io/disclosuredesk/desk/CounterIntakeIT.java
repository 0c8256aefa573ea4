package io.disclosuredesk.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.disclosuredesk.deadline.Channel;
import io.disclosuredesk.process.CaseDriver;
import io.disclosuredesk.request.Requests;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;

/** 窗口登记, as the registrar's browser sends it. */
@DeskTest
class CounterIntakeIT {

    private static final byte[] PNG = {
        (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'
    };
    private static final Pattern NUMBER = Pattern.compile("id=\"case-number\">([A-Z0-9-]+)<");

    @Autowired
    private MockMvc mvc;

    @Autowired
    private CaseDriver driver;

    @Autowired
    private Requests requests;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @Test
    void takesALetterInUnderTheNameOfTheRegistrar() throws Exception {
        var page = send(typed(Map.of()), UUID.randomUUID().toString())
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("id=\"query-code\"")))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        var request = requests.byNumber(numberIn(page));
        assertThat(request.enteredBy()).isEqualTo("registrar");
        assertThat(request.receipt().channel()).isEqualTo(Channel.REGISTERED_POST);
        assertThat(request.items()).extracting(item -> item.description()).containsExactly("征地批复, 含附图", "规划图则");
        driver.runJobs();
        assertThat(driver.task(request.caseNumber()).getTaskDefinitionKey()).isEqualTo("UserTask_RegisterRequest");
    }

    @Test
    void takesTheSamePageOnce() throws Exception {
        var token = UUID.randomUUID().toString();
        var first = body(send(typed(Map.of()), token));
        var cases = count();
        var second = body(send(typed(Map.of()), token));
        assertThat(numberIn(second)).isEqualTo(numberIn(first));
        assertThat(count()).isEqualTo(cases);
        send(typed(Map.of("name", "另一人")), token)
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("已经登记过")));
    }

    @Test
    void saysEverythingThatMustBeMendedAndKeepsWhatWasTyped() throws Exception {
        var cases = count();
        send(
                        typed(Map.of("channel", "FAX", "evidence", "", "name", "")),
                        UUID.randomUUID().toString())
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("请填写确认日期")))
                .andExpect(content().string(containsString("请写明收到的凭据")))
                .andExpect(content().string(containsString("请填写申请人姓名或单位名称。")))
                .andExpect(content().string(containsString("征地批复, 含附图")));
        assertThat(count()).isEqualTo(cases);
    }

    @Test
    void refusesADayOfReceiptInTheFuture() throws Exception {
        var tomorrow = LocalDate.now(clock).plusDays(1).toString();
        send(typed(Map.of("arrivedOn", tomorrow)), UUID.randomUUID().toString())
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("不能晚于今天")));
    }

    @Test
    void pointsOutWhatIsFaultyWithoutRefusing() throws Exception {
        send(typed(Map.of("idNumber", "110101199003070012")), UUID.randomUUID().toString())
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("id=\"findings\"")));
    }

    @Test
    void isForTheRegistrarOnly() throws Exception {
        mvc.perform(get("/desk/intake").with(user("registrar"))).andExpect(status().isOk());
        mvc.perform(get("/desk/intake").with(user("handler"))).andExpect(status().isForbidden());
    }

    @Test
    void writesDownWhatSomebodySaysAndTakesTheAgentsProof() throws Exception {
        var spoken = Map.of("behalf", "AGENT", "agentName", "赵示例", "dictated", "YES");
        send(typed(spoken), UUID.randomUUID().toString())
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("href=\"#agent.authorisation\"")))
                .andExpect(content().string(containsString("href=\"#dictation.confirmation\"")));
        var whole = new TreeMap<>(spoken);
        whole.putAll(
                Map.of("agentIdNumber", "110101199003070011", "agentPhone", "13800000003", "agentScope", "代为提交申请"));
        whole.putAll(Map.of("dictationReason", "视力障碍", "confirmation", "SIGNED"));
        var number = numberIn(body(mvc.perform(request(typed(whole))
                .file(picture("agent.authorisation"))
                .file(picture("identity.FRONT"))
                .param("item", "征地批复")
                .param("token", UUID.randomUUID().toString())
                .with(user("registrar"))
                .with(csrf()))));
        var file = "/desk/cases/" + number;
        mvc.perform(get(file).with(user("handler")))
                .andExpect(content().string(containsString("赵示例")))
                .andExpect(content().string(containsString("受理岗·演示代填，原因：视力障碍；念给申请人听，申请人签名")))
                .andExpect(content().string(containsString("由受理岗核对")))
                .andExpect(content().string(not(containsString("110101199003070011"))));
        mvc.perform(get(file + "/identity/FRONT").with(user("handler"))).andExpect(status().isForbidden());
        mvc.perform(get(file + "/identity/BACK").with(user("registrar"))).andExpect(status().isNotFound());
        mvc.perform(get(file + "/identity/FRONT").with(user("registrar")))
                .andExpect(content().bytes(PNG))
                .andExpect(content().contentType("image/png"));
        mvc.perform(get("/desk/api/cases/" + number).with(user("registrar")))
                .andExpect(content().string(containsString("\"attachment\":2")));
        var request = requests.byNumber(number);
        assertThat(jdbc.sql("select detail from case_event where request_id = ? and type = 'IDENTITY_VIEWED'")
                        .param(request.id())
                        .query(String.class)
                        .list())
                .containsExactly("为核对身份查看证件正面");
        assertThat(jdbc.sql("select * from request_agent where request_id = ?")
                        .param(request.id())
                        .query()
                        .singleRow()
                        .toString())
                .doesNotContain("13800000003", "110101199003070011");
        assertThat(new String(
                        jdbc.sql("select f.content from identity_picture p join stored_file f on f.id = p.file_id"
                                        + " where p.request_id = ?")
                                .param(request.id())
                                .query((row, n) -> row.getBytes(1))
                                .single(),
                        StandardCharsets.ISO_8859_1))
                .doesNotContain("PNG");
    }

    private static MockMultipartFile picture(String field) {
        return new MockMultipartFile(field, "王示例身份证.png", "image/png", PNG);
    }

    private ResultActions send(Map<String, String> typed, String token) throws Exception {
        return mvc.perform(request(typed)
                .param("item", "征地批复, 含附图", "规划图则")
                .param("token", token)
                .with(user("registrar"))
                .with(csrf()));
    }

    private static MockMultipartHttpServletRequestBuilder request(Map<String, String> typed) {
        var request = multipart("/desk/intake")
                .file(new MockMultipartFile(
                        "attachments",
                        "信封.pdf",
                        "application/pdf",
                        "%PDF-1.4\n%%EOF".getBytes(StandardCharsets.UTF_8)));
        typed.forEach(request::param);
        return request;
    }

    private Map<String, String> typed(Map<String, String> instead) {
        var typed = new TreeMap<>(Map.of(
                "channel", "REGISTERED_POST",
                "arrivedOn", LocalDate.now(clock).toString(),
                "evidence", "EMS 1234567890123",
                "applicantType", "NATURAL_PERSON",
                "name", "王示例",
                "idType", "RESIDENT_ID",
                "idNumber", "110101199003070011",
                "phone", "13800000001",
                "carrier", "PAPER",
                "deliveryMethod", "PICKUP"));
        typed.putAll(instead);
        return typed;
    }

    private static String body(ResultActions answer) throws Exception {
        return answer.andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    private static String numberIn(String page) {
        var matcher = NUMBER.matcher(page);
        assertThat(matcher.find()).as(page).isTrue();
        return matcher.group(1);
    }

    private long count() {
        return jdbc.sql("select count(*) from request").query(Long.class).single();
    }
}
